import type { Library } from '../../domain/library/library.ts'
import { PortfolioBuilder } from '../../domain/portfolio/builder.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import { counted } from '../../domain/text/counted.ts'
import { type ShardReport, shardNumbers } from '../inputs/portfolio-reports.ts'
import type { OperationContext } from '../operation.ts'
import { openGate } from '../report/gate.ts'
import type { Verdict } from '../result/result.ts'
import { combineVerdicts } from '../verdict.ts'
import { judgeRun } from './judge-run.ts'

/** The reports of the shards as one, judged as a whole. Sends no request. */
export function merge(
  reports: readonly ShardReport[],
  context: OperationContext,
): Verdict {
  openGate(context)
  const builder = new PortfolioBuilder()
  const again = reports.reduce(
    (sum, report) => sum + addShard(report, builder),
    0,
  )
  if (again > 0) {
    context.log.notice(
      `${counted(again, 'project')} in more than one of the reports: each counts once`,
    )
  }
  const reasons = missingShards(reports)
  const missing: Verdict = { outcome: 'error', reasons }
  const run = mergedRun(reports, builder, reasons.length === 0)
  const verdict = judgeRun(run, context)
  return reasons.length > 0 ? combineVerdicts([missing, verdict]) : verdict
}

function mergedRun(
  reports: readonly ShardReport[],
  builder: PortfolioBuilder,
  isComplete: boolean,
): PortfolioRun {
  const [first] = reports
  if (!first) throw new Error('there is no report to merge')
  const { server, organization, scope } = first
  const dates = reports.flatMap(({ serverDate }) => serverDate ?? [])
  const serverDate = dates.sort().at(-1)
  const portfolio = builder.build()
  return { server, organization, scope, isComplete, serverDate, portfolio }
}

/** Shards that nobody has, and those that were cut off. */
function missingShards(reports: readonly ShardReport[]): string[] {
  const numbers = reports.map(({ shard = '1/1' }) => shardNumbers(shard))
  const count = numbers[0]?.[1] ?? 0
  const there = new Set(numbers.map((one) => one?.[0]))
  const all = Array.from({ length: count }, (_, at) => at + 1)
  const lost = all.filter((index) => !there.has(index))
  const cut = reports.filter(({ complete }) => !complete)
  return [
    ...lost.map(
      (index) => `Shard ${index}/${count} is missing in \`reports\`.`,
    ),
    ...cut.map(
      ({ shard = '1/1' }) =>
        `Shard ${shard} is incomplete: its run was cut off.`,
    ),
  ]
}

/** @returns how many of its projects were there already */
function addShard(report: ShardReport, builder: PortfolioBuilder): number {
  const contents = contentsOf(report)
  let again = 0
  for (const [place, project] of report.projects.entries()) {
    const { id, product, name, lastUpdated, lastScan, hierarchy } = project
    const { libraries, direct } = contents(place)
    const { status, reason } = project
    const isNew =
      status === 'read'
        ? builder.addRead({
            ...{ id, product, name, lastScan },
            inventory: { libraries, lastUpdated },
            hierarchy: hierarchy && { figures: hierarchy, direct },
          })
        : builder.addUnread({ id, product, name, status, reason })
    if (!isNew) again++
  }
  return again
}

/** What each project has: the other way round than in the report. */
function contentsOf({ projects, libraries }: ShardReport) {
  const lists: Library[][] = projects.map(() => [])
  const direct: Set<string>[] = projects.map(() => new Set())
  for (const library of libraries) {
    for (const place of library.projects) lists[place]?.push(library)
    for (const place of library.direct ?? []) {
      direct[place]?.add(library.keyUuid)
    }
  }
  return (place: number) => ({
    libraries: lists[place] ?? [],
    direct: direct[place] ?? new Set<string>(),
  })
}
