import type { FailureFacts } from '../../domain/failure.ts'
import type { CheckLine } from '../result/checked.ts'

/** The lines of a check, one function for each status. */

export function ok(title: string, found: string): CheckLine {
  return { title, status: 'ok', found }
}

export function failed(
  title: string,
  found: string,
  fix: string | undefined,
): CheckLine {
  return { title, status: 'failed', found, fix }
}

/** It works, or may work, but somebody should look at it. */
export function warning(title: string, found: string, fix?: string): CheckLine {
  return { title, status: 'warning', found, fix }
}

/** It could not be checked. */
export function unknown(title: string, found: string): CheckLine {
  return { title, status: 'unknown', found }
}

/** ` (Mend said: …)`, or nothing. */
export function quoted({ said }: FailureFacts): string {
  return said ? ` (Mend said: ${withoutPeriod(said)})` : ''
}

/** What was found and why, without the final period. */
export function joined(what: string, why: string | undefined): string {
  return why ? `${what}. ${withoutPeriod(why)}` : what
}

function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
