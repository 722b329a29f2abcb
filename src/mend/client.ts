import type { Clock, Log } from '../ports.ts'
import type { Answer, Params, RequestType } from './catalogue/index.ts'
import type { Transport } from './transport.ts'

/** Mend, as operations see it. */
export interface Mend {
  /**
   * Sends one request and returns its answer as a domain value.
   *
   * @throws {Refused} Mend said no
   * @throws {Unanswered} no readable answer came, after all attempts
   * @throws {Malformed} the answer has no known shape
   * @throws {DryRunViolated} a dry run was asked to change something
   * @throws {Cancelled} the run's signal aborted
   */
  call<T extends RequestType>(type: T, params: Params<T>): Promise<Answer<T>>
}

export interface ClientOptions {
  readonly transport: Transport
  readonly userKey: string
  readonly orgToken: string
  /** Our version, for `agentInfo`. */
  readonly version: string
  /** Attempts after the first, for what may be repeated. */
  readonly retries: number
  /** Bounds one call with all its attempts and pauses. */
  readonly deadlineMs: number
  /** Where we talk to, for error texts: `https://saas.mend.io`. */
  readonly server: string
  readonly dryRun: boolean
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

export function createClient(_options: ClientOptions): Mend {
  throw new Error('not built yet')
}
