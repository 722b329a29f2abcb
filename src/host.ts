import type { ApiPreset } from './domain/tags/metadata.ts'
import type { Repository, RepositoryFacts } from './domain/tags/repository.ts'
import type { Transport } from './http/transport.ts'
import type { Inputs } from './operations/inputs/schema.ts'
import type { Clock, Files, Log } from './ports.ts'

/** A way to Mend, opened for one run. */
export interface Connection {
  readonly send: Transport
  /** The proxy that requests went through so far, without its credentials. */
  proxy?(): Promise<string | undefined>
  close(): Promise<void>
}

/** All that lies outside: the runner, the clock, the network. */
export interface Host {
  readonly repository: Repository
  readonly clock: Clock
  readonly log: Log
  readonly files: Files
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  connect(inputs: Inputs): Promise<Connection> | Connection
  /** Asks GitHub's API, until the signal aborts. Never rejects. */
  describeRepository(
    wanted: readonly ApiPreset[],
    inputs: Inputs,
    signal: AbortSignal,
  ): Promise<RepositoryFacts>
  /** Bytes that the job summary still has room for. */
  summaryRoom(): number
  /** Files of the workspace that declare dependencies, relative to it. */
  manifests(): readonly string[]
  /** A UUID made of content: the same parts give the same. */
  uuid(parts: Iterable<string>): string
}
