import type { Clock } from '../../src/ports.ts'
import { virtualTicks } from './virtual-ticks.ts'

/** A clock for any number of sleepers at once, like a real one, but without real waiting. */
export interface EventClock extends Clock {
  /** Milliseconds since the start. */
  now(): number
}

interface Sleeper {
  readonly due: number
  wake(): void
}

/**
 * Time stands still while there is work. When everything sleeps, the first
 * sleeper wakes, and the time is then the one that it waited for. Work in memory
 * takes at most one turn of the event loop, so everything sleeps when a turn
 * wakes nobody.
 *
 * @param random what `random` gives
 */
export function eventClock(random: () => number = () => 0.5): EventClock {
  const sleepers: Sleeper[] = []
  const ticks = virtualTicks()
  let now = 0
  let turning = false
  const turn = () => {
    if (turning || sleepers.length === 0) return
    turning = true
    setImmediate(() => {
      turning = false
      const next = sleepers.shift()
      ticks.passTo(Math.max(now, next?.due ?? now), (ms) => {
        now = ms
      })
      next?.wake()
      turn()
    })
  }
  const add = (sleeper: Sleeper) => {
    const later = sleepers.findIndex(({ due }) => due > sleeper.due)
    sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper)
    turn()
  }
  return {
    now: () => now,
    date: () => new Date(Date.UTC(2026, 2, 2, 9) + now),
    random,
    turn: () => Promise.resolve(),
    every: (ms, work) => ticks.every(now, ms, work),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1)
          reject(signal?.reason)
        }
        const sleeper: Sleeper = {
          due: now + ms,
          wake() {
            signal?.removeEventListener('abort', stop)
            resolve()
          },
        }
        if (signal?.aborted) return reject(signal.reason)
        signal?.addEventListener('abort', stop)
        add(sleeper)
      }),
  }
}
