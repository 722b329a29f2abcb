import { bytes, json } from '../../domain/text/clean.ts'
import type { Result } from '../../operations/result/result.ts'
import { resultFacts } from './result-facts.ts'

/** The `json` output: at most 64 KiB. */
export const mostJsonBytes = 64 * 1024

/** What can be left out, the first first: what other outputs or the file hold as well. */
const dispensable = [
  'objects',
  'checks',
  'statuses',
  'tags',
  'licenses',
  'gate',
  'reasons',
  'failure',
  'wait',
  'library',
  'notification',
  'deletion',
  'product',
  'project',
  'baseline',
] as const

/** The result in one line; fields that had to go are named under `cut`. */
export function smallJson(result: Result): string {
  const facts: Record<string, unknown> = resultFacts(result)
  const cut: string[] = []
  let text = json(facts)
  for (const field of dispensable) {
    if (bytes(text) <= mostJsonBytes) break
    if (facts[field] === undefined) continue
    delete facts[field]
    cut.push(field)
    text = json({ ...facts, cut })
  }
  return text
}
