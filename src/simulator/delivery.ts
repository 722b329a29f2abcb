import type { Exchange } from '../http/transport.ts'
import type { World } from './model/world.ts'
import type { Fault, Faults } from './protocol/faults.ts'
import { noFaults } from './protocol/faults.ts'
import { replacement } from './protocol/replacement.ts'
import { logRequest, readObject } from './protocol/request-log.ts'
import { respond } from './respond.ts'

/** What happens to a request; the transport or the server carries it out. */
export type Delivery =
  | {
      readonly kind: 'answer'
      readonly exchange: Exchange
      /** Before the first byte. */
      readonly delayMs: number
      /** Between two of the `dripChunks`; 0: all at once. */
      readonly dripMs: number
      readonly gzip: boolean
    }
  | { readonly kind: 'refused' | 'reset' | 'hang' }

/** How many chunks a dripping answer comes in. */
export const dripChunks = 8

/**
 * The whole server without its transport: logs the request, decides what goes
 * wrong, and does the work if the request gets that far.
 */
export function deliveryOf(
  world: World,
  text: string,
  faults: Faults = noFaults,
): Delivery {
  const type = readObject(text)?.['requestType']
  const fault = faults(typeof type === 'string' ? type : '')
  logRequest(world, text, fault?.name)
  const delivery = fault
    ? faultyDelivery(fault, world, text)
    : answered(respond(world, text))
  return dated(delivery, world)
}

/** Every answer has the server's time, to the second; a fault may have its own. */
function dated(delivery: Delivery, { clock }: World): Delivery {
  if (delivery.kind !== 'answer') return delivery
  const { exchange } = delivery
  const date = new Date(clock.now()).toUTCString()
  const headers = { date, ...exchange.headers }
  return { ...delivery, exchange: { ...exchange, headers } }
}

function answered(
  exchange: Exchange,
  { delayMs = 0, dripMs = 0, gzip = false } = {},
): Delivery {
  return { kind: 'answer', exchange, delayMs, dripMs, gzip }
}

function faultyDelivery(fault: Fault, world: World, text: string): Delivery {
  if ('workDone' in fault && fault.workDone) respond(world, text)
  switch (fault.name) {
    case 'refused':
    case 'hang':
      return { kind: fault.name }
    case 'reset-after':
      respond(world, text)
      return { kind: 'reset' }
    case 'reset-before':
      return { kind: 'reset' }
    case 'slow':
      return answered(respond(world, text), { delayMs: fault.ms })
    case 'drip':
      return answered(respond(world, text), { dripMs: fault.ms })
    case 'gzip':
      return answered(respond(world, text), { gzip: true })
    case 'empty':
    case 'truncated':
    case 'bom':
    case 'wrong-content-type':
      return answered(damaged(fault.name, respond(world, text)))
    default:
      return answered(replacement(fault, world))
  }
}

type Damage = 'empty' | 'truncated' | 'bom' | 'wrong-content-type'

/** The work is done; only the answer is damaged. */
function damaged(damage: Damage, exchange: Exchange): Exchange {
  const { text } = exchange
  switch (damage) {
    case 'empty':
      return { ...exchange, text: '' }
    case 'truncated':
      return { ...exchange, text: text.slice(0, text.length / 2) }
    case 'bom':
      return { ...exchange, text: `\uFEFF${text}` }
    case 'wrong-content-type':
      return { ...exchange, headers: { 'content-type': 'text/html' } }
  }
}
