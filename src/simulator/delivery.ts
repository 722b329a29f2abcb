import type { Exchange } from '../http/transport.ts'
import type { World } from './model/world.ts'
import type { Fault, Faults } from './protocol/faults.ts'
import { noFaults } from './protocol/faults.ts'
import { Refusal } from './protocol/refusal.ts'
import { logRequest, readObject } from './protocol/request-log.ts'
import { refusalText, respond } from './respond.ts'

/** What becomes of a request; an adapter carries it out. */
export type Delivery =
  | {
      readonly kind: 'answer'
      readonly exchange: Exchange
      /** Before the first byte. */
      readonly delayMs: number
      /** Between the pieces; 0: in one. */
      readonly dripMs: number
      readonly gzip: boolean
    }
  | { readonly kind: 'refused' | 'reset' | 'hang' }

/**
 * The whole server without its transport: logs the request, decides what goes
 * wrong, does the work if it gets that far.
 */
export function deliveryOf(
  world: World,
  text: string,
  faults: Faults = noFaults,
): Delivery {
  const type = readObject(text)?.['requestType']
  const fault = faults(typeof type === 'string' ? type : '')
  logRequest(world, text, fault?.name)
  return fault ? play(fault, world, text) : answered(respond(world, text))
}

function answered(
  exchange: Exchange,
  { delayMs = 0, dripMs = 0, gzip = false } = {},
): Delivery {
  return { kind: 'answer', exchange, delayMs, dripMs, gzip }
}

function play(fault: Fault, world: World, text: string): Delivery {
  if ('workDone' in fault && fault.workDone) respond(world, text)
  switch (fault.name) {
    case 'too-many-requests':
      return answered(tooMany(fault, world))
    case 'unavailable':
      return answered(
        plain(503, 'Service Unavailable', retryAfter(fault, world)),
      )
    case 'request-timeout':
      return answered(plain(408, 'Request Timeout'))
    case 'internal-error':
      return answered(page(500, '500 Internal Server Error'))
    case 'bad-gateway':
      return answered(page(502, '502 Bad Gateway'))
    case 'html':
      return answered(page(200, 'Shutting down SSL/TLS connection'))
    case 'redirect':
      return answered(redirect(fault.location))
    case 'hiccup':
      return refused(3000, 'Backend has a hiccup, please try again')
    case 'unexpected':
      return refused(4000, 'Unexpected error')
    case 'refused':
      return { kind: 'refused' }
    case 'hang':
      return { kind: 'hang' }
    case 'reset-before':
      return { kind: 'reset' }
    case 'reset-after':
      respond(world, text)
      return { kind: 'reset' }
    default:
      return spoiled(fault, respond(world, text))
  }
}

type Spoiling = Extract<
  Fault,
  {
    name:
      | 'slow'
      | 'drip'
      | 'empty'
      | 'truncated'
      | 'bom'
      | 'gzip'
      | 'wrong-content-type'
  }
>

/** The work is done; only the answer suffers. */
function spoiled(fault: Spoiling, exchange: Exchange): Delivery {
  const { text } = exchange
  switch (fault.name) {
    case 'slow':
      return answered(exchange, { delayMs: fault.ms })
    case 'drip':
      return answered(exchange, { dripMs: fault.ms })
    case 'gzip':
      return answered(exchange, { gzip: true })
    case 'empty':
      return answered({ ...exchange, text: '' })
    case 'truncated':
      return answered({ ...exchange, text: text.slice(0, text.length / 2) })
    case 'bom':
      return answered({ ...exchange, text: `\uFEFF${text}` })
    case 'wrong-content-type':
      return answered({ ...exchange, headers: { 'content-type': 'text/html' } })
  }
}

function refused(code: number, message: string): Delivery {
  const text = refusalText(new Refusal(code, message))
  const headers = { 'content-type': 'application/json;charset=UTF-8' }
  return answered({ status: 200, headers, text })
}

type Throttle = Extract<Fault, { name: 'too-many-requests' }>

function tooMany(fault: Throttle, world: World): Exchange {
  return plain(429, 'Too Many Requests', retryAfter(fault, world))
}

function retryAfter(
  fault: { retryAfterSeconds?: number; asDate?: boolean },
  world: World,
): Record<string, string> {
  const { retryAfterSeconds: seconds, asDate } = fault
  if (seconds === undefined) return {}
  if (!asDate) return { 'retry-after': `${seconds}` }
  // A date means something only beside the server's own.
  const now = world.clock.now()
  return {
    date: new Date(now).toUTCString(),
    'retry-after': new Date(now + seconds * 1_000).toUTCString(),
  }
}

function plain(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): Exchange {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, text }
}

function page(status: number, title: string): Exchange {
  const text = `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>\n`
  return { status, headers: { 'content-type': 'text/html' }, text }
}

function redirect(location = 'https://elsewhere.invalid/api/v1.4'): Exchange {
  return { status: 302, headers: { location }, text: '' }
}
