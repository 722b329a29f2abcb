import type { Clock } from '../../ports.ts'
import { type CallFailure, callFailure } from './octokit.ts'

/** How often and how long a call may be tried. */
export interface Patience {
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly maxTries: number
  /** On the clock's scale: nothing is tried later. */
  readonly until: number
  /** Aborts when no further try is wanted. */
  readonly signal: AbortSignal
}

/**
 * Tries a call again after a temporary failure: only calls that may reach GitHub
 * twice. Pauses of 1 s, 2 s, …, or what GitHub asks for.
 *
 * @returns why the last try failed; `undefined` when one succeeded
 */
export async function repeatCall(
  call: () => Promise<unknown>,
  patience: Patience,
): Promise<CallFailure | undefined> {
  return repeated(call, patience).then(() => undefined, callFailure)
}

/**
 * The same, for what a call brings.
 *
 * @throws what the last try threw
 */
export async function repeated<T>(
  call: () => Promise<T>,
  patience: Patience,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (error) {
      const isPaused = await pausedAfter(callFailure(error), tries, patience)
      if (!isPaused) throw error
    }
  }
}

/** Waits before another try; false where it makes no sense, or where there is no time. */
export async function pausedAfter(
  failure: CallFailure,
  tries: number,
  patience: Patience,
): Promise<boolean> {
  if (tries >= patience.maxTries) return false
  const pauseMs = pauseAfter(failure, tries)
  return pauseMs !== undefined && paused(pauseMs, patience)
}

/** Whether GitHub means it: the same call would fail again. A page with 200 is a gateway's. */
export function isRefusal({ status = 0 }: CallFailure): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 429
}

/**
 * GitHub's rule for a rate limit that names no time is to wait for a minute at
 * least (documentation: “Rate limits for the REST API”), for which no step waits.
 */
function pauseAfter(failure: CallFailure, tries: number): number | undefined {
  if (isRefusal(failure)) return undefined
  const { status, retryAfterMs } = failure
  if (retryAfterMs !== undefined) return retryAfterMs
  return status === 429 ? undefined : tries * 1_000
}

/** Whether there was time for this pause. */
async function paused(
  ms: number,
  { clock, until, signal }: Patience,
): Promise<boolean> {
  if (signal.aborted || clock.now() + ms >= until) return false
  return clock.sleep(ms, signal).then(
    () => true,
    () => false,
  )
}
