import type { Repository } from '../domain/repository.ts'
import type { Mend } from '../mend/client.ts'
import type { Clock, Log } from '../ports.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Findings, Verdict } from './result.ts'

/** What an operation may use. */
export interface Deps {
  readonly mend: Mend
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  readonly repository: Repository
  /** Keeps what has been found out so far, so that a failure later loses nothing. */
  record(part: Findings): void
}

/** One verb of the action. */
export interface Operation {
  /** Whether some request of this run needs `org-token`. */
  needsOrgToken(inputs: Inputs): boolean
  /**
   * What is wrong with the inputs taken together, for this operation; the
   * repository names what the inputs leave to it.
   */
  problems(inputs: Inputs, repository: Repository): readonly Problem[]
  /**
   * Does it, recording findings on the way.
   *
   * @throws {Failure} when it could not be done; a "no" is a verdict
   */
  run(inputs: Inputs, deps: Deps): Promise<Verdict>
}
