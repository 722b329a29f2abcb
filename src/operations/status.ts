import { everyModification, phaseWords } from '../domain/scan/project-state.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { ProjectModification, ProjectStatus } from './result/statuses.ts'
import { ensuredOf, type Found, findProject } from './target/resolve.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'
import { passed } from './verdict.ts'

export const status: Operation = {
  many: true,
  select: 'targets',
  needsOrgToken: looksUpProducts,
  problems: targetProblems,
  async run(inputs, context) {
    const project = await findProject(inputs, context)
    if (project.name)
      context.record({ ensured: ensuredOf(project, project.name) })
    const read = await readStatus(project, context)
    context.record({ statuses: [read] })
    announce(read, context)
    return passed
  },
}

function announce(
  { name, state, modifications }: ProjectStatus,
  { log }: OperationContext,
): void {
  const unknown = 'not known'
  const process = state.lastProcess && phaseWords(state.lastProcess)
  const doing =
    state.inProgress === undefined
      ? unknown
      : state.inProgress
        ? 'in progress'
        : 'idle'
  log.info(`${name ? `Project "${name}"` : 'The project'}: ${doing}`)
  log.info(
    `  last process: ${process ?? unknown}, ${state.updated ?? `when is ${unknown}`}`,
  )
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
 * What Mend is doing to one project and what it did last: both requests at
 * once. Request tokens are masked and dropped, since whoever holds one may ask
 * for the scan.
 *
 * @throws {Failure} what Mend said
 */
export async function readStatus(
  { name, token: projectToken }: Found,
  { mend, log }: Pick<OperationContext, 'mend' | 'log'>,
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
