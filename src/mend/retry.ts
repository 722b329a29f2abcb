import type { Effect } from './catalogue/define.ts'
import type { FailedAttempt } from './errors/failed-attempt.ts'

/** One failed attempt, and what is left. */
export interface Situation {
  readonly effect: Effect
  readonly problem: FailedAttempt
  /** The attempt that failed, from 1. */
  readonly attempt: number
  /** Of the attempts so far, how many ended in error 3000; all, when not given. */
  readonly doubtful?: number
  /** Attempts after the first. */
  readonly retries: number
  /** Since the first attempt failed. */
  readonly elapsedMs: number
  readonly deadlineMs: number
  /** From 0 up to 1: jitter. */
  readonly chance: number
}

export type Decision =
  | {
      readonly again: true
      readonly afterMs: number
      /** How many attempts there will be at most. */
      readonly of: number
    }
  | GivenUp

/** `late`: the pause that is due, which the server may have asked for, would pass the deadline. */
export type GivenUp =
  | { readonly again: false; readonly because: 'final' | 'exhausted' }
  | {
      readonly again: false
      readonly because: 'late'
      readonly pauseMs: number
    }

/** In seconds; longer is as good as never. */
const aYear = 31_536_000
const firstPauseMs = 500
const longestPauseMs = 20_000
/** Code 3000 is mostly a bad parameter, and only sometimes a passing problem (facts 1.4). */
const most3000s = 3

/**
 * Whether to try again. It follows what the request does on the server, not
 * the HTTP method, which is always POST.
 */
export function decide(situation: Situation): Decision {
  const { problem, attempt, elapsedMs, deadlineMs } = situation
  if (!mayPass(problem) || !mayRepeat(situation)) {
    return { again: false, because: 'final' }
  }
  const of = most(situation) + 1
  if (attempt >= of) return { again: false, because: 'exhausted' }
  const asked = problem.kind === 'status' ? (problem.retryAfterMs ?? 0) : 0
  const afterMs = Math.max(asked, backOff(situation))
  if (elapsedMs + afterMs > deadlineMs) {
    return { again: false, because: 'late', pauseMs: afterMs }
  }
  return { again: true, afterMs, of }
}

/** Whether the same request could do better a little later. */
function mayPass(problem: FailedAttempt): boolean {
  switch (problem.kind) {
    case 'fault':
      // A certificate or a proxy's password stays wrong until somebody changes
      // it, and asking a proxy again with a wrong password may lock the account.
      return !['aborted', 'tls', 'proxy-refused'].includes(problem.fault.kind)
    case 'status':
      return isPassingStatus(problem.status)
    case 'unreadable':
      // Gateways send their HTML with status 200, too (facts 1.4).
      return true
    case 'refused':
      return problem.errorCode === 3000 || problem.errorCode === 4000
  }
}

/** Statuses that speak of now, not of the request. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/**
 * Reads change nothing. Saving a tag that is there adds nothing, and what is
 * removed or deleted twice is gone all the same. A create is repeated only
 * when the first one certainly did nothing and was not judged; otherwise the
 * caller looks it up. So 3000 is final for it: most often the name is bad.
 */
function mayRepeat({ effect, problem }: Situation): boolean {
  if (effect !== 'create') return true
  return problem.kind !== 'refused' && !mayBeDone(problem)
}

/**
 * Whether the server may have done the work although this came back.
 *
 * A refusal says that nothing was done, but for 4000, which Mend calls
 * "unexpected". Status 429 is given before any work; a 503 is not certain,
 * with `Retry-After` or without: gateways send it also when an answer is lost.
 */
export function mayBeDone(problem: FailedAttempt): boolean {
  switch (problem.kind) {
    case 'fault':
      return problem.fault.delivered === 'maybe'
    case 'status':
      return problem.status === 408 || problem.status >= 500
    case 'unreadable':
      return true
    case 'refused':
      return problem.errorCode === 4000
  }
}

/** Error 3000 is repeated three times by itself, whatever else went wrong before. */
function most({ problem, retries, attempt, ...given }: Situation): number {
  if (problem.kind !== 'refused' || problem.errorCode !== 3000) return retries
  const { doubtful = attempt } = given
  return Math.min(retries, attempt + most3000s - doubtful)
}

/** 0.5 s, 1 s, 2 s, … 20 s, of which jitter takes up to half: jobs of one matrix fail together and must not come back together. */
function backOff({ attempt, chance }: Situation): number {
  const full = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1))
  return Math.round(full / 2 + (full / 2) * chance)
}

/**
 * The pause that a `Retry-After` header asks for. Its date form is held against
 * the answer's own `Date`, never against the runner's clock; without it, it
 * says nothing.
 *
 * `120` → 120,000 ms
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string>>,
): number | undefined {
  const asked = headers['retry-after']?.trim()
  if (!asked) return undefined
  if (/^\d+$/.test(asked)) return Math.min(Number(asked), aYear) * 1000
  const pause = Date.parse(asked) - Date.parse(headers['date'] ?? '')
  return Number.isNaN(pause) ? undefined : Math.max(0, pause)
}
