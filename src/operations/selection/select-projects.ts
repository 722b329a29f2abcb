import { matchesAge, rulesOf } from '../../domain/selection/rules.ts'
import { isInShard } from '../../domain/selection/shard.ts'
import type { OperationContext } from '../operation.ts'
import { listCandidates } from './candidates.ts'
import {
  ageOf,
  type DatedProject,
  type LastScans,
  readLastScans,
  type UnreadProject,
} from './last-scans.ts'

interface ProjectSelection {
  /** Of this run's shard, sorted by product, name and token. */
  readonly projects: readonly DatedProject[]
  /** Those of which `older-than` could not be decided, because their last scan could not be read. */
  readonly unread: readonly UnreadProject[]
}

/**
 * The projects for which all rules of `select` hold, of the organization or of
 * the product that the inputs name, and of this run's shard. Rules about names
 * and tags cost a request or two for all projects, rules about products one for
 * each product, and only what they leave is asked for its age, one request each.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 * @throws {Cancelled} the run was cancelled
 */
export async function selectProjects(
  context: OperationContext,
): Promise<ProjectSelection> {
  const { select, shard } = context.inputs
  const { rows, listed } = await listCandidates(context)
  const mine = rows.filter(({ token }) => isInShard(shard, token))
  const isAged = rulesOf(select, 'older-than').length > 0
  const { dated, unread }: LastScans = isAged
    ? await readLastScans(mine, context)
    : { dated: mine, unread: [] }
  const projects = dated.filter((project) =>
    matchesAge(select, ageOf(project, context)),
  )
  context.log.info(
    `Projects selected with \`select\`: ${projects.length} of ${listed}`,
  )
  return { projects, unread }
}
