import { PortfolioBuilder } from '../../domain/portfolio/builder.ts'
import { shardMatrix } from '../../domain/selection/shard.ts'
import { counted } from '../../domain/text/counted.ts'
import type { Operation, OperationContext } from '../operation.ts'
import { openGate } from '../report/gate.ts'
import type { Verdict } from '../result/result.ts'
import { selectProjects } from '../selection/select-projects.ts'
import { passed } from '../verdict.ts'
import { judgeRun } from './judge-run.ts'
import { merge } from './merge.ts'
import { portfolioProblems } from './problems.ts'
import { noteUnread, readProjects } from './read-projects.ts'
import { runOf } from './run-of.ts'

/** Reads many projects, a few at a time, and keeps what they have in common. */
export const portfolio: Operation = {
  many: true,
  select: 'together',
  needsOrgToken: ({ productToken }) => !productToken,
  needsCredentials: ({ reports }) => reports.patterns.length === 0,
  readsInventory: () => true,
  changesNothing: () => true,
  problems: portfolioProblems,
  async run(context) {
    const { reports, shard } = context.inputs
    if (reports.patterns.length > 0) return merge(reports.shards, context)
    return shard.kind === 'plan' ? plan(context) : read(context)
  },
}

/** What the matrix of the jobs is: nothing is read yet. */
async function plan(context: OperationContext): Promise<Verdict> {
  const { inputs, log, record } = context
  const { projects } = await selectProjects(context)
  const maxCount = inputs.shard.kind === 'plan' ? inputs.shard.maxCount : 1
  const matrix = shardMatrix(projects.length, maxCount)
  record({ planned: { selected: projects.length, matrix } })
  log.info(
    `Planned: ${counted(projects.length, 'project')} in ${counted(matrix.shard.length, 'shard')}`,
  )
  return passed
}

async function read(context: OperationContext): Promise<Verdict> {
  // What is judged is the whole, by the run that merges the shards.
  if (context.inputs.shard.kind === 'whole') openGate(context)
  const builder = new PortfolioBuilder()
  // A run that is cut off leaves what it has read, or at least says that it was.
  const leave = (error: unknown): never => {
    context.record({ portfolio: runOf(builder, false, context) })
    throw error
  }
  const { projects, unread } = await selectProjects(context).catch((error) => {
    if (context.signal.aborted) return leave(error)
    throw error
  })
  noteUnread(unread, builder, context)
  await readProjects(projects, builder, context).catch(leave)
  return judgeRun(runOf(builder, true, context), context)
}
