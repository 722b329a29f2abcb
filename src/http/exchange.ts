import { setImmediate } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import type { HttpAnswer, HttpRequest } from '../ports.ts'
import type { HttpConnection, HttpOptions } from './connection.ts'
import { acceptEncoding, decompress } from './decompression.ts'
import { faultOf } from './network-errors.ts'
import { type Delivered, type FaultKind, TransportFault } from './transport.ts'

/**
 * One request and its whole answer, in time.
 *
 * @throws {TransportFault} when no whole answer came
 */
export async function exchange(
  connection: HttpConnection,
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
    // A request that waits for its connection does not listen to its signal yet.
    return await Promise.race([
      rejection(stop.signal),
      answer(connection, wanted, stop.signal, options, () => {
        delivered = 'maybe'
      }),
    ])
  } catch (error) {
    throw stop.signal.aborted
      ? stop.signal.reason
      : faultOf(error, delivered, connection.route)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Rejects with the signal's reason. */
function rejection(signal: AbortSignal): Promise<never> {
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
  const response = await request.call(observed(dispatcher, onSending), {
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
  const headers = joined(response.headers)
  const bytes = await response.body.bytes()
  const text = await decompress(bytes, headers['content-encoding'] ?? '')
  // undici takes a connection back a turn later; whoever sends sooner would
  // open another.
  await setImmediate()
  return { status: response.statusCode, headers, text }
}

/** Tells when a request begins to be sent: undici starts it on an open connection. */
function observed(
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

/** Names in lower case, several values of a header in one line. */
function joined(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
}
