import type { Failure } from '../../domain/failure.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { CheckLine } from '../result/checked.ts'
import type { Examined } from './answers.ts'
import { isOfOrganization, userStanding } from './credentials.ts'

/** The line of a question that was not asked. */
export function notAsked(
  title: string,
  { silence }: Examined,
  why: string,
): CheckLine {
  return { title, status: 'unknown', found: `not tried: ${silence ?? why}` }
}

/** What a bad key causes is said once, on the line of that key. */
export function refused(
  title: string,
  failure: Failure,
  examined: Examined,
  essential: boolean,
): CheckLine {
  const { facts } = failure
  const cause = causeOf(failure, examined)
  if (cause) {
    return { title, status: 'unknown', found: `not told: see \`${cause}\`` }
  }
  const said = facts.said ? ` (Mend said: ${facts.said})` : ''
  return {
    title,
    status: essential ? 'failed' : 'warning',
    found: `${facts.what}${said}`,
    fix: facts.fix,
  }
}

function causeOf(failure: Failure, examined: Examined): string | undefined {
  if (!(failure instanceof Refused)) return undefined
  if (isOfOrganization(failure)) return 'org-token'
  const stranger = userStanding(examined) === 'refused'
  return failure.errorCode === 5001 && stranger ? 'user-key' : undefined
}
