import type { RunPolicy } from '../domain/gate/run-policy.ts'
import type {
  GithubPermission,
  PermissionFact,
} from '../domain/github-permission.ts'
import type { ListedObject } from '../domain/project.ts'
import type { ApiPreset } from '../domain/tags/metadata.ts'
import type { Repository, RepositoryFacts } from '../domain/tags/repository.ts'
import type { Mend } from '../mend/client.ts'
import type { Clock, Log } from '../ports.ts'
import type { ScannerVariables } from './inputs/scanner-keys.ts'
import type { Inputs, Problem } from './inputs/schema.ts'
import type { Findings, Verdict } from './result/result.ts'
import type { Waited } from './result/waited.ts'

/** What an operation may use. */
export interface OperationContext {
  readonly inputs: Inputs
  readonly mend: Mend
  readonly clock: Clock
  readonly log: Log
  /** Logs that the step is still alive: shown at once, even where the log of several targets is kept. */
  progress(line: string): void
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  readonly repository: Repository
  /** What scanners of the same job have in the environment. */
  readonly scanners: ScannerVariables
  /** Asks GitHub for the facts that these presets need. Never rejects; unknown facts are absent. */
  describeRepository(wanted: readonly ApiPreset[]): Promise<RepositoryFacts>
  /** Asks GitHub what `github-token` may do, and changes nothing. Never rejects. */
  readPermissions(
    wanted: readonly GithubPermission[],
  ): Promise<readonly PermissionFact[]>
  /** What inventories are judged by. */
  readonly policy: RunPolicy
  /** Keeps what has been found out so far, so that a failure later loses nothing. */
  record(part: Findings): void
  /**
   * Writes the report files with what is recorded so far, for what must not be
   * lost whatever comes next.
   *
   * @throws {Failure} `report-not-written`
   */
  saveReport(): Promise<void>
  /** Projects that a listing has shown already, by token. */
  readonly known: ReadonlyMap<string, ListedObject>
  /** Waits once for what several targets of a run wait for: the first one's wait serves all. */
  share(key: string, wait: () => Promise<Waited>): Promise<Waited>
}

/** One verb of the action. */
export interface Operation {
  /** A run may be about several projects. */
  readonly many?: true
  /**
   * What `select` means: the projects that the run is about, each by itself;
   * which rows are shown; or the projects that the operation reads together, a
   * shard of them where the inputs say so.
   */
  readonly select?: 'targets' | 'filter' | 'together'
  /** Whether some request of this run needs `org-token`. */
  needsOrgToken(inputs: Inputs): boolean
  /** Whether this run sends requests at all; absent: always. */
  needsCredentials?(inputs: Inputs): boolean
  /** Whether this run reads an inventory, which `fail-on` can judge; absent: never. */
  readsInventory?(inputs: Inputs): boolean
  /** Whether this run reads a hierarchy, which `submit-dependencies` needs; absent: never. */
  readsHierarchy?(inputs: Inputs): boolean
  /** Whether this run changes nothing at Mend, which the client then enforces as in a dry run. */
  changesNothing?(inputs: Inputs): boolean
  /** Runs even when credentials are missing, and reports them itself. */
  readonly reportsCredentials?: true
  /** Writes nothing to GitHub, and reports whether the inputs that do so could. */
  readonly checksGithub?: true
  /**
   * What is wrong with the combination of inputs, for this operation; the
   * repository names what the inputs leave to it.
   */
  problems(inputs: Inputs, repository: Repository): readonly Problem[]
  /**
   * Does it, recording findings on the way.
   *
   * @throws {Failure} when it could not be done; a "no" is a verdict
   */
  run(context: OperationContext): Promise<Verdict>
}
