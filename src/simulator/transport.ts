import { type Transport, TransportFault } from '../http/transport.ts'
import { type Delivery, deliveryOf, dripChunks } from './delivery.ts'
import type { World } from './model/world.ts'
import { type Faults, noFaults } from './protocol/faults.ts'

export interface InMemoryOptions {
  readonly faults?: Faults
  /**
   * Waits for slow answers; rejects when the signal aborts, as `Clock.sleep`
   * does. Without it no time passes.
   */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
  /** One round trip, added to every answer. */
  readonly latencyMs?: number
  /** When the transport gives up on a request; without it a hang ends at once. */
  readonly timeoutMs?: number
}

/** Sends requests to a world in memory: the same server without a socket. */
export function createTransport(
  world: World,
  options: InMemoryOptions = {},
): Transport {
  const { faults = noFaults, latencyMs = 0 } = options
  const ownMs = options.timeoutMs ?? Number.POSITIVE_INFINITY
  return async (body, { signal, timeoutMs: givenMs = ownMs } = {}) => {
    const timeoutMs = Math.min(ownMs, givenMs)
    if (signal?.aborted) throw new TransportFault('aborted', 'no', 'aborted')
    const delivery = deliveryOf(world, body, faults)
    const takes = latencyMs + delayOf(delivery)
    await pause(Math.min(takes, timeoutMs), options, signal)
    if (takes > timeoutMs) throw tooLate(timeoutMs)
    return exchangeOf(delivery)
  }
}

function tooLate(timeoutMs: number): TransportFault {
  const words = `no complete answer within ${timeoutMs / 1000} s`
  return new TransportFault('timeout', 'maybe', words)
}

function delayOf(delivery: Delivery): number {
  if (delivery.kind === 'hang') return Number.POSITIVE_INFINITY
  if (delivery.kind !== 'answer') return 0
  return delivery.delayMs + delivery.dripMs * dripChunks
}

async function pause(
  ms: number,
  { sleep }: InMemoryOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (ms === 0 || !sleep) return
  // Only the signal ends this hang.
  const finite = Number.isFinite(ms) ? ms : 2 ** 31 - 1
  try {
    await sleep(finite, signal)
  } catch (cause) {
    throw new TransportFault('aborted', 'maybe', 'aborted', cause)
  }
}

function exchangeOf(delivery: Delivery) {
  switch (delivery.kind) {
    case 'answer':
      return delivery.exchange
    case 'refused':
      throw new TransportFault('refused', 'no', 'connection refused')
    case 'reset':
      throw new TransportFault(
        'reset',
        'maybe',
        'connection closed before the answer was complete',
      )
    case 'hang':
      throw tooLate(60_000)
  }
}
