import type { Clock } from '../../src/ports.ts'
import { virtualTicks } from './virtual-ticks.ts'

/** A clock without real waiting: `sleep` advances its time immediately. */
export interface VirtualClock extends Clock {
  /** All pauses so far, in milliseconds, in order. */
  readonly pauses: readonly number[]
  /** Advances the time without a pause. */
  advance(ms: number): void
}

/**
 * @param chance what `random` gives, always
 * @param startMs the calendar time at the start
 */
export function virtualClock(
  chance = 0,
  startMs = Date.UTC(2024, 0, 1),
): VirtualClock {
  const pauses: number[] = []
  const ticks = virtualTicks()
  let nowMs = 0
  const advance = (ms: number) =>
    ticks.passTo(nowMs + ms, (timeMs) => {
      nowMs = timeMs
    })
  return {
    ...{ pauses, advance },
    every: (ms, work) => ticks.every(nowMs, ms, work),
    now: () => nowMs,
    date: () => new Date(startMs + nowMs),
    random: () => chance,
    turn: () => Promise.resolve(),
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      pauses.push(ms)
      advance(ms)
      // Others that are ready go first, as in a real pause.
      await Promise.resolve()
      signal?.throwIfAborted()
    },
  }
}
