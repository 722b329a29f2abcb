import { Failure } from '../../domain/failure.ts'
import { matchesAge } from '../../domain/selection/rules.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import { ageOf, readLastScans } from '../selection/last-scans.ts'
import type { CleanupPlan } from './plan.ts'

/**
 * Refuses a plan that is larger than `max-deletions`. A shard looks at the
 * others, too, since the limit is for the whole: each of sixteen jobs could
 * otherwise delete as many.
 *
 * @throws {Failure} `too-many-deletions`
 * @throws the signal's reason when the run is cancelled
 */
export async function demandWithinLimit(
  plan: CleanupPlan,
  context: OperationContext,
): Promise<void> {
  const { maxDeletions } = context.inputs
  const most = plan.planned.length + plan.others.length
  if (most <= maxDeletions) return
  const count = plan.planned.length + (await plannedElsewhere(plan, context))
  if (count <= maxDeletions) return
  throw new Failure('too-many-deletions', {
    what: `The cleanup would delete ${grouped(count)} projects, and \`max-deletions\` allows ${grouped(maxDeletions)}`,
    why: 'Nothing was deleted.',
    fix: 'Look at the plan. If it is what you mean, set `max-deletions` to at least this number; otherwise, change `select` or `keep`.',
  })
}

/** One whose age cannot be read here may be deleted by its own shard. */
async function plannedElsewhere(
  { others }: CleanupPlan,
  context: OperationContext,
): Promise<number> {
  const { select } = context.inputs
  const { dated, unread } = await readLastScans(others, context)
  const past = dated.filter((one) => matchesAge(select, ageOf(one, context)))
  return past.length + unread.length
}
