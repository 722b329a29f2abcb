import type { Severity } from '../domain/library/library.ts'
import { compare } from '../domain/text/compare.ts'
import type { Inputs } from './inputs/schema.ts'
import type { TargetResult, Verdict } from './result/result.ts'

export const passed: Verdict = { outcome: 'passed', reasons: [] }

/** Green, because nothing went wrong, but most likely not what was meant. */
export const nothingSelected: Verdict = {
  outcome: 'warned',
  reasons: ['`select` matches no project. Check its rules.'],
}

/** The first of these that occurs is the outcome of a run with several verdicts. */
const mostSevereFirst: readonly Verdict['outcome'][] = [
  'error',
  'failed',
  'timed-out',
  'cancelled',
  'warned',
  'skipped',
  'planned',
  'passed',
]

/** Several verdicts as one: the most severe outcome, all reasons. */
export function combineVerdicts(verdicts: readonly Verdict[]): Verdict {
  const present = new Set(verdicts.map(({ outcome }) => outcome))
  return {
    outcome:
      mostSevereFirst.find((outcome) => present.has(outcome)) ?? 'passed',
    reasons: verdicts.flatMap(({ reasons }) => reasons),
  }
}

/**
 * What went wrong first, among that the projects with the most critical
 * findings, then with the most high ones, then by name: whoever reads about
 * many projects looks for these.
 */
export function failuresFirst(a: TargetResult, b: TargetResult): number {
  const rank = ({ outcome }: Verdict) => mostSevereFirst.indexOf(outcome)
  return (
    rank(a) - rank(b) ||
    findings(b, 'critical') - findings(a, 'critical') ||
    findings(b, 'high') - findings(a, 'high') ||
    compare(a.name, b.name)
  )
}

function findings({ reported }: TargetResult, severity: Severity): number {
  return reported?.inventoryFigures?.risk?.bySeverity[severity] ?? 0
}

/**
 * What the inputs make of a verdict: with `warn-only` a "no" is a warning, and
 * a dry run that went well is a plan. What could not be done stays an error.
 */
export function settleVerdict(
  verdict: Verdict,
  { warnOnly, dryRun }: Pick<Inputs, 'warnOnly' | 'dryRun'>,
): Verdict {
  if (warnOnly && verdict.outcome === 'failed') {
    return { ...verdict, outcome: 'warned' }
  }
  if (dryRun && verdict.outcome === 'passed') {
    return { ...verdict, outcome: 'planned' }
  }
  return verdict
}
