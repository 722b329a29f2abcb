import type {
  GithubPermission,
  PermissionFact,
} from '../../domain/github-permission.ts'
import type { ApiPreset } from '../../domain/tags/metadata.ts'
import type {
  Repository,
  RepositoryFacts,
} from '../../domain/tags/repository.ts'
import type { ClientOptions } from '../../mend/client.ts'
import type { Clock, Log } from '../../ports.ts'
import type { ReadPolicyFile } from '../inputs/policy/read-policies.ts'
import type { ScannerVariables } from '../inputs/scanner-keys.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Result } from '../result/result.ts'

/** A way to Mend, opened for one run. */
export interface Connection extends Pick<ClientOptions, 'proxy'> {
  readonly send: ClientOptions['transport']
  close(): Promise<void>
}

/** What a run needs of its surroundings. */
export interface Surroundings {
  readonly repository: Repository
  readonly scanners: ScannerVariables
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  connect(inputs: Inputs): Promise<Connection> | Connection
  /** Asks GitHub's API, until the signal aborts. Never rejects. */
  describeRepository(
    wanted: readonly ApiPreset[],
    inputs: Inputs,
    signal: AbortSignal,
  ): Promise<RepositoryFacts>
  /** Asks GitHub's API what `github-token` may do, until the signal aborts. Never rejects. */
  readPermissions(
    wanted: readonly GithubPermission[],
    inputs: Inputs,
    signal: AbortSignal,
  ): Promise<readonly PermissionFact[]>
  readonly readPolicyFile: ReadPolicyFile
  /**
   * Writes the report files of a result before the run has ended.
   *
   * @throws {Error} when one of them could not be written
   */
  saveReport(result: Result): Promise<void>
}
