import { type Evidence, type GateRow, judge } from '../../domain/gate/gate.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import { passed } from '../verdict.ts'

/** What is wrong with `fail-on` for this operation. */
export function gateProblems(
  inputs: Inputs,
  operation: Pick<Operation, 'readsInventory'>,
): Problem[] {
  if (inputs.failOn.length === 0 || operation.readsInventory?.(inputs))
    return []
  return [{ input: 'fail-on', text: withoutInventory(inputs) }]
}

function withoutInventory({ operation }: Inputs): string {
  return operation === 'sync' || operation === 'report'
    ? 'needs the inventory; expected `report` to name inventory'
    : `operation ${operation} reads no inventory to judge; expected operation sync, report or compare`
}

/**
 * Records that nothing is judged yet. Whatever ends the run before the
 * inventory is read, the conditions stay in the result.
 */
export function openGate(
  { failOn }: Inputs,
  { record }: OperationContext,
): void {
  if (failOn.length === 0) return
  record({ gated: { rows: judge(failOn, {}) } })
}

/** Judges all conditions, records and logs each; what cannot be judged fails too. */
export function passGate(
  { failOn }: Inputs,
  evidence: Evidence,
  { log, record }: OperationContext,
): Verdict {
  if (failOn.length === 0) return passed
  const rows = judge(failOn, evidence)
  record({ gated: { rows } })
  for (const row of rows)
    log.info(`Gate ${marks[row.verdict]} ${reasonOf(row)}`)
  const reasons = rows
    .filter(({ verdict }) => verdict !== 'passed')
    .map(reasonOf)
  return reasons.length > 0 ? { outcome: 'failed', reasons } : passed
}

const marks: Readonly<Record<GateRow['verdict'], string>> = {
  passed: '✅',
  failed: '❌',
  'not-judged': '⚠️',
}

const shownExamples = 3

/**
 * `critical > 0: 1 (log4j-core 2.14.1 CVE-2021-44228)`,
 * `outdated > 20%: 45% (18 of 40: …)`, `outdated > 20%: not judged, because …`
 */
function reasonOf(row: GateRow): string {
  const { condition, actual, share, why, examples } = row
  if (actual === undefined) return `${condition}: not judged, because ${why}`
  const few = examples.slice(0, shownExamples)
  const names = few.length < examples.length ? [...few, '…'] : few
  const parts = [
    ...(share ? [`${share.count} of ${share.of}`] : []),
    ...(names.length > 0 ? [names.join(', ')] : []),
  ]
  const detail = parts.length > 0 ? ` (${parts.join(': ')})` : ''
  return `${condition}: ${actual}${share ? '%' : ''}${detail}`
}
