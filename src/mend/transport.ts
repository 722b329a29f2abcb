/** An HTTP answer, whatever it holds. */
export interface Exchange {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface TransportOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * Carries one request body to Mend's one endpoint and brings the answer back.
 * `mend/http` does so over the network, `simulator/transport` in memory.
 *
 * @throws {TransportFault} when no whole answer came; nothing else.
 */
export type Transport = (
  body: string,
  options?: TransportOptions,
) => Promise<Exchange>

/** Ways in which no answer comes. */
export type FaultKind =
  | 'refused'
  | 'dns'
  | 'tls'
  | 'proxy'
  | 'connect-timeout'
  | 'reset'
  | 'timeout'
  | 'aborted'
  | 'other'

/**
 * No whole answer came. `delivered` says whether the server may have done the
 * work: `no` when the request never left, `maybe` otherwise.
 */
export class TransportFault extends Error {
  override readonly name = 'TransportFault'
  readonly kind: FaultKind
  readonly delivered: 'no' | 'maybe'

  constructor(
    kind: FaultKind,
    delivered: 'no' | 'maybe',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
    this.kind = kind
    this.delivered = delivered
  }
}
