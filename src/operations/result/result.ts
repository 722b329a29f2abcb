import type { FailureFacts } from '../../domain/failure.ts'
import type { OperationName } from '../../domain/operations.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import type { PolicyRejections } from '../../domain/scan/policy-rejections.ts'
import type { CleanedUp } from '../../domain/selection/cleanup.ts'
import type { ShardPlan } from '../../domain/selection/shard.ts'
import type { Checked } from './checked.ts'
import type { Compared } from './compared.ts'
import type { Deleted } from './deleted.ts'
import type { Ensured } from './ensured.ts'
import type { Gated } from './gated.ts'
import type { LibraryRead } from './library-read.ts'
import type { TagsListed } from './listed.ts'
import type { Notified } from './notified.ts'
import type { Reported } from './reported.ts'
import type { ProjectStatus } from './statuses.ts'
import type { Tagged } from './tagged.ts'
import type { Waited } from './waited.ts'
import type { Waived } from './waived.ts'

/** How a run ended; the `result` output. */
export type Outcome =
  | 'passed'
  | 'failed'
  | 'warned'
  | 'skipped'
  | 'planned'
  | 'timed-out'
  | 'cancelled'
  | 'error'

/**
 * Everything that a run can find out; filled as it goes, so that a failure loses
 * nothing. Each has a record in reports/findings, which says what it shows.
 */
export interface Findings {
  readonly ensured?: Ensured
  readonly tagged?: Tagged
  readonly waited?: Waited
  readonly reported?: Reported
  /** What many projects have, read together. */
  readonly portfolio?: PortfolioRun
  /** How the selected projects are split among jobs. */
  readonly planned?: ShardPlan
  readonly compared?: Compared
  /** What Mend's own policies reject, as the scanner's file says. */
  readonly rejected?: PolicyRejections
  readonly waived?: Waived
  readonly gated?: Gated
  readonly listed?: TagsListed
  readonly statuses?: readonly ProjectStatus[]
  readonly checked?: Checked
  readonly libraryRead?: LibraryRead
  readonly notified?: Notified
  readonly deleted?: Deleted
  readonly cleanedUp?: CleanedUp
}

/** What an operation decides at its end. */
export interface Verdict {
  readonly outcome: Outcome
  /** Why, a line each; empty when all is well. May hold untrusted text. */
  readonly reasons: readonly string[]
}

/** What happened to one project of a run about several. */
export interface TargetResult extends Findings, Verdict {
  /** The project's name, or its number among the targets while it has none. */
  readonly name: string
  /** With outcome `error`: what could not be done. */
  readonly failure?: FailureFacts | undefined
}

/** A run from start to end, as data. */
export interface Result extends Findings, Verdict {
  /** Absent when the `operation` input names none that there is. */
  readonly operation: OperationName | undefined
  readonly dryRun: boolean
  /** With outcome `error`: what could not be done. */
  readonly failure?: FailureFacts | undefined
  /**
   * In a run about several projects each of them, failures first, then by name;
   * findings and verdict here are then combined.
   */
  readonly targets?: readonly TargetResult[] | undefined
}
