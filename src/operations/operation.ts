import type { ListedObject } from '../domain/project.ts'
import type { DescribedPreset } from '../domain/tags/metadata.ts'
import type { Repository, RepositoryFacts } from '../domain/tags/repository.ts'
import type { Mend } from '../mend/client.ts'
import type { Clock, Log } from '../ports.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Problem } from './inputs/validate.ts'
import type { Findings, Verdict } from './result/result.ts'

/** What an operation may use. */
export interface OperationContext {
  readonly mend: Mend
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  readonly repository: Repository
  /** Asks GitHub for facts that these presets need. Never rejects; what stays unknown is missing. */
  describeRepository(
    wanted: readonly DescribedPreset[],
  ): Promise<RepositoryFacts>
  /** Keeps what has been found out so far, so that a failure later loses nothing. */
  record(part: Findings): void
  /** Projects that a listing has shown already, by token. */
  readonly known: ReadonlyMap<string, ListedObject>
  /** Does once what several targets of a run have in common: the first one's work serves all. */
  share<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** One verb of the action. */
export interface Operation {
  /** Whether a run may be about the several projects of a scan. */
  readonly many: boolean
  /** What `select` means: the projects that the run is about, or which rows are shown. */
  readonly select?: 'targets' | 'filter'
  /** Whether some request of this run needs `org-token`. */
  needsOrgToken(inputs: Inputs): boolean
  /** Whether this run reads an inventory, which `fail-on` can judge; absent: never. */
  readsInventory?(inputs: Inputs): boolean
  /** Runs without its credentials too, and reports itself which are missing. */
  readonly reportsCredentials?: true
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
  run(inputs: Inputs, context: OperationContext): Promise<Verdict>
}
