import type { HttpAnswer } from '../ports.ts'

/** An HTTP answer, whatever it holds. */
export type Exchange = HttpAnswer

interface TransportOptions {
  readonly signal?: AbortSignal | undefined
  /** For this request; the transport's own limit applies as well. */
  readonly timeoutMs?: number | undefined
}

/**
 * Carries one request body to Mend's one endpoint and brings the answer back.
 * `http/client` does so over the network, `simulator/transport` in memory.
 *
 * @throws {TransportFault} when no whole answer came; nothing else.
 */
export type Transport = (
  body: string,
  options?: TransportOptions,
) => Promise<Exchange>

/**
 * Why no answer came. `proxy` is a proxy that cannot be reached or cannot reach
 * Mend, `proxy-refused` one that says no (407, 403) or whose variable is not
 * valid: waiting does not help there. `ca-certificate`: the certificates that
 * are to be trusted cannot be read.
 */
export type FaultKind =
  | 'refused'
  | 'dns'
  | 'tls'
  | 'ca-certificate'
  | 'proxy'
  | 'proxy-refused'
  | 'connect-timeout'
  | 'reset'
  | 'timeout'
  | 'aborted'
  | 'other'

/** Whether the server may have done the work: `no` when the request was never sent. */
export type Delivered = 'no' | 'maybe'

/**
 * No whole answer came. The message is a short technical fact without a period
 * (`connection refused by 127.0.0.1:1`) and without any key or password; of a
 * certificate it may quote untrusted text.
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
