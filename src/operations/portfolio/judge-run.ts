import { judgePortfolio, waivedCount } from '../../domain/portfolio/judge.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import type { OperationContext } from '../operation.ts'
import { findWaived } from '../report/evidence.ts'
import { passRows } from '../report/gate.ts'
import type { Verdict } from '../result/result.ts'
import { combineReasons } from '../target/combine-reasons.ts'
import { combineVerdicts, nothingSelected, passed } from '../verdict.ts'

/**
 * Records the run and judges it, the whole alone: what a shard holds may be
 * within limits that the whole exceeds. What could not be read is an error.
 */
export function judgeRun(
  run: PortfolioRun,
  context: OperationContext,
): Verdict {
  const { shard, portfolio } = run
  const { figures, hierarchyFigures, projects } = portfolio
  const isRead = projects.some(({ status }) => status === 'read')
  context.record({
    portfolio: run,
    ...(isRead && {
      reported: { inventoryFigures: figures, hierarchyFigures },
    }),
  })
  const unread = unreadVerdict(run)
  if (shard !== undefined) {
    context.log.info(
      `Shard ${shard} judges nothing: the run that merges the shards does`,
    )
    return unread
  }
  if (projects.length === 0) return nothingSelected
  return combineVerdicts([unread, isRead ? judged(run, context) : passed])
}

function unreadVerdict({ portfolio: { projects } }: PortfolioRun): Verdict {
  const failed = projects.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return passed
  const reasons = combineReasons(
    failed.map(({ name, reason = '' }) => ({
      ...{ name, outcome: 'error' },
      reasons: [`could not be read: ${reason}`],
    })),
  )
  return { outcome: 'error', reasons }
}

function judged(run: PortfolioRun, context: OperationContext): Verdict {
  const { portfolio } = run
  const { conditions } = context.policy
  const now = Date.parse(run.serverDate ?? '')
  const serverDate = Number.isNaN(now) ? undefined : now
  const libraries = portfolio.libraries.map(({ library }) => library)
  const waived = findWaived(libraries, context, serverDate)
  if (waived) {
    context.record({
      portfolio: { ...run, waived: waivedCount(portfolio, waived) },
    })
  }
  if (conditions.length === 0) {
    context.record({ gated: { rows: [] } })
    return passed
  }
  const judging = { waived, serverDate }
  return passRows(judgePortfolio(conditions, portfolio, judging), context)
}
