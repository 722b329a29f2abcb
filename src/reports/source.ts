import { type FlatTree, flatTree } from '../domain/inventory/flat-tree.ts'
import type { PackageOrder } from '../domain/inventory/version-order.ts'
import type { Result, TargetResult } from '../operations/result/result.ts'
import type { ListRoom } from './text/list.ts'

/** What everything shown is made from. */
export interface ReportSource extends ListRoom {
  readonly result: Result
  /** The result's hierarchy, flattened. */
  readonly tree?: FlatTree | undefined
  /** The file of the HTML page, when one is written. */
  readonly page?: string | undefined
  /** The `warn-only` input. */
  readonly warnOnly: boolean
  readonly links: Links
  /** The ecosystems' own order of versions, where it is needed and loaded. */
  readonly packageOrder?: PackageOrder | undefined
}

export interface Links {
  /** The page of this workflow run. */
  readonly runUrl?: string | undefined
  /** The project's page in Mend. */
  readonly projectUrl?: string | undefined
}

/** The run, as if it were about this project alone. */
export function about<T extends ReportSource>(
  target: TargetResult,
  source: T,
): T {
  const { hierarchy } = target.reported ?? {}
  return {
    ...source,
    tree: hierarchy && flatTree(hierarchy),
    result: alone(target, source.result),
  }
}

/** One of several as a run about it alone: without the findings of the others. */
export function alone(target: TargetResult, all: Result): Result {
  const { operation, dryRun } = all
  return { operation, dryRun, ...target }
}
