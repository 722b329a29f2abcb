/**
 * A preload (`node --import`) that makes the action's clock virtual, so that a
 * wait of half an hour takes no time.
 *
 * It replaces the functions that the action's clock uses: `performance.now`,
 * `setTimeout` of `node:timers/promises` and the global `setInterval`. The other
 * global timers, which undici uses for its timeouts, stay real. Virtual time advances only for sleepers: when
 * there is nothing else to do, the first one wakes, and the time is then the one
 * that it waited for.
 *
 * Time also stands still during a request, or an answer that takes a real
 * millisecond would seem to take minutes. But it does not wait for a request that
 * hangs, because the sleeper may be its deadline.
 */
import { subscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** Real milliseconds after which a request counts as hanging. */
const patience = 500
/** After this many turns of the event loop without work there is nothing to do. */
const quietTurns = 5

const realNow = performance.now.bind(performance)
/** @type {{ due: number, wake: () => void }[]} sorted, the first to wake first */
const sleepers = []
/** @type {Set<{ due: number, every: number, work: () => void }>} they never make time pass */
const intervals = new Set()
let now = 0
/** Requests without a complete answer. */
const underWay = new Set()
let changedAt = 0
let quiet = 0
let turning = false

performance.now = () => now
timers.setTimeout = sleep
globalThis.setInterval = (work, every) => {
  const interval = { due: now + every, every, work, unref: () => interval }
  intervals.add(interval)
  return interval
}
globalThis.clearInterval = (interval) => intervals.delete(interval)
syncBuiltinESMExports()

subscribe('undici:request:create', ({ request }) => {
  underWay.add(request)
  changed()
})
for (const end of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(end, ({ request }) => {
    underWay.delete(request)
    changed()
  })
}

function sleep(delay = 1, value, { signal } = {}) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal))
    const sleeper = {
      due: now + Math.max(delay, 0),
      wake() {
        signal?.removeEventListener('abort', onAbort)
        resolve(value)
      },
    }
    const onAbort = () => {
      sleepers.splice(sleepers.indexOf(sleeper), 1)
      reject(abortError(signal))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    enqueue(sleeper)
    quiet = 0
    turn()
  })
}

function enqueue(sleeper) {
  const later = sleepers.findIndex(({ due }) => due > sleeper.due)
  sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper)
}

/** Checks again in a later turn while there are sleepers. */
function turn() {
  if (turning || sleepers.length === 0) return
  turning = true
  const look = () => {
    turning = false
    if (++quiet > quietTurns && !busy()) wakeFirst()
    turn()
  }
  if (busy()) setTimeout(look, 1)
  else setImmediate(look)
}

function wakeFirst() {
  const first = sleepers.shift()
  if (!first) return
  passTo(Math.max(now, first.due))
  quiet = 0
  first.wake()
}

/** Calls what is due in between, each at its time. */
function passTo(end) {
  for (;;) {
    const [next] = [...intervals].sort((a, b) => a.due - b.due)
    if (!next || next.due > end) break
    now = next.due
    next.due += next.every
    next.work()
  }
  now = end
}

function busy() {
  return underWay.size > 0 && realNow() - changedAt < patience
}

function changed() {
  changedAt = realNow()
  quiet = 0
}

function abortError(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason })
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' })
}
