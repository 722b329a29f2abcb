import type { Exchange } from '../../http/transport.ts'
import type { Definition } from '../catalogue/define.ts'
import { type AttemptOutcome, readAnswer } from './answer.ts'
import { leakWarnings } from './leak-warnings.ts'
import { createAnswerRedactor } from './redact-answer.ts'

export type ReadRedacted = (
  definition: Definition,
  exchange: Exchange,
) => AttemptOutcome

/**
 * Reads answers without the secrets of this run. Where Mend's own data repeat
 * one, people have to remove it, so each place is warned of once.
 */
export function createRedactedReader(
  secrets: readonly string[],
  warn: (line: string) => void,
): ReadRedacted {
  const { redactText, redactValue } = createAnswerRedactor(secrets)
  const warned = new Set<string>()
  return (definition, exchange) => {
    const redacted = redactText(exchange.text)
    const outcome = readAnswer(definition, { ...exchange, text: redacted.text })
    if (outcome.kind !== 'answer') return outcome
    const value = redactValue(outcome.value, redacted)
    if (redacted.text !== exchange.text || value !== outcome.value) {
      const lines = new Set(leakWarnings(definition.heading, value))
      for (const line of lines.difference(warned)) warn(line)
      for (const line of lines) warned.add(line)
    }
    return { ...outcome, value }
  }
}
