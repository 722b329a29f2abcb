import type { Verdict } from './result/result.ts'

export const passed: Verdict = { outcome: 'passed', reasons: [] }

/** The gravest first; the order decides what a run with several ends is called. */
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

/** Several verdicts as one: the gravest outcome, all reasons. */
export function combineVerdicts(verdicts: readonly Verdict[]): Verdict {
  const present = new Set(verdicts.map(({ outcome }) => outcome))
  return {
    outcome:
      mostSevereFirst.find((outcome) => present.has(outcome)) ?? 'passed',
    reasons: verdicts.flatMap(({ reasons }) => reasons),
  }
}

/**
 * What the inputs make of a verdict: with `warn-only` a "no" is a warning, and
 * a dry run that went well is a plan. What could not be done stays an error.
 */
export function settleVerdict(
  verdict: Verdict,
  {
    warnOnly,
    dryRun,
  }: { readonly warnOnly: boolean; readonly dryRun: boolean },
): Verdict {
  if (warnOnly && verdict.outcome === 'failed') {
    return { ...verdict, outcome: 'warned' }
  }
  if (dryRun && verdict.outcome === 'passed') {
    return { ...verdict, outcome: 'planned' }
  }
  return verdict
}
