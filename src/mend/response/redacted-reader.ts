import type { Exchange } from '../../http/transport.ts'
import type { Log } from '../../ports.ts'
import type { Definition } from '../catalogue/define.ts'
import { type AttemptOutcome, readAnswer } from './answer.ts'
import { leakWarnings } from './leak-warnings.ts'
import { oddRowsNotice } from './odd-rows-notice.ts'
import { createAnswerRedactor } from './redact-answer.ts'

export type ReadRedacted = (
  definition: Definition,
  exchange: Exchange,
) => AttemptOutcome

/**
 * Reads answers without the secrets of this run. Where Mend's own data repeat
 * one, people have to remove it, so each place is warned of once. Rows that are
 * not as documented are named in one notice for each answer; a wait, which gets
 * the same answer again and again, has it once.
 */
export function createRedactedReader(
  secrets: readonly string[],
  log: Pick<Log, 'notice' | 'warning'>,
): ReadRedacted {
  const { redactText, redactValue } = createAnswerRedactor(secrets)
  const told = new Set<string>()
  const tellOnce = (line: string, tell: (line: string) => void) => {
    if (!told.has(line)) tell(line)
    told.add(line)
  }
  return (definition, exchange) => {
    const redacted = redactText(exchange.text)
    const outcome = readAnswer(definition, { ...exchange, text: redacted.text })
    if (outcome.kind !== 'answer') return outcome
    const { heading } = definition
    const value = redactValue(outcome.value, redacted)
    if (redacted.text !== exchange.text || value !== outcome.value) {
      const lines = new Set(leakWarnings(heading, value))
      for (const line of lines) tellOnce(line, log.warning)
    }
    // A list that is nested once more is odd, and nothing of it is lost.
    if (outcome.odd && outcome.odd.examples.length > 0) {
      const odd = redactValue(outcome.odd, redacted)
      tellOnce(oddRowsNotice(heading, value, odd), log.notice)
    }
    return { ...outcome, value }
  }
}
