import { missing } from '../commit-status.ts'
import type { CallFailure } from '../octokit.ts'

const needs = ', which takes the permission `pull-requests: write`'

/** The notice about a comment that GitHub does not take. */
export function commentNotice(
  { status, problem }: CallFailure,
  withoutSecrets: 'fork' | 'dependabot' | undefined,
): string {
  const said = `GitHub's API: ${problem}.`
  switch (status) {
    case 401:
      return lacking(`${said} \`github-token\` is not valid there.`)
    case 403:
    case 404:
      return lacking(`${said} ${missing[withoutSecrets ?? 'usual']}`)
    default:
      return lacking(said)
  }
}

/** Why there is no comment although there is a pull request. */
export function lacking(why: string): string {
  return `\`comment\`: no comment is written${needs}. ${why}`
}

/** Why there is no pull request to comment on; no permission would help. */
export function withoutPull(why: string): string {
  return `\`comment\`: no comment is written. ${why}`
}

/** Why not each pull request has a comment. */
export function onlyFirst(max: number, of: number): string {
  return `\`comment\`: this commit is the head of ${of} open pull requests; only the first ${max} get a comment.`
}
