import { type FlatTree, flatTree } from '../domain/inventory/flat-tree.ts'
import {
  alone,
  type Result,
  type TargetResult,
} from '../operations/result/result.ts'

/** What everything shown is made from. */
export interface ReportSource {
  readonly result: Result
  /** The result's hierarchy, flattened. */
  readonly tree?: FlatTree | undefined
  /** The file that holds everything, when one is written. */
  readonly report?: string | undefined
  /** The `warn-only` input. */
  readonly warnOnly: boolean
  /** Tables keep all their rows: not for the summary, whose size is limited. */
  readonly uncut?: boolean | undefined
  readonly links: Links
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
