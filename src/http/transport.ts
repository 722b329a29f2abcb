/** An HTTP answer, whatever it holds. */
export interface Exchange {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface TransportOptions {
  readonly signal?: AbortSignal | undefined
  /** For this request; the transport's own limit stands besides. */
  readonly timeoutMs?: number | undefined
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

/**
 * Ways in which no answer comes. `proxy` is a proxy that cannot be reached or
 * cannot reach Mend, `proxy-refused` one that says no (407, 403) or whose
 * variable is no address: waiting does not help there.
 */
export type FaultKind =
  | 'refused'
  | 'dns'
  | 'tls'
  | 'proxy'
  | 'proxy-refused'
  | 'connect-timeout'
  | 'reset'
  | 'timeout'
  | 'aborted'
  | 'other'

/** Whether the server may have done the work: `no` when the request never left. */
export type Delivered = 'no' | 'maybe'

/**
 * No whole answer came. The message is a short technical fact without a period
 * (`connection refused by 127.0.0.1:1`) and without any key or password.
 */
export class TransportFault extends Error {
  override readonly name = 'TransportFault'
  readonly kind: FaultKind
  readonly delivered: Delivered

  constructor(
    kind: FaultKind,
    delivered: Delivered,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
    this.kind = kind
    this.delivered = delivered
  }
}
