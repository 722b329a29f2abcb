import type { FaultKind } from '../http/transport.ts'
import type { Effect } from './catalogue/define.ts'
import type { FailedAttempt } from './errors/failed-attempt.ts'
import { isTemporary } from './response/status.ts'

/** One failed attempt, and what is left. */
export interface Situation {
  readonly effect: Effect
  readonly outcome: FailedAttempt
  /** The attempt that failed, from 1. */
  readonly attempt: number
  /** Of the attempts so far, how many ended in error 3000; all, when not given. */
  readonly error3000s?: number
  /** Attempts after the first. */
  readonly retries: number
  /** Since the first attempt failed. */
  readonly elapsedMs: number
  readonly deadlineMs: number
  /** From 0 up to 1: jitter. */
  readonly chance: number
}

/** `late`: the pause that is due, which the server may have asked for, would pass the deadline. */
export type Decision =
  | {
      readonly again: true
      readonly afterMs: number
      /** How many attempts there will be at most. */
      readonly maxAttempts: number
    }
  | { readonly again: false; readonly because: 'final' | 'exhausted' }
  | {
      readonly again: false
      readonly because: 'late'
      readonly pauseMs: number
    }

const firstPauseMs = 500
const maxPauseMs = 20_000
/** Code 3000 usually means a bad parameter, and only sometimes a temporary problem (facts 1.4). */
const maxRetriesAfter3000 = 3

/**
 * Whether to try again. It follows what the request does on the server, not
 * the HTTP method, which is always POST.
 */
export function decide(situation: Situation): Decision {
  const { outcome, attempt, elapsedMs, deadlineMs } = situation
  if (!isTemporaryOutcome(outcome) || !isRepeatable(situation)) {
    return { again: false, because: 'final' }
  }
  const maxAttempts = maxRetries(situation) + 1
  if (attempt >= maxAttempts) return { again: false, because: 'exhausted' }
  const asked = outcome.kind === 'status' ? (outcome.retryAfterMs ?? 0) : 0
  const afterMs = Math.max(asked, backOff(situation))
  if (elapsedMs + afterMs > deadlineMs) {
    return { again: false, because: 'late', pauseMs: afterMs }
  }
  return { again: true, afterMs, maxAttempts }
}

const lasting: readonly FaultKind[] = [
  'aborted',
  'tls',
  'ca-certificate',
  'proxy-refused',
]

/** Whether the same request could succeed a little later. */
function isTemporaryOutcome(outcome: FailedAttempt): boolean {
  switch (outcome.kind) {
    case 'fault':
      // A certificate or a proxy's password stays wrong until somebody changes
      // it, and asking a proxy again with a wrong password may lock the account.
      return !lasting.includes(outcome.fault.kind)
    case 'status':
      return isTemporary(outcome.status)
    case 'unreadable':
      // Gateways also send their HTML with status 200 (facts 1.4).
      return true
    case 'refused':
      return outcome.errorCode === 3000 || outcome.errorCode === 4000
  }
}

/**
 * Reads change nothing. Saving a tag that is there adds nothing, and what is
 * removed or deleted twice is gone as well. A create is repeated only
 * when the first one certainly did nothing and was not judged; otherwise the
 * caller looks it up. So 3000 is final for it: most often the name is bad.
 */
function isRepeatable({ effect, outcome }: Situation): boolean {
  if (effect !== 'create') return true
  return outcome.kind !== 'refused' && !mayBeDone(outcome)
}

/**
 * Whether the server may have done the work although this came back.
 *
 * A refusal says that nothing was done, except for 4000, which Mend calls
 * "unexpected". Status 429 is given before any work; a 503 is not certain,
 * with `Retry-After` or without: gateways also send it when an answer is lost.
 */
export function mayBeDone(outcome: FailedAttempt): boolean {
  switch (outcome.kind) {
    case 'fault':
      return outcome.fault.delivered === 'maybe'
    case 'status':
      return outcome.status === 408 || outcome.status >= 500
    case 'unreadable':
      return true
    case 'refused':
      return outcome.errorCode === 4000
  }
}

/** Error 3000 has a limit of its own, whatever else went wrong before. */
function maxRetries({ outcome, retries, attempt, ...counts }: Situation) {
  if (outcome.kind !== 'refused' || outcome.errorCode !== 3000) return retries
  const { error3000s = attempt } = counts
  return Math.min(retries, attempt + maxRetriesAfter3000 - error3000s)
}

/** 0.5 s, 1 s, 2 s, … 20 s, up to half of it jitter: the jobs of a matrix fail together and must not come back together. */
function backOff({ attempt, chance }: Situation): number {
  const full = Math.min(maxPauseMs, firstPauseMs * 2 ** (attempt - 1))
  return Math.round(full / 2 + (full / 2) * chance)
}
