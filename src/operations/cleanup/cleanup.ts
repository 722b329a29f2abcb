import {
  type CleanedUp,
  type CleanupRow,
  countRows,
  isFailure,
} from '../../domain/selection/cleanup.ts'
import { atMost, plain } from '../../domain/text/clean.ts'
import { counted, grouped } from '../../domain/text/counted.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Verdict } from '../result/result.ts'
import { combineReasons } from '../target/combine-reasons.ts'
import { passed } from '../verdict.ts'
import { cleanupProblems, deletes } from './cleanup-problems.ts'
import { deletePlanned } from './delete-planned.ts'
import { demandWithinLimit } from './limit.ts'
import { type CleanupPlan, planCleanup } from './plan.ts'

/**
 * Deletes the projects that are past a retention rule. Without `confirm` it only
 * plans; with it the plan is judged and written down before the first deletion.
 */
export const cleanup: Operation = {
  select: 'together',
  needsOrgToken: ({ productToken }) => !productToken,
  changesNothing: (inputs) => !deletes(inputs),
  problems: cleanupProblems,
  async run(context) {
    const plan = await planCleanup(context)
    const confirmed = deletes(context.inputs)
    record(plan, confirmed, context)
    announce(plan, context)
    if (!plan.isComplete) throw context.signal.reason
    if (!confirmed) return verdictOf(plan.rows, onlyPlanned)
    await demandWithinLimit(plan, context)
    if (plan.planned.length > 0) {
      await context.saveReport()
      await deletePlanned(plan, context)
    }
    return verdictOf(plan.rows, passed)
  },
}

const onlyPlanned: Verdict = { outcome: 'planned', reasons: [] }

/** Once: the rows are changed in place. */
function record(
  { rows, unknownAges, isComplete }: CleanupPlan,
  confirmed: boolean,
  { inputs, record }: OperationContext,
): void {
  const { shard, keep, maxDeletions } = inputs
  const cleanedUp: CleanedUp = {
    ...{ confirmed, isComplete, shard, keep, maxDeletions, unknownAges, rows },
  }
  record({ cleanedUp })
}

const maxLines = 50

function announce(
  { rows, unknownAges, isComplete }: CleanupPlan,
  { log, inputs }: OperationContext,
): void {
  const planned = rows.filter(({ status }) => status === 'planned')
  const lines = planned.map(({ name, product = 'product not known', why }) => {
    return `${plain(product, 200)} › ${plain(name, 200)}: ${why}`
  })
  const kept = countRows({ rows }, 'kept')
  const title = `Cleanup plan${isComplete ? '' : ', incomplete'}: ${counted(planned.length, 'project')} to delete, ${grouped(kept)} kept`
  if (lines.length === 0) log.info(title)
  else log.group(title, atMost(lines, maxLines))
  if (unknownAges > 0) {
    log.info(
      `Projects that are not selected because Mend does not tell their last scan: ${grouped(unknownAges)}`,
    )
  }
  if (planned.length > inputs.maxDeletions && !deletes(inputs)) {
    log.notice(
      `The plan has ${counted(planned.length, 'project')}. A run with \`confirm\` refuses more than \`max-deletions\`, ${grouped(inputs.maxDeletions)}.`,
    )
  }
}

/** What could not be done is an error, whatever else went well. */
function verdictOf(rows: readonly CleanupRow[], otherwise: Verdict): Verdict {
  const failed = rows.filter(({ status }) => isFailure(status))
  const reasons = combineReasons(
    failed.map(({ name, note = '' }) => {
      return { name, outcome: 'error', reasons: [note] }
    }),
  )
  return reasons.length > 0 ? { outcome: 'error', reasons } : otherwise
}
