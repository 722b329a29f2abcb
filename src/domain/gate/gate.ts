import { cut } from '../text/clean.ts'
import {
  type Condition,
  type CountCondition,
  limitText,
  type Origin,
  type Unit,
} from './condition.ts'
import type { Evidence, Measurement } from './evidence.ts'
import { traitsOf } from './measure-traits.ts'
import { measures } from './measures.ts'
import { reasonNotJudged } from './not-judged.ts'
import { patternMatches } from './pattern-matches.ts'
import { noWaivers, type WaiverLookup } from './waivers/waiver.ts'

/** The verdict on one condition. */
export interface GateRow {
  /** `critical > 0` */
  readonly condition: string
  /** What is allowed, in words: `at most 0`, `less than 20%`, `none`. */
  readonly limit: string
  /** Where the condition stands, if not in `fail-on`. */
  readonly origin?: Origin | undefined
  /** The count, percentage, score or age; absent when not judged. */
  readonly actual?: number | undefined
  /** What `actual` is in; absent for counts and scores. */
  readonly unit?: Unit | undefined
  /** Of a condition in percent: how many of how many. */
  readonly share?: { readonly count: number; readonly of: number } | undefined
  /** Of findings: how many different vulnerabilities these are, where libraries share some. */
  readonly different?: number | undefined
  /** How many were left out because they are waived; absent where no waiver acts. */
  readonly waived?: number | undefined
  /** Of a condition on licenses: libraries without a known one, which it cannot judge; absent for none. */
  readonly withoutLicense?: number | undefined
  readonly verdict: 'passed' | 'failed' | 'not-judged'
  /** It passed on an inventory without libraries, so there was nothing to judge. */
  readonly isEmpty?: true | undefined
  /** Why it could not be judged, and what to change. */
  readonly why?: string | undefined
  /** Of a failed condition: the first that it counts, at most 10. Untrusted text. */
  readonly examples: readonly string[]
}

const maxExamples = 10
/** Names come from the scanned code; no real one is as long. */
const maxExampleLength = 200

/** Judges all conditions on what is not waived, whatever the others' verdicts. */
export function judge(
  conditions: readonly Condition[],
  evidence: Evidence,
): GateRow[] {
  return conditions.map((condition) => {
    const why = reasonNotJudged(condition, evidence)
    if (why === undefined) return judged(condition, evidence)
    return rowNotJudged(condition, why)
  })
}

/** The verdict on a condition that cannot be judged. */
export function rowNotJudged(condition: Condition, why: string): GateRow {
  return { ...headOf(condition), verdict: 'not-judged', why, examples: [] }
}

/** What is known of a condition before it is judged. */
function headOf(condition: Condition) {
  const { text, origin } = condition
  return { condition: text, limit: limitOf(condition), origin }
}

function judged(condition: Condition, evidence: Evidence): GateRow {
  return rowOf(condition, measure(condition, evidence), evidence)
}

/** The verdict on what was measured in the evidence. */
export function rowOf(
  condition: Condition,
  measurement: Measurement,
  { waived: waivers, inventory }: Evidence,
): GateRow {
  const { count, of = 0, waived, withoutLicense } = measurement
  const { different = count } = measurement
  const unit = condition.kind === 'count' ? condition.unit : undefined
  const actual = inUnit(measurement, unit)
  const failed = isFailed(actual, condition)
  return {
    ...headOf(condition),
    actual: Math.round(100 * actual) / 100,
    unit,
    share: unit === '%' ? { count, of } : undefined,
    different: different < count ? different : undefined,
    waived: waivers ? waived : undefined,
    withoutLicense: withoutLicense || undefined,
    verdict: failed ? 'failed' : 'passed',
    isEmpty: !failed && isEmpty(condition, inventory) ? true : undefined,
    examples: failed ? examplesOf(measurement) : [],
  }
}

/** Whether a condition is about libraries, and there are none. */
function isEmpty(
  condition: Condition,
  inventory: Evidence['inventory'],
): boolean {
  if (inventory?.libraries.length !== 0) return false
  return condition.kind !== 'count' || !traitsOf(condition.measure).apart
}

/** What a condition counts in the evidence. */
export function measure(condition: Condition, evidence: Evidence): Measurement {
  const waivers = waiversFor(condition, evidence)
  if (condition.kind !== 'count') {
    return patternMatches(condition, evidence, waivers)
  }
  const fails = (actual: number) => meets(actual, condition)
  return measures[condition.measure](evidence, waivers, fails)
}

function waiversFor(
  { workspaceWaivers }: Condition,
  { waived }: Evidence,
): WaiverLookup {
  if (!waived) return noWaivers
  return workspaceWaivers === false ? waived.withoutWorkspace : waived
}

const msIn = { d: 86_400_000, h: 3_600_000 } as const

function inUnit({ count, of = 0 }: Measurement, unit: Unit | undefined) {
  if (unit === undefined) return count
  return unit === '%' ? percentage(count, of) : count / msIn[unit]
}

function isFailed(actual: number, condition: Condition): boolean {
  return condition.kind === 'count' ? meets(actual, condition) : actual > 0
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
  return `${allowed[condition.operator]} ${limitText(condition)}`
}

function examplesOf({ examples }: Measurement): string[] {
  return examples(maxExamples)
    .slice(0, maxExamples)
    .map((example) => cut(example, maxExampleLength))
}
