import type { Sanitize } from '../domain/text/sanitize-quote.ts'
import type { Transport } from '../http/transport.ts'
import type { Clock, Log } from '../ports.ts'
import type { Definition } from './catalogue/define.ts'
import type { RequestType } from './catalogue/index.ts'
import type { ReadRedacted } from './response/redacted-reader.ts'
import type { Passage, Throttle } from './throttle.ts'

export interface AttemptOptions {
  readonly transport: Transport
  /** Attempts after the first, for what may be repeated. */
  readonly retries: number
  /**
   * Bounds the repeats of one call: none begins later than this after the
   * first attempt failed. Time spent waiting for a free connection does not
   * count, or late calls of a large run would get no repeat at all.
   */
  readonly deadlineMs: number
  /** The server, for error texts: `https://saas.mend.io`. */
  readonly server: string
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

export interface CallOptions extends AttemptOptions {
  /** Shared by all calls of a run. */
  readonly throttle: Throttle
}

export interface Call {
  readonly type: RequestType
  readonly definition: Definition
  readonly body: string
  readonly read: ReadRedacted
  readonly sanitize: Sanitize
  /** On the clock's scale; infinite without a limit. */
  readonly endsMs: number
  /** Whether Mend has answered with these keys and tokens before. */
  isProven(): boolean
  /** Whether Mend has answered any request of the run before. */
  hasAnswer(): boolean
}

/** What the failed attempts of a call say together. */
export interface Failures {
  readonly attempts: number
  /** When the deadline began; what others have held it back since then does not count. */
  readonly firstAtMs: number
  /** One of them may have done the work. */
  readonly unclear: boolean
  readonly error3000s: number
  /** Attempts that met a limit of the server while it answered others: they do not count. */
  readonly throttled: number
  /** The last attempt, if it was sent. */
  readonly passage: Passage | undefined
}
