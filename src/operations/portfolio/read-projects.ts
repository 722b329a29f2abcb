import { failureMessage } from '../../domain/failure-facts.ts'
import { hierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import type {
  PortfolioBuilder,
  ReadProject,
} from '../../domain/portfolio/builder.ts'
import { tokenId } from '../../domain/portfolio/project-id.ts'
import { plain } from '../../domain/text/clean.ts'
import type { OperationContext } from '../operation.ts'
import { needsScanDate } from '../report/evidence.ts'
import type { DatedProject, UnreadProject } from '../selection/last-scans.ts'
import { readLastScan } from '../selection/last-scans.ts'
import { mapWithProgress } from '../selection/progress.ts'
import { settleBoth } from '../settle-both.ts'

/**
 * Reads the projects, at most `concurrency` at once. Of each only what the
 * builder takes is kept. What cannot be read of one does not stop the others.
 *
 * @throws {Cancelled} the run was cancelled; what was not read is noted as such
 */
export async function readProjects(
  projects: readonly DatedProject[],
  builder: PortfolioBuilder,
  context: OperationContext,
): Promise<void> {
  const { signal } = context
  const job = { title: 'Inventories read' }
  try {
    await mapWithProgress(job, projects, context, (project) => {
      signal.throwIfAborted()
      return readOne(project, builder, context)
    })
  } finally {
    for (const { token, name, product } of signal.aborted ? projects : []) {
      const status = 'not-read'
      builder.addUnread({ id: tokenId(token), product, name, status })
    }
  }
}

async function readOne(
  project: DatedProject,
  builder: PortfolioBuilder,
  context: OperationContext,
): Promise<void> {
  try {
    builder.addRead(await contentsOf(project, context))
  } catch (error) {
    if (context.signal.aborted) throw error
    noteUnread([{ project, error }], builder, context)
  }
}

/** Notes projects that could not be read, with a line each in the log. */
export function noteUnread(
  unread: readonly UnreadProject[],
  builder: PortfolioBuilder,
  { log }: Pick<OperationContext, 'log'>,
): void {
  for (const { project, error } of unread) {
    const { token, name, product } = project
    const reason = failureMessage(error)
    log.info(`Not read: ${plain(name, 200)}: ${plain(reason, 500)}`)
    const status = 'failed'
    builder.addUnread({ id: tokenId(token), product, name, status, reason })
  }
}

async function contentsOf(
  project: DatedProject,
  context: OperationContext,
): Promise<ReadProject> {
  const { token: projectToken, name } = project
  const { mend, inputs, policy } = context
  const { report, includeInHouse: includeInHouseData } = inputs
  const [inventory, [hierarchy, lastScan]] = await settleBoth(
    mend.call('getProjectInventory', {
      ...{ projectToken, includeInHouseData },
      includeOutdatedLibraryData: inputs.includeOutdated,
    }),
    settleBoth(
      report.includes('hierarchy')
        ? mend.call('getProjectHierarchy', { projectToken, includeInHouseData })
        : undefined,
      needsScanDate(policy)
        ? (project.lastScan ?? readLastScan(project, context))
        : undefined,
    ),
  )
  return {
    id: tokenId(projectToken),
    product: inventory.productName ?? project.product,
    ...{ name, lastScan, inventory },
    hierarchy: hierarchy && {
      figures: hierarchyFigures(hierarchy),
      direct: new Set(hierarchy.map(({ keyUuid }) => keyUuid)),
    },
  }
}
