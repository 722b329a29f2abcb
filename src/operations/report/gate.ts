import type { Evidence } from '../../domain/gate/evidence.ts'
import { type GateRow, judge } from '../../domain/gate/gate.ts'
import { notPassed } from '../../domain/gate/not-passed.ts'
import { withoutLicenseText } from '../../domain/gate/without-license.ts'
import {
  actualWords,
  nothingToJudge,
  shareWords,
} from '../../domain/gate/words/row-words.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import { passed } from '../verdict.ts'

/** What is wrong with `fail-on` and `policy` for this operation. */
export function gateProblems(
  inputs: Inputs,
  operation: Pick<Operation, 'readsInventory'>,
): Problem[] {
  if (operation.readsInventory?.(inputs)) return []
  const { failOn, policy } = inputs
  const text = withoutInventory(inputs)
  return [
    ...(failOn.length > 0 ? [{ input: 'fail-on', text } as const] : []),
    ...(policy.length > 0 ? [{ input: 'policy', text } as const] : []),
  ]
}

function withoutInventory({ operation }: Inputs): string {
  return operation === 'sync' || operation === 'report'
    ? 'needs the inventory; expected `report` to name inventory'
    : `operation ${operation} does not read an inventory to judge; expected operation sync, report, compare or portfolio`
}

/**
 * Records that nothing has been judged yet. If the run ends before the inventory
 * is read, the conditions are in the result all the same.
 */
export function openGate({ policy, record }: OperationContext): void {
  if (policy.conditions.length === 0) return
  record({ gated: { rows: judge(policy.conditions, {}) } })
}

/**
 * Judges all conditions, records and logs each; one that cannot be judged fails
 * too. Where none fails and there was nothing to judge, the verdict is `warned`.
 */
export function passGate(
  evidence: Evidence,
  context: OperationContext,
): Verdict {
  const verdict = judgeAll(evidence, context)
  const isEmpty = evidence.inventory?.libraries.length === 0
  return verdict.outcome === 'passed' && isEmpty ? nothingJudged : verdict
}

const nothingJudged: Verdict = {
  outcome: 'warned',
  reasons: [
    "The inventory has no libraries, so there was nothing to judge. Check in the scanner's log that the scan found libraries and sent them to this project.",
  ],
}

/** Without conditions an inventory that was read gets an empty list of verdicts. */
function judgeAll(evidence: Evidence, context: OperationContext): Verdict {
  const { conditions } = context.policy
  if (conditions.length === 0) {
    if (evidence.inventory) context.record({ gated: { rows: [] } })
    return passed
  }
  return passRows(judge(conditions, evidence), context)
}

/** Records and logs what was judged. */
export function passRows(
  rows: readonly GateRow[],
  { log, record }: Pick<OperationContext, 'log' | 'record'>,
): Verdict {
  record({ gated: { rows } })
  for (const row of rows) log.info(lineOf(row))
  const reasons = notPassed(rows).map(reasonOf)
  return reasons.length > 0 ? { outcome: 'failed', reasons } : passed
}

const marks: Readonly<Record<GateRow['verdict'], string>> = {
  passed: '✅',
  failed: '❌',
  'not-judged': '⚠️',
}

/** `Gate ✅ critical > 0: 0 (1 waived)`; what failed it stands in the reason. */
function lineOf(row: GateRow) {
  const { condition, verdict, actual, waived, withoutLicense } = row
  const found = actual === undefined ? 'not judged' : actualWords(row, actual)
  const left = [
    row.isEmpty ? nothingToJudge : '',
    row.different === undefined ? '' : shareWords(row),
    waived ? `${grouped(waived)} waived` : '',
    withoutLicense ? withoutLicenseText(withoutLicense) : '',
  ].filter(Boolean)
  const note = left.length > 0 ? ` (${left.join(', ')})` : ''
  const mark = marks[row.isEmpty ? 'not-judged' : verdict]
  return `Gate ${mark} ${condition}: ${found}${note}`
}

const maxExamples = 3

/**
 * `critical > 0: 1 (log4j-core 2.14.1 CVE-2021-44228)`,
 * `high > 0: 3 findings (2 different vulnerabilities: …)`,
 * `outdated > 20%: 45% (18 of 40: …)`, `outdated > 20%: not judged, because …`
 */
function reasonOf(row: GateRow): string {
  const { condition, actual, why, examples } = row
  if (actual === undefined) return `${condition}: not judged, because ${why}`
  const few = examples.slice(0, maxExamples)
  const names = few.length < examples.length ? [...few, '…'] : few
  const parts = [shareWords(row), names.join(', ')].filter(Boolean)
  const detail = parts.length > 0 ? ` (${parts.join(': ')})` : ''
  return `${condition}: ${actualWords(row, actual)}${detail}`
}
