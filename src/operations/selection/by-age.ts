import { failureMessage } from '../../domain/failure-facts.ts'
import { matchesAge, rulesOf } from '../../domain/selection/rules.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import { combineReasons } from '../target/combine-reasons.ts'
import { passed } from '../verdict.ts'
import type { Candidate } from './candidates.ts'
import {
  ageOf,
  type DatedProject,
  readLastScans,
  type UnreadProject,
} from './last-scans.ts'

export interface SelectedByAge {
  readonly projects: readonly DatedProject[]
  /** Those of which `older-than` could not be decided, because their last scan could not be read. */
  readonly unread: readonly UnreadProject[]
}

/**
 * Those of the projects for which `older-than` holds. Where `select` has no such
 * rule, nothing is asked; otherwise each project costs a request.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function selectByAge(
  candidates: readonly Candidate[],
  context: OperationContext,
): Promise<SelectedByAge> {
  const { select } = context.inputs
  if (rulesOf(select, 'older-than').length === 0) {
    return { projects: candidates, unread: [] }
  }
  const { dated, unread } = await readLastScans(candidates, context)
  const unknown = dated.filter((one) => ageOf(one, context) === undefined)
  if (unknown.length > 0) {
    context.log.info(
      `Projects that are not selected because Mend does not tell their last scan: ${grouped(unknown.length)}`,
    )
  }
  const projects = dated.filter((one) =>
    matchesAge(select, ageOf(one, context)),
  )
  return { projects, unread }
}

/** An error that names whose last scan could not be read; without one it passes. */
export function undecidedVerdict(unread: readonly UnreadProject[]): Verdict {
  if (unread.length === 0) return passed
  const reasons = combineReasons(
    unread.map(({ project: { name }, error }) => {
      const reason = `The last scan could not be read, so \`older-than\` is not decided. ${failureMessage(error)}`
      return { name, outcome: 'error', reasons: [reason] }
    }),
  )
  return { outcome: 'error', reasons }
}
