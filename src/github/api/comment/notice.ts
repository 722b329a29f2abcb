import type { CallFailure } from '../octokit.ts'
import type { Reach } from '../reach.ts'
import { refusalWords } from '../refusal-words.ts'

const needs = ', which requires the permission `pull-requests: write`'

/** The notice about a comment that GitHub does not take. */
export function commentNotice(
  failure: CallFailure,
  withoutSecrets: Reach['withoutSecrets'],
): string {
  return lacking(refusalWords(failure, withoutSecrets))
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
