import { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates } from 'node:tls'
import type { buildConnector, Dispatcher } from 'undici'
import Pool from 'undici/lib/dispatcher/pool.js'
import { maxBytes } from './decompression.ts'
import {
  ProxyUnreachable,
  type Route,
  UnusableProxy,
} from './network-errors.ts'
import { type NamedProxy, placeholder, proxyFor } from './proxy.ts'
import { TransportFault } from './transport.ts'

export interface HttpOptions {
  /** `https://saas.mend.io/api/v1.4` */
  readonly endpoint: string
  /** Requests in flight at once. */
  readonly concurrency: number
  /** One request as a whole, from its connection to the last byte of its answer. */
  readonly requestTimeoutMs: number
  /** PEM; trusted besides the roots that Node trusts. */
  readonly ca?: string | undefined
  readonly userAgent: string
  /** For the proxy variables: HTTPS_PROXY, HTTP_PROXY, NO_PROXY in both cases. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A server that has not accepted by then is behind a firewall. */
const maxConnectMs = 10_000

/** A pool of connections to the endpoint. */
export interface HttpConnection {
  readonly dispatcher: Dispatcher
  readonly route: Route
  /** Whether the proxy was ever dialed: NO_PROXY may except the host. */
  usedProxy(): boolean
}

/** @throws {TransportFault} when a setting makes it impossible */
export async function openConnection(
  options: HttpOptions,
): Promise<HttpConnection> {
  const endpoint = new URL(options.endpoint)
  const connect = {
    ...trustedRoots(options.ca),
    // Node would take it from NODE_TLS_REJECT_UNAUTHORIZED, and the user key travels in every request.
    rejectUnauthorized: true,
    timeout: Math.min(maxConnectMs, options.requestTimeoutMs),
    // HTTP/2 would put all requests on one connection, and the limit on
    // connections would no longer limit the requests.
    allowH2: false,
  }
  const pool = {
    connect,
    connections: options.concurrency,
    allowH2: false,
    maxResponseSize: maxBytes,
  }
  const proxy = proxyFor(endpoint, options.env)
  let dialed = false
  const dispatcher = proxy
    ? await proxyAgent(proxy, endpoint, pool, () => {
        dialed = true
      })
    : new Pool(endpoint.origin, pool)
  const route = { host: endpoint.host, proxy: proxy?.description }
  return { dispatcher, route, usedProxy: () => dialed }
}

function trustedRoots(ca: string | undefined) {
  if (!ca) return {}
  try {
    // Once for all connections: reading some 150 certificates takes a while.
    const trusted = [...getCACertificates('default'), ...certificatesIn(ca)]
    return { secureContext: createSecureContext({ ca: trusted }) }
  } catch (error) {
    const message = 'the additional certificate is not readable PEM'
    throw new TransportFault('ca-certificate', 'no', message, error)
  }
}

/** Node silently leaves out what it cannot read, so each is read here first. */
function certificatesIn(pem: string): string[] {
  const blocks = pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g)
  return (blocks ?? [pem]).map((block) => new X509Certificate(block).toString())
}

type PoolOptions = NonNullable<ConstructorParameters<typeof Pool>[1]>

/** undici's agent knows tunnels, forwarding and NO_PROXY; it is loaded only when a proxy is named. */
async function proxyAgent(
  proxy: NamedProxy,
  endpoint: URL,
  pool: PoolOptions & { readonly connect: buildConnector.BuildOptions },
  onDial: () => void,
): Promise<Dispatcher> {
  const [{ default: EnvHttpProxyAgent }, { default: connect }] =
    await Promise.all([
      import('undici/lib/dispatcher/env-http-proxy-agent.js'),
      import('undici/lib/api/api-connect.js'),
    ])
  const { url, noProxy, description, problem } = proxy
  const https = endpoint.protocol === 'https:'
  const toProxy = (options: Connecting) => observed(options, onDial, problem)
  try {
    return new EnvHttpProxyAgent({
      ...pool,
      httpProxy: https ? '' : url.href,
      httpsProxy: https ? url.href : '',
      noProxy,
      requestTls: pool.connect,
      proxyTls: pool.connect,
      // Without undici's index a pool cannot open tunnels.
      clientFactory: (origin, options) =>
        Object.assign(new Pool(origin, toProxy(options)), { connect }),
      factory: (origin, options) =>
        new Pool(origin, `${origin}` === url.href ? toProxy(options) : options),
    })
  } catch {
    const why = `proxy ${description} cannot be used`
    const unusable = { ...proxy, url: placeholder, problem: why }
    return proxyAgent(unusable, endpoint, pool, onDial)
  }
}

interface Connecting {
  readonly connect?: buildConnector.connector
}

/**
 * Tells when the proxy is dialed, and marks errors of the connection to it. One
 * that cannot be used is not dialed.
 */
function observed(
  options: Connecting,
  onDial: () => void,
  problem: string | undefined,
) {
  const { connect } = options
  if (!connect) return options
  const connector: buildConnector.connector = (to, callback) => {
    if (problem) return callback(new UnusableProxy(problem), null)
    onDial()
    connect(to, (error, socket) => {
      if (error) callback(new ProxyUnreachable('', { cause: error }), null)
      else if (socket) callback(null, socket)
    })
  }
  return { ...options, connect: connector }
}
