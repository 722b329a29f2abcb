import { cut } from '../text/clean.ts'
import { type Condition, type CountCondition, needsOf } from './condition.ts'
import { type Evidence, type Measurement, measures } from './measures.ts'
import { patternMatches } from './pattern-matches.ts'

export type { Evidence } from './measures.ts'

/** The verdict on one condition. */
export interface GateRow {
  /** `critical > 0` */
  readonly condition: string
  /** What is allowed, in words: `at most 0`, `less than 20%`, `none`. */
  readonly limit: string
  /** The count, or the percentage of a condition in percent; absent when not judged. */
  readonly actual?: number | undefined
  /** Of a condition in percent: how many of how many. */
  readonly share?: { readonly count: number; readonly of: number } | undefined
  readonly verdict: 'passed' | 'failed' | 'not-judged'
  /** Why it could not be judged, and what to change. */
  readonly why?: string | undefined
  /** Of a failed condition: the first that it counts, at most 10. Untrusted text. */
  readonly examples: readonly string[]
}

const maxExamples = 10
/** Names come from the scanned code; no real one is as long. */
const maxExampleLength = 200

/** Judges all conditions, whatever the others' verdicts. */
export function judge(
  conditions: readonly Condition[],
  evidence: Evidence,
): GateRow[] {
  return conditions.map((condition) => {
    const why = reasonNotJudged(condition, evidence)
    if (why === undefined) return judged(condition, evidence)
    return {
      condition: condition.text,
      limit: limitOf(condition),
      verdict: 'not-judged',
      why,
      examples: [],
    }
  })
}

/** Why the evidence does not suffice for a condition. */
function reasonNotJudged(
  condition: Condition,
  { inventory, figures, compared }: Evidence,
): string | undefined {
  if (!inventory || !figures) return 'the inventory was not read'
  const needs = needsOf(condition)
  if (needs.baseline && !compared) return noBaseline
  if (needs.alerts && inventory.alertsPending) {
    return 'Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`'
  }
  if (needs.alerts && needs.baseline && compared?.before.alertsPending) {
    return 'Mend had not computed the alerts when the baseline was read; use the report of a run with `wait-for: finished`'
  }
  const outdated =
    condition.kind === 'count' && condition.measure === 'outdated'
  if (outdated && figures.outdated === undefined && figures.libraries > 0) {
    return 'Mend did not say which libraries are outdated; it needs "New Version" alerts in the organization and `include-outdated: true`'
  }
  return undefined
}

const noBaseline =
  'there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)'

function judged(condition: Condition, evidence: Evidence): GateRow {
  const measurement =
    condition.kind === 'count'
      ? measures[condition.measure](evidence)
      : patternMatches(condition, evidence)
  const percent = condition.kind === 'count' && condition.percent
  const { count, of = 0 } = measurement
  const actual = percent ? percentage(count, of) : count
  const failed =
    condition.kind === 'count' ? meets(actual, condition) : count > 0
  return {
    condition: condition.text,
    limit: limitOf(condition),
    actual: Math.round(100 * actual) / 100,
    share: percent ? { count, of } : undefined,
    verdict: failed ? 'failed' : 'passed',
    examples: failed ? examplesOf(measurement) : [],
  }
}

/** The share of no libraries is zero. */
function percentage(count: number, of: number): number {
  return of === 0 ? 0 : (100 * count) / of
}

function meets(actual: number, { operator, limit }: CountCondition): boolean {
  switch (operator) {
    case '>':
      return actual > limit
    case '>=':
      return actual >= limit
    case '<':
      return actual < limit
    case '<=':
      return actual <= limit
    case '=':
      return actual === limit
  }
}

const allowed: Readonly<Record<CountCondition['operator'], string>> = {
  '>': 'at most',
  '>=': 'less than',
  '<': 'at least',
  '<=': 'more than',
  '=': 'other than',
}

/** The condition says what is not allowed; the limit, what is. */
function limitOf(condition: Condition): string {
  if (condition.kind !== 'count') return 'none'
  const { operator, limit, percent } = condition
  return `${allowed[operator]} ${limit}${percent ? '%' : ''}`
}

function examplesOf({ examples }: Measurement): string[] {
  return examples()
    .slice(0, maxExamples)
    .map((example) => cut(example, maxExampleLength))
}
