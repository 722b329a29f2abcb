/**
 * Waiting for a scan as a pure state machine: each observation of a request's
 * state gives either the end or the next moment to look. Times are milliseconds
 * since the wait began, so no clock is needed, and none can disagree with the
 * server's.
 */

/** The documented states of a request (documentation: Get Plugin Request State). */
export const requestStates = [
  'UNKNOWN',
  'IN_PROGRESS',
  'UPDATED',
  'FINISHED',
  'FAILED',
  'SKIPPED',
] as const

export type WaitFor = 'finished' | 'updated'

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

/** What is remembered between two looks. */
export interface Waiting {
  readonly state?: string | undefined
  /** When the present state was first seen. */
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

/** A state asked for before the server has registered the request is UNKNOWN too. */
export const unknownGraceMs = 60_000
const shortestMs = 1_000
/** Under this no fixed interval goes: 0 would ask without end and without pause. */
const leastMs = 100
const longestMs = 20_000
/** Jitter shortens, never lengthens: a deadline stays a deadline. */
const jitterShare = 0.05

/**
 * One look at the request's state.
 *
 * @param chance from 0 up to 1; how much the pause is shortened, so that many
 *   jobs that started together do not ask together.
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
  const left = patienceEnds(now, rules) - atMs
  return { kind: 'again', afterMs: Math.min(pause, left), waiting: now }
}

/** The moment at which the wait ends unless the state changes. */
function patienceEnds({ state, sinceMs }: Waiting, rules: WaitRules): number {
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
 * `auto` grows with the time waited, so that a long scan costs few polls and a
 * short one is seen at once. UPDATED means that the end is near: it begins
 * again at the shortest pause and grows faster.
 */
function pauseOf(
  { state, sinceMs }: Waiting,
  atMs: number,
  rules: WaitRules,
): number {
  if (rules.pollMs !== 'auto') return Math.max(leastMs, rules.pollMs)
  const grown = Math.min(longestMs, atMs / 10)
  if (state !== 'UPDATED') return Math.max(shortestMs, grown)
  return Math.max(shortestMs, Math.min(grown, (atMs - sinceMs) / 2))
}
