import { setImmediate } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import type { Http, HttpAnswer, HttpRequest } from '../ports.ts'
import { createConcurrencyLimit } from './concurrency-limit.ts'
import {
  type HttpConnection,
  type HttpOptions,
  openConnection,
} from './connection.ts'
import { acceptEncoding, contentOf } from './decompression.ts'
import { faultOf } from './network-errors.ts'
import {
  type Delivered,
  type FaultKind,
  type Transport,
  TransportFault,
} from './transport.ts'

export interface HttpTransport {
  readonly send: Transport
  /** The proxy that requests went through so far, without its credentials. */
  proxy(): Promise<string | undefined>
  /** Closes all connections at once; what is under way ends as `aborted`. */
  close(): Promise<void>
}

/**
 * The way to Mend over the network: one pool of kept-alive connections to the
 * one endpoint. Redirects are not followed; the keys go nowhere else.
 */
export function createHttpTransport(options: HttpOptions): HttpTransport {
  const { request, proxy, close } = createHttp(options)
  const post = { method: 'POST', path: '', headers: json } as const
  return {
    send: (body, { signal, timeoutMs } = {}) =>
      request({ ...post, body }, signal, timeoutMs),
    proxy,
    close,
  }
}

const json = { 'content-type': 'application/json', accept: 'application/json' }

/** A way to a server over the network; it throws TransportFaults. */
export interface HttpServer {
  readonly request: Http
  /** The proxy that requests went through so far, without its credentials. */
  proxy(): Promise<string | undefined>
  /** Closes all connections at once; what is under way ends as `aborted`. */
  close(): Promise<void>
}

/** One pool of kept-alive connections, opened with the first request. */
export function createHttp(options: HttpOptions): HttpServer {
  const slots = createConcurrencyLimit(options.concurrency)
  let line: Promise<HttpConnection> | undefined
  return {
    async request(wanted, signal, timeoutMs = Infinity) {
      const limitMs = Math.round(Math.min(options.requestTimeoutMs, timeoutMs))
      const release = await slots.take()
      try {
        line ??= openConnection(options)
        return await exchange(await line, wanted, signal, options, limitMs)
      } finally {
        release()
      }
    },
    async proxy() {
      const open = await line?.catch(() => undefined)
      return open?.proxied() ? open.ways.proxy : undefined
    },
    async close() {
      await line?.then(
        ({ dispatcher }) => dispatcher.destroy(),
        () => undefined,
      )
    },
  }
}

/** One request and its whole answer, in time. */
async function exchange(
  line: HttpConnection,
  wanted: HttpRequest,
  signal: AbortSignal | undefined,
  options: HttpOptions,
  limitMs: number,
): Promise<HttpAnswer> {
  let delivered: Delivered = 'no'
  const stop = new AbortController()
  const end = (kind: FaultKind, message: string) =>
    stop.abort(new TransportFault(kind, delivered, message))
  const abort = () => end('aborted', 'the request was cancelled')
  const late = `no complete answer within ${limitMs / 1000} s`
  const timer = setTimeout(() => end('timeout', late), limitMs)
  signal?.addEventListener('abort', abort)
  try {
    if (signal?.aborted) abort()
    // A request that waits for its connection does not hear its signal yet.
    return await Promise.race([
      stopped(stop.signal),
      answer(line, wanted, stop.signal, options, () => {
        delivered = 'maybe'
      }),
    ])
  } catch (error) {
    throw stop.signal.aborted
      ? stop.signal.reason
      : faultOf(error, delivered, line.ways)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}

async function answer(
  { dispatcher }: HttpConnection,
  { method, path, headers: given, body }: HttpRequest,
  signal: AbortSignal,
  { endpoint, userAgent }: HttpOptions,
  onSending: () => void,
): Promise<HttpAnswer> {
  const { origin, pathname } = new URL(endpoint)
  const response = await request.call(telling(dispatcher, onSending), {
    origin,
    path: pathname.replace(/\/$/, '') + path,
    method,
    headers: {
      ...given,
      'accept-encoding': acceptEncoding,
      'user-agent': userAgent,
    },
    body: body ?? null,
    signal,
    // Our own timer bounds the whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const headers = flat(response.headers)
  const bytes = await response.body.bytes()
  const text = await contentOf(bytes, headers['content-encoding'] ?? '')
  // undici takes a connection back a turn later; whoever sends sooner would
  // open another.
  await setImmediate()
  return { status: response.statusCode, headers, text }
}

/** Tells when a request begins to leave: undici starts it on an open connection. */
function telling(
  dispatcher: Dispatcher,
  onSending: () => void,
): Pick<Dispatcher, 'dispatch'> {
  return {
    dispatch(options, handler) {
      const start = handler.onRequestStart
      handler.onRequestStart = (controller, context) => {
        onSending()
        start?.call(handler, controller, context)
      }
      return dispatcher.dispatch(options, handler)
    },
  }
}

function flat(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
}
