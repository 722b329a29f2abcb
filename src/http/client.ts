import type { Http } from '../ports.ts'
import { createConcurrencyLimit } from './concurrency-limit.ts'
import {
  type HttpConnection,
  type HttpOptions,
  openConnection,
} from './connection.ts'
import { exchange } from './exchange.ts'
import type { Transport } from './transport.ts'

/** A server on the network. */
interface Server {
  /** The proxy that requests went through so far, without its credentials. */
  proxy(): Promise<string | undefined>
  /** Closes all connections at once; what is under way ends as `aborted`. */
  close(): Promise<void>
}

interface HttpServer extends Server {
  /** @throws {TransportFault} when no whole answer came */
  readonly request: Http
}

export interface HttpTransport extends Server {
  readonly send: Transport
}

const json = { 'content-type': 'application/json', accept: 'application/json' }

/**
 * The way to Mend over the network: one pool of kept-alive connections to the
 * one endpoint. Redirects are not followed; the keys go nowhere else.
 */
export function createHttpTransport(options: HttpOptions): HttpTransport {
  const { request, ...server } = createHttp(options)
  const post = { method: 'POST', path: '', headers: json } as const
  return {
    ...server,
    send: (body, { signal, timeoutMs } = {}) =>
      request({ ...post, body }, signal, timeoutMs),
  }
}

/** One pool of kept-alive connections, opened with the first request. */
export function createHttp(options: HttpOptions): HttpServer {
  const limit = createConcurrencyLimit(options.concurrency)
  let opening: Promise<HttpConnection> | undefined
  return {
    async request(wanted, signal, timeoutMs = Infinity) {
      const limitMs = Math.round(Math.min(options.requestTimeoutMs, timeoutMs))
      const release = await limit.acquire()
      try {
        opening ??= openConnection(options)
        return await exchange(await opening, wanted, signal, options, limitMs)
      } finally {
        release()
      }
    },
    async proxy() {
      const connection = await opening?.catch(() => undefined)
      return connection?.usedProxy() ? connection.route.proxy : undefined
    },
    async close() {
      await opening?.then(
        ({ dispatcher }) => dispatcher.destroy(),
        () => undefined,
      )
    },
  }
}
