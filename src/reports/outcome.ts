import { unknownOperation } from '../domain/operations.ts'
import type { Outcome } from '../operations/result/result.ts'
import type { Report } from '../report-schema/report.ts'
import type { Annotation } from './presentation.ts'
import { grouped } from './text/markdown.ts'
import { counted } from './text/words.ts'

interface OutcomeLook {
  readonly icon: string
  readonly words: string
  /** Whether the step fails. */
  readonly fails: boolean
  /** The annotations of its reasons; none when all is well. */
  readonly level?: Annotation['level']
}

/** How each outcome is shown and what it does to the step. */
export const looks: Readonly<Record<Outcome, OutcomeLook>> = {
  passed: { icon: '✅', words: 'passed', fails: false },
  failed: { icon: '❌', words: 'failed', fails: true, level: 'error' },
  warned: { icon: '⚠️', words: 'warned', fails: false, level: 'warning' },
  skipped: { icon: '⏭️', words: 'skipped', fails: false, level: 'notice' },
  planned: { icon: '📝', words: 'planned', fails: false, level: 'notice' },
  'timed-out': { icon: '⏱️', words: 'timed out', fails: true, level: 'error' },
  cancelled: { icon: '🛑', words: 'cancelled', fails: true, level: 'error' },
  error: { icon: '💥', words: 'error', fails: true, level: 'error' },
}

/** The one place that decides whether an outcome fails the step. */
export function failsStep(outcome: Outcome): boolean {
  return looks[outcome].fails
}

/**
 * The verdict in words: `passed`, or `passed, no conditions set` with an empty
 * list of conditions, which a run has that read an inventory and judged nothing.
 */
export function outcomeWords(
  outcome: Outcome,
  conditions: readonly unknown[] | undefined,
): string {
  const { words } = looks[outcome]
  return conditions?.length === 0 ? `${words}, no conditions set` : words
}

/** Beside the verdict of a run that only planned. */
export const dryRunWords = 'dry run, nothing was changed'

/** `sync`; '' where the operation is not known. */
export function operationWord(
  operation: Report['operation'] | undefined,
): string {
  return operation === unknownOperation ? '' : (operation ?? '')
}

/** `Mend Project: sync`; the name alone where the operation is not known. */
export function runName(operation: Report['operation'] | undefined): string {
  return ['Mend Project', operationWord(operation)].filter(Boolean).join(': ')
}

/** `5 projects: 2 failed, 3 passed`, in the order of the outcomes. */
export function projectTally(outcomes: readonly Outcome[]): string {
  const groups = Map.groupBy(outcomes, (outcome) => outcome)
  const words = [...groups].map(([outcome, { length }]) =>
    outcome === 'error'
      ? counted(length, looks.error.words)
      : `${grouped(length)} ${looks[outcome].words}`,
  )
  return `${counted(outcomes.length, 'project')}: ${words.join(', ')}`
}
