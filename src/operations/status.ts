import { everyModification, phaseWords } from '../domain/scan/project-state.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { ProjectModification, ProjectStatus } from './result/statuses.ts'
import { ensuredOf, type Resolved, resolveTarget } from './target/resolve.ts'
import { looksUpProducts } from './target/target.ts'
import { passed } from './verdict.ts'

/** What Mend is doing to the projects, and what it did last. */
export const status: Operation = {
  many: true,
  select: 'targets',
  needsOrgToken: looksUpProducts,
  problems: () => [],
  async run(context) {
    const { product, project } = await resolveTarget(context)
    if (project.name !== undefined) {
      context.record({ ensured: ensuredOf(product, project) })
    }
    const read = await readStatus(project, context)
    context.record({ statuses: [read] })
    announce(read, context)
    return passed
  },
}

const unknown = 'not known'

function announce(
  { name, state, modifications }: ProjectStatus,
  { log }: OperationContext,
): void {
  const { inProgress, lastProcess, updated = 'time not known' } = state
  const doing = inProgress ? 'in progress' : 'idle'
  const now = inProgress === undefined ? unknown : doing
  const process = lastProcess ? phaseWords(lastProcess) : unknown
  log.info(`${name ? `Project "${name}"` : 'The project'}: ${now}`)
  log.info(`  last process: ${process}, ${updated}`)
  for (const row of everyModification<ProjectModification>(modifications)) {
    log.info(`  ${row.type}: ${row.at ?? unknown}${plugin(row)}`)
  }
}

function plugin({
  pluginName,
  pluginVersion,
}: Partial<ProjectModification>): string {
  const by = [pluginName, pluginVersion].filter((part) => part !== undefined)
  return by.length > 0 ? `, by ${by.join(' ')}` : ''
}

/**
 * Both requests at once. Request tokens are masked and dropped, since whoever
 * has one may ask for the scan.
 */
async function readStatus(
  { name, token: projectToken }: Resolved,
  { mend, log }: OperationContext,
): Promise<ProjectStatus> {
  const [state, rows] = await Promise.all([
    mend.call('getProjectState', { projectToken }),
    mend.call('getProjectLastModification', { projectToken }),
  ])
  const modifications = rows.map(({ requestToken, ...row }) => {
    if (requestToken) log.mask(requestToken)
    return row
  })
  return { name, state, modifications }
}
