import { missing } from './commit-status.ts'
import type { CallFailure } from './octokit.ts'

/** The notice about a snapshot that GitHub did not take. */
export function snapshotNotice(
  { status, problem }: CallFailure,
  withoutSecrets: 'fork' | 'dependabot' | undefined,
): string {
  const said = `GitHub's API: ${problem}.`
  switch (status) {
    case 401:
      return notSubmitted(`${said} \`github-token\` is not valid there.`)
    case 403:
      return notSubmitted(`${said} ${missing[withoutSecrets ?? 'usual']}`)
    case 404:
      return notSubmitted(
        `${said} ${withoutSecrets ? missing[withoutSecrets] : hidden}`,
      )
    case 413:
    case 422:
      return notSubmitted(`${said} GitHub does not take this snapshot.`)
    default:
      return notSubmitted(said)
  }
}

const hidden =
  '`github-token` lacks it, or the dependency graph is off in this repository.'

/** Why there is no snapshot, for a reader of the log; each names the permission. */
export function notSubmitted(why: string): string {
  return `\`submit-dependencies\`: no dependency snapshot is submitted, which takes the permission \`contents: write\`. ${why}`
}
