import { mapStrings } from '../domain/text/map-strings.ts'
import { createRedactor } from '../domain/text/redact.ts'
import type { Findings, Result } from '../operations/result/result.ts'

/**
 * The result without these secrets and without the tokens that it holds, in
 * whatever text they stand: the runner masks neither files nor the summary.
 */
export function redactResult(
  result: Result,
  secrets: readonly string[] = [],
): Result {
  const tokens = [result, ...(result.targets ?? [])].flatMap(tokensOf)
  const redact = createRedactor([...secrets, ...tokens])
  // Each part by itself: a token among the names must not copy the inventory.
  const parts = Object.entries(result).map(([name, part]) => [
    name,
    mapStrings(part, redact),
  ])
  return Object.fromEntries(parts)
}

function tokensOf({ ensured }: Findings): string[] {
  return [ensured?.product?.token ?? '', ensured?.project?.token ?? '']
}
