import { isInShard } from '../../domain/selection/shard.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import { type SelectedByAge, selectByAge } from './by-age.ts'
import { listCandidates } from './candidates.ts'

/**
 * The projects for which all rules of `select` hold, of the organization or of
 * the product that the inputs name, and of this run's shard, sorted by product,
 * name and token. Rules about names and tags cost a request or two for all
 * projects, rules about products one for each product, and only what they leave
 * is asked for its age, one request each.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 * @throws {Cancelled} the run was cancelled while projects were listed
 * @throws the signal's reason when it is cancelled later
 */
export async function selectProjects(
  context: OperationContext,
): Promise<SelectedByAge> {
  const { shard } = context.inputs
  const { rows, listed } = await listCandidates(context)
  const mine = rows.filter(({ token }) => isInShard(shard, token))
  const selected = await selectByAge(mine, context)
  context.log.info(
    `Projects selected with \`select\`: ${grouped(selected.projects.length)} of ${grouped(listed)}`,
  )
  return selected
}
