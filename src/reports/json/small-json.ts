import { bytes, json } from '../../domain/text/clean.ts'
import type { Result } from '../../operations/result/result.ts'
import { resultFacts } from './result-facts.ts'

/** The `json` output: at most 64 KiB. */
export const maxJsonBytes = 64 * 1024

/** Always short, and never left out. */
const kept = new Set([
  'operation',
  'result',
  'dryRun',
  'figures',
  'changes',
  'listing',
  'waived',
  'policyViolations',
  'portfolio',
])

/**
 * What is left out first when there is no room, in this order; then everything
 * that is not kept. Other outputs or the report file have it too.
 */
const cutFirst = [
  'objects',
  'checks',
  'statuses',
  'tags',
  'licenses',
  'conditions',
  'reasons',
  'failure',
  'wait',
]

function cutOrder(facts: object): string[] {
  const all = new Set([...cutFirst, ...Object.keys(facts).reverse()])
  return [...all].filter((field) => !kept.has(field))
}

/** The result in one line; fields that had to go are named under `cut`. */
export function smallJson(result: Result): string {
  const facts: Record<string, unknown> = resultFacts(result)
  const cut: string[] = []
  let text = json(facts)
  for (const field of cutOrder(facts)) {
    if (bytes(text) <= maxJsonBytes) break
    if (facts[field] === undefined) continue
    delete facts[field]
    cut.push(field)
    text = json({ ...facts, cut })
  }
  return text
}
