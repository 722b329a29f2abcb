import type { CallFailure } from './octokit.ts'
import type { Reach } from './reach.ts'
import { refusalWords } from './refusal-words.ts'

/** The notice about a snapshot that GitHub did not take. */
export function snapshotNotice(
  failure: CallFailure,
  withoutSecrets: Reach['withoutSecrets'],
): string {
  return notSubmitted(
    refusalWords(failure, withoutSecrets, {
      ...(withoutSecrets ? {} : { 404: hidden }),
      413: notTaken,
      422: notTaken,
    }),
  )
}

const notTaken = 'GitHub does not take this snapshot.'
const hidden =
  '`github-token` lacks it, or the dependency graph is off in this repository.'

/** Why there is no snapshot, for a reader of the log; each names the permission. */
export function notSubmitted(why: string): string {
  return `\`submit-dependencies\`: no dependency snapshot is submitted, which requires the permission \`contents: write\`. ${why}`
}
