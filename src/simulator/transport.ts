import { type Transport, TransportFault } from '../http/transport.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import type { World } from './model/world.ts'
import { type Faults, noFaults } from './protocol/faults.ts'

export interface InMemoryOptions {
  readonly faults?: Faults
  /**
   * How slow answers take their time; rejects when the signal aborts, as
   * `Clock.sleep` does. Without it no time passes.
   */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
  /** One round trip, added to every answer. */
  readonly latencyMs?: number
  /** When the transport gives a request up; a hang without it ends at once. */
  readonly timeoutMs?: number
}

/** Carries requests to a world in memory: the same server, without a socket. */
export function createTransport(
  world: World,
  options: InMemoryOptions = {},
): Transport {
  const { faults = noFaults, latencyMs = 0 } = options
  const ownMs = options.timeoutMs ?? Number.POSITIVE_INFINITY
  return async (body, { signal, timeoutMs: givenMs = ownMs } = {}) => {
    const timeoutMs = Math.min(ownMs, givenMs)
    if (signal?.aborted) throw new TransportFault('aborted', 'no', 'aborted')
    const course = deliveryOf(world, body, faults)
    const takes = latencyMs + delayOf(course)
    await pause(Math.min(takes, timeoutMs), options, signal)
    if (takes > timeoutMs)
      throw new TransportFault('timeout', 'maybe', 'timeout')
    return exchangeOf(course)
  }
}

function delayOf(course: Delivery): number {
  if (course.kind === 'hang') return Number.POSITIVE_INFINITY
  if (course.kind !== 'answer') return 0
  return course.delayMs + course.dripMs * pieces
}

/** How many pieces a dripping answer comes in. */
export const pieces = 8

async function pause(
  ms: number,
  { sleep }: InMemoryOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (ms === 0 || !sleep) return
  // A hang that nothing ends but the signal.
  const finite = Number.isFinite(ms) ? ms : 2 ** 31 - 1
  try {
    await sleep(finite, signal)
  } catch (cause) {
    throw new TransportFault('aborted', 'maybe', 'aborted', cause)
  }
}

function exchangeOf(course: Delivery) {
  switch (course.kind) {
    case 'answer':
      return course.exchange
    case 'refused':
      throw new TransportFault('refused', 'no', 'connection refused')
    case 'reset':
      throw new TransportFault('reset', 'maybe', 'connection reset')
    case 'hang':
      throw new TransportFault('timeout', 'maybe', 'timeout')
  }
}
