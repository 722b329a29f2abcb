/**
 * A preload (`node --import`) that makes the action's clock virtual, so that a
 * wait of half an hour is over at once.
 *
 * Replaced are the two things that our clock is made of: `performance.now` and
 * `setTimeout` of `node:timers/promises`. The global timers, which undici uses
 * for its time-outs, stay real. Virtual time stands still but for sleepers: when
 * nothing else is left to do, the one that is due first wakes, and it is then
 * as late as it wanted.
 *
 * Time does not pass while a request is under way either, or an answer that
 * takes a real millisecond would seem to take minutes. Only a request that
 * hangs is not waited for: the sleeper may be its deadline.
 */
import { subscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** Real milliseconds after which a request counts as hanging. */
const patience = 500
/** Turns of the event loop without anything to do that count as "nothing left". */
const quietTurns = 5

const realNow = performance.now.bind(performance)
/** @type {{ due: number, wake: () => void }[]} the one due first in front */
const sleepers = []
/** Requests sent and not yet answered whole. */
let now = 0
const underWay = new Set()
let changedAt = 0
let quiet = 0
let turning = false

performance.now = () => now
timers.setTimeout = sleep
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

/** Looks again on a later turn, as long as anybody sleeps. */
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
  now = Math.max(now, first.due)
  quiet = 0
  first.wake()
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
