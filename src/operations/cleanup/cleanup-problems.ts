import { minimumAgeMs } from '../../domain/selection/retention.ts'
import { type Rule, rulesOf } from '../../domain/selection/rules.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'

const yes: ReadonlySet<string> = new Set(['true', 'True', 'TRUE'])
const no: ReadonlySet<string> = new Set(['', 'false', 'False', 'FALSE'])

/** Whether this run deletes; otherwise it only plans. */
export function deletes({ confirm, dryRun, shard }: Inputs): boolean {
  return yes.has(confirm) && !dryRun && shard.kind !== 'plan'
}

/** Inputs that would delete more than anybody can mean. */
export function cleanupProblems(inputs: Inputs): Problem[] {
  return [
    ...selectionProblems(inputs),
    ...confirmProblems(inputs),
    ...reportProblems(inputs),
  ]
}

function selectionProblems({ select }: Inputs): Problem[] {
  const problem = (text: string): Problem => ({ input: 'select', text })
  const ages = rulesOf(select, 'older-than').filter(isPositive)
  const others = select.rules.filter(
    (rule) => rule.kind !== 'older-than' && isPositive(rule),
  )
  return [
    ...(ages.length > 0
      ? []
      : [problem('operation cleanup needs a rule such as older-than=90d')]),
    ...ages
      .filter(isTooYoung)
      .map(({ line }) =>
        problem(`"${line}": expected at least older-than=24h for cleanup`),
      ),
    ...(others.length > 0
      ? []
      : [
          problem(
            'operation cleanup needs another rule without !, such as name=*_pr-*, or it would mean every project',
          ),
        ]),
  ]
}

function isPositive({ negated }: Rule): boolean {
  return !negated
}

function isTooYoung(rule: Rule): boolean {
  return rule.kind === 'older-than' && rule.ms < minimumAgeMs
}

function confirmProblems({ confirm }: Inputs): Problem[] {
  if (yes.has(confirm) || no.has(confirm)) return []
  const text = `"${confirm}": expected true to delete what is planned, or nothing to only plan`
  return [{ input: 'confirm', text }]
}

/** What is about to go is written down before the first deletion. */
function reportProblems(inputs: Inputs): Problem[] {
  const { reportFormats } = inputs
  const isWritten = reportFormats.some((one) => one === 'json' || one === 'csv')
  if (isWritten || !deletes(inputs)) return []
  const text =
    'the plan is written before anything is deleted; expected json, csv, or both among them'
  return [{ input: 'report-formats', text }]
}
