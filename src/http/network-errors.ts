import { type Delivered, type FaultKind, TransportFault } from './transport.ts'

/** What Node and undici tell about an error; any of it may be missing. */
interface NetworkError {
  readonly code?: string
  readonly message?: string
  readonly address?: string
  readonly port?: number
  readonly hostname?: string
  /** OpenSSL's words, without positions in its source. */
  readonly reason?: string
  readonly cause?: unknown
  /** Every address of a host failed. */
  readonly errors?: readonly NetworkError[]
}

/** Wraps errors of the connection to a proxy; undici has no class for them. */
export class ProxyUnreachable extends Error {
  override readonly name = 'ProxyUnreachable'
}

/** The proxy's setting is wrong; the message is for people. */
export class UnusableProxy extends Error {
  override readonly name = 'UnusableProxy'
}

type Fact = readonly [kind: FaultKind, message: string]

/** Where a request goes, for the messages. */
export interface Route {
  /** `saas.mend.io` */
  readonly host: string
  /** `http://proxy:3128 (HTTPS_PROXY)`; absent when there is none. */
  readonly proxy?: string | undefined
}

/** Node's and undici's many errors as one of ours, with a short technical fact as message. */
export function faultOf(
  error: unknown,
  delivered: Delivered,
  route: Route,
): TransportFault {
  const [kind, message] = factOf(asNetworkError(error), route)
  return new TransportFault(kind, delivered, message, error)
}

function asNetworkError(error: unknown): NetworkError {
  return typeof error === 'object' && error !== null ? error : {}
}

function factOf(error: NetworkError, route: Route): Fact {
  return proxyFact(error, route) ?? socketFact(error, route)
}

/** undici has no error class for a proxy's answer, so its message is read. */
function proxyFact(error: NetworkError, { proxy }: Route): Fact | undefined {
  if (!proxy) return undefined
  if (error instanceof UnusableProxy) return ['proxy-refused', error.message]
  const answered = /Proxy[^(]*\((\d{3})\)/.exec(error.message ?? '')?.[1]
  if (answered) {
    const kind = answered.startsWith('4') ? 'proxy-refused' : 'proxy'
    return [kind, `proxy ${proxy} answered ${answered}`]
  }
  if (error instanceof ProxyUnreachable) {
    const cause = asNetworkError(error.cause)
    return ['proxy', `proxy ${proxy}: ${socketFact(cause, { host: 'it' })[1]}`]
  }
  if (/^UND_ERR_PRX/.test(error.code ?? '')) {
    return ['proxy', `proxy ${proxy} closed the connection`]
  }
  return undefined
}

const facts: Readonly<Record<string, (e: NetworkError, host: string) => Fact>> =
  {
    ECONNREFUSED: (e, host) => [
      'refused',
      `connection refused by ${e.address ? `${e.address}:${e.port}` : host}`,
    ],
    ENOTFOUND: (e, host) => ['dns', `host ${e.hostname ?? host} not found`],
    EAI_AGAIN: (e, host) => [
      'dns',
      `host ${e.hostname ?? host} could not be looked up at the moment`,
    ],
    EAI_FAIL: (e, host) => [
      'dns',
      `host ${e.hostname ?? host} could not be looked up`,
    ],
    ETIMEDOUT: connectTimeout,
    UND_ERR_CONNECT_TIMEOUT: connectTimeout,
    EHOSTUNREACH: (_, host) => ['connect-timeout', `no route to ${host}`],
    ENETUNREACH: (_, host) => [
      'connect-timeout',
      `no network route to ${host}`,
    ],
    ECONNRESET: reset,
    EPIPE: reset,
    UND_ERR_SOCKET: reset,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: reset,
    UND_ERR_RES_EXCEEDED_MAX_SIZE: () => ['other', 'the answer is too large'],
    UND_ERR_DESTROYED: () => ['aborted', 'the connection was closed by us'],
    UND_ERR_CLOSED: () => ['aborted', 'the connection was closed by us'],
  }

function connectTimeout(_: NetworkError, host: string): Fact {
  return ['connect-timeout', `no connection to ${host} within the time limit`]
}

function reset(): Fact {
  return ['reset', 'connection closed before the answer was complete']
}

function socketFact(given: NetworkError, { host }: Route): Fact {
  const error = given.errors?.[0] ?? given
  const code = error.code ?? ''
  const known = Object.hasOwn(facts, code) ? facts[code] : undefined
  if (known) return known(error, host)
  if (isCertificate(code)) {
    // Node adds advice for its command line after a semicolon.
    const [reason = code] = (error.message ?? code).split(';')
    return ['tls', `certificate not trusted: ${reason}`]
  }
  if (/^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO)/.test(code)) {
    return ['tls', `TLS failed: ${error.reason ?? code}`]
  }
  return ['other', `network error ${code || 'without a code'}`]
}

/** OpenSSL's names for what is wrong with a certificate. */
function isCertificate(code: string): boolean {
  return /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|INVALID_|HOSTNAME_|PATH_LENGTH|ERR_TLS_CERT)/.test(
    code,
  )
}
