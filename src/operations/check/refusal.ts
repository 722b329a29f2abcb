import type { Failure } from '../../domain/failure.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { CheckLine } from '../result/checked.ts'
import type { Examined } from './answers.ts'
import { isOfOrganization, userKeyStatus } from './credentials.ts'
import { failed, quoted, unknown, warning } from './line.ts'

/** The line of a question that was not asked. */
export function notAsked(
  title: string,
  { whyNotAsked }: Examined,
  why: string,
): CheckLine {
  return unknown(title, `not tried: ${whyNotAsked ?? why}`)
}

/** The line of a question whose answer follows from another line. */
export function seeLine(title: string, other: string): CheckLine {
  return unknown(title, `not judged: see ${other}`)
}

/** What a bad key causes is reported once, on the line of that key. */
export function refusalLine(
  title: string,
  failure: Failure,
  examined: Examined,
  essential: boolean,
): CheckLine {
  const key = badKey(failure, examined)
  if (key) return seeLine(title, `\`${key}\``)
  const { facts } = failure
  const line = essential ? failed : warning
  return line(title, `${facts.what}${quoted(facts)}`, facts.fix)
}

function badKey(failure: Failure, examined: Examined): string | undefined {
  if (!(failure instanceof Refused)) return undefined
  if (isOfOrganization(failure)) return 'org-token'
  const unknownUser = userKeyStatus(examined) === 'refused'
  return failure.errorCode === 5001 && unknownUser ? 'user-key' : undefined
}
