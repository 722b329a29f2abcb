import { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates } from 'node:tls'
import type { buildConnector, Dispatcher } from 'undici'
import Pool from 'undici/lib/dispatcher/pool.js'
import { mostBytes } from './decompression.ts'
import { ProxyUnreachable, type Ways } from './network-errors.ts'
import { type NamedProxy, proxyFor } from './proxy.ts'
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

/** Whoever has not answered by then is behind a firewall. */
const mostConnectMs = 10_000

/** An open way to the endpoint. */
export interface HttpConnection {
  readonly dispatcher: Dispatcher
  readonly ways: Ways
  /** Whether the proxy was ever dialed: NO_PROXY may except the host. */
  proxied(): boolean
}

/** @throws {TransportFault} when a setting makes it impossible */
export async function openConnection(
  options: HttpOptions,
): Promise<HttpConnection> {
  const endpoint = new URL(options.endpoint)
  const tls = trusting(options.ca)
  const proxy = chosenProxy(endpoint, options.env)
  const connect = {
    ...tls,
    timeout: Math.min(mostConnectMs, options.requestTimeoutMs),
    // HTTP/2 would put all requests on one connection, and the limit on
    // connections would no longer limit the requests.
    allowH2: false,
  }
  const pool = {
    connect,
    connections: options.concurrency,
    allowH2: false,
    maxResponseSize: mostBytes,
  }
  let dialed = false
  const onDial = () => {
    dialed = true
  }
  const dispatcher = proxy
    ? await proxied(proxy, endpoint, pool, connect, onDial).catch((error) => {
        const message = `proxy ${proxy.label} cannot be used`
        throw new TransportFault('proxy-refused', 'no', message, error)
      })
    : new Pool(endpoint.origin, pool)
  const ways = { host: endpoint.host, proxy: proxy?.label }
  return { dispatcher, ways, proxied: () => dialed }
}

function trusting(ca: string | undefined) {
  if (!ca) return {}
  try {
    // Once for all connections: reading some 150 certificates takes a while.
    const trusted = [...getCACertificates('default'), ...certificatesIn(ca)]
    return { secureContext: createSecureContext({ ca: trusted }) }
  } catch (error) {
    const message = 'the additional certificate is no readable PEM'
    throw new TransportFault('tls', 'no', message, error)
  }
}

/** Node leaves out silently what it cannot read, so each is read here first. */
function certificatesIn(pem: string): string[] {
  const blocks = pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g)
  return (blocks ?? [pem]).map((block) => new X509Certificate(block).toString())
}

function chosenProxy(endpoint: URL, env: HttpOptions['env']) {
  try {
    return proxyFor(endpoint, env)
  } catch (error) {
    const { message } = error as Error
    throw new TransportFault('proxy-refused', 'no', message, error)
  }
}

type PoolOptions = NonNullable<ConstructorParameters<typeof Pool>[1]>

/** undici's agent knows tunnels, forwarding and NO_PROXY; it is loaded only when a proxy is named. */
async function proxied(
  { url, noProxy }: NamedProxy,
  endpoint: URL,
  pool: PoolOptions,
  tls: object,
  onDial: () => void,
): Promise<Dispatcher> {
  const [{ default: EnvHttpProxyAgent }, { default: connect }] =
    await Promise.all([
      import('undici/lib/dispatcher/env-http-proxy-agent.js'),
      import('undici/lib/api/api-connect.js'),
    ])
  const https = endpoint.protocol === 'https:'
  return new EnvHttpProxyAgent({
    ...pool,
    httpProxy: https ? '' : url.href,
    httpsProxy: https ? url.href : '',
    noProxy,
    requestTls: tls,
    proxyTls: tls,
    // Without undici's index a pool cannot open tunnels.
    clientFactory: (origin, options) =>
      Object.assign(new Pool(origin, marked(options, onDial)), { connect }),
    factory: (origin, options) =>
      new Pool(
        origin,
        String(origin) === url.href ? marked(options, onDial) : options,
      ),
  })
}

/** Says of a connection that fails that it was the one to the proxy. */
function marked(
  options: { readonly connect?: buildConnector.connector },
  onDial: () => void,
) {
  const { connect } = options
  if (!connect) return options
  const marking: buildConnector.connector = (to, callback) => {
    onDial()
    connect(to, (error, socket) => {
      if (error) callback(new ProxyUnreachable('', { cause: error }), null)
      else if (socket) callback(null, socket)
    })
  }
  return { ...options, connect: marking }
}
