import { bytes, json } from '../../domain/text/clean.ts'
import type { Result } from '../../operations/result/result.ts'
import { resultFacts } from './result-facts.ts'

/** The `json` output: at most 64 KiB. */
export const maxJsonBytes = 64 * 1024

/**
 * Which fields are left out when there is no room, in this order: other outputs
 * or the report file have them too. The others are always short.
 */
const dispensable: Readonly<
  Record<keyof ReturnType<typeof resultFacts>, boolean>
> = {
  objects: true,
  checks: true,
  statuses: true,
  tags: true,
  licenses: true,
  gate: true,
  reasons: true,
  failure: true,
  wait: true,
  library: true,
  notification: true,
  deletion: true,
  product: true,
  project: true,
  baseline: true,
  operation: false,
  result: false,
  dryRun: false,
  figures: false,
  changes: false,
  listing: false,
}
const cutOrder = Object.entries(dispensable).flatMap(([field, goes]) =>
  goes ? [field] : [],
)

/** The result in one line; fields that had to go are named under `cut`. */
export function smallJson(result: Result): string {
  const facts: Record<string, unknown> = resultFacts(result)
  const cut: string[] = []
  let text = json(facts)
  for (const field of cutOrder) {
    if (bytes(text) <= maxJsonBytes) break
    if (facts[field] === undefined) continue
    delete facts[field]
    cut.push(field)
    text = json({ ...facts, cut })
  }
  return text
}
