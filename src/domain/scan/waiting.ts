/**
 * Waiting for a scan as a pure state machine: each observation of a request's
 * state (documentation: Get Plugin Request State) gives either the end or the
 * pause before the next one. Times are milliseconds since the wait began, so no
 * clock is needed, and none can disagree with the server's.
 */

type WaitFor = 'finished' | 'updated'

export interface WaitRules {
  readonly waitFor: WaitFor
  readonly timeoutMs: number
  /** A fixed interval, or `auto`: a tenth of the time waited so far. */
  readonly pollMs: number | 'auto'
}

/** How a wait ends. `unknown`: the server did not know the token for a whole minute. */
export type ScanEnd =
  | 'finished'
  | 'updated'
  | 'failed'
  | 'skipped'
  | 'unknown'
  | 'timed-out'

/** What is remembered between two observations. */
export interface Waiting {
  readonly state?: string | undefined
  /** When this state was first observed. */
  readonly sinceMs: number
}

export const notYetSeen: Waiting = { sinceMs: 0 }

export type Step =
  | { readonly kind: 'end'; readonly end: ScanEnd; readonly waiting: Waiting }
  | {
      readonly kind: 'again'
      readonly afterMs: number
      readonly waiting: Waiting
    }

/** The state is UNKNOWN, too, until the server has registered the request. */
export const unknownGraceMs = 60_000
const minAutoMs = 1_000
const maxAutoMs = 20_000
/** No fixed interval is shorter: 0 would poll without a pause. */
const minFixedMs = 100
/** Jitter only shortens a pause, so that the deadline holds. */
const jitterShare = 0.05

/**
 * One observation of the request's state.
 *
 * @param chance from 0 up to 1: how much the pause is shortened, so that jobs
 *   that started together do not poll together
 */
export function observe(
  waiting: Waiting,
  state: string,
  atMs: number,
  rules: WaitRules,
  chance: number,
): Step {
  const now = state === waiting.state ? waiting : { state, sinceMs: atMs }
  const end = endOf(now, atMs, rules)
  if (end) return { kind: 'end', end, waiting: now }
  const pause = pauseOf(now, atMs, rules) * (1 - jitterShare * chance)
  const left = deadlineOf(now, rules) - atMs
  return { kind: 'again', afterMs: Math.min(pause, left), waiting: now }
}

/** When the wait ends unless the state changes. */
function deadlineOf({ state, sinceMs }: Waiting, rules: WaitRules): number {
  if (state !== 'UNKNOWN') return rules.timeoutMs
  return Math.min(rules.timeoutMs, sinceMs + unknownGraceMs)
}

function endOf(
  { state, sinceMs }: Waiting,
  atMs: number,
  rules: WaitRules,
): ScanEnd | undefined {
  if (state === 'FINISHED') return 'finished'
  if (state === 'UPDATED' && rules.waitFor === 'updated') return 'updated'
  if (state === 'FAILED') return 'failed'
  if (state === 'SKIPPED') return 'skipped'
  if (state === 'UNKNOWN' && atMs >= sinceMs + unknownGraceMs) return 'unknown'
  return atMs >= rules.timeoutMs ? 'timed-out' : undefined
}

/**
 * `auto` grows with the time waited: a long scan costs few polls, and a short one
 * is seen at once. UPDATED means that the end is near, so the pause starts again
 * at its minimum and grows faster.
 */
function pauseOf(
  { state, sinceMs }: Waiting,
  atMs: number,
  rules: WaitRules,
): number {
  if (rules.pollMs !== 'auto') return Math.max(minFixedMs, rules.pollMs)
  const grown = Math.min(maxAutoMs, atMs / 10)
  if (state !== 'UPDATED') return Math.max(minAutoMs, grown)
  return Math.max(minAutoMs, Math.min(grown, (atMs - sinceMs) / 2))
}
