import type { CallFailure } from './octokit.ts'
import type { Reach } from './reach.ts'

/**
 * Why GitHub did not take what a run wrote, and what to change, for a notice.
 *
 * @param own what a status means for this request alone, instead of what it
 * means for all of them
 */
export function refusalWords(
  { status = 0, problem }: CallFailure,
  withoutSecrets: Reach['withoutSecrets'],
  own: Readonly<Record<number, string>> = {},
): string {
  const readOnly = missing[withoutSecrets ?? 'usual']
  const common: Readonly<Record<number, string>> = {
    401: '`github-token` is not valid there.',
    403: readOnly,
    404: readOnly,
  }
  const why = own[status] ?? common[status]
  return [`GitHub's API: ${problem}.`, why].filter(Boolean).join(' ')
}

/** Why the token may not write. */
const missing = {
  usual: `\`github-token\` lacks it: add it to \`permissions\` of the job.`,
  fork: 'The token of a pull request from a fork can only read.',
  dependabot: 'The token of a run that Dependabot started can only read.',
}
