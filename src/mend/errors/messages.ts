import type { FailureFacts } from '../../domain/failure.ts'
import type { Sanitize } from '../../domain/text/sanitize-quote.ts'
import type { Effect } from '../catalogue/define.ts'
import type { RequestType } from '../catalogue/index.ts'
import { adviceOn } from './advice.ts'
import { type ErrorCode, errorCodes } from './codes.ts'
import { Cancelled, Malformed, Refused, Unanswered } from './errors.ts'
import type { FailedAttempt } from './failed-attempt.ts'
import { serverList } from './known-servers.ts'
import { deniedFix, provenAdvice } from './permissions.ts'

/** A call that failed for good. */
interface FailedCall {
  readonly heading: string
  readonly effect: Effect
  /** `https://saas.mend.io` */
  readonly server: string
  /** Of the last attempt. */
  readonly outcome: FailedAttempt
  readonly attempts: number
  /** One of the attempts may have done the work. */
  readonly unclear: boolean
  /** The pause before another attempt, when the step does not wait that long. */
  readonly duePauseMs?: number | undefined
  /** Absent for the request without keys. */
  readonly type?: RequestType
  /** Whether the server has answered as Mend before. */
  readonly isMend?: boolean
  /** Whether Mend is known to accept its keys and tokens. */
  readonly isProven?: boolean
  readonly sanitize: Sanitize
}

type Refusal = Extract<FailedAttempt, { kind: 'refused' }>
type NotRefused = Exclude<FailedAttempt, Refusal>

/** The outcome in a few words, for log lines: `HTTP 503`, `error 3000`. */
export function outcomeWords(
  outcome: FailedAttempt,
  sanitize: Sanitize,
): string {
  switch (outcome.kind) {
    case 'fault':
      return sanitize(outcome.fault.message)
    case 'status':
      return `HTTP ${outcome.status}`
    case 'unreadable':
      return `an answer that is not JSON (${outcome.body})`
    case 'refused':
      return outcome.errorCode === undefined
        ? 'refused'
        : `error ${outcome.errorCode}`
  }
}

/** The error for a call that failed for good. */
export function callError(call: FailedCall): Refused | Unanswered {
  const { outcome, unclear } = call
  return outcome.kind === 'refused'
    ? new Refused(outcome.errorCode, refusalFacts(call, outcome), unclear)
    : new Unanswered(unclear, unansweredFacts(call, outcome))
}

/** @param field path and expectation, sanitized */
export function malformed(
  { heading, effect }: Pick<FailedCall, 'heading' | 'effect'>,
  field: string,
): Malformed {
  const unclear = effect !== 'read'
  const facts = {
    what: `The answer to ${heading} has an unknown shape (${field})`,
    why: `The server may use another version of the API than 1.4.${possiblyDone({ unclear, effect })}`,
    fix: 'Please report this line; it contains none of your data.',
  }
  return new Malformed(facts, unclear)
}

/** @param unclear the server has the request and may have done the work */
export function cancelled(
  heading: string,
  unclear: boolean,
  cause?: unknown,
): Cancelled {
  return new Cancelled({ what: `${heading} was cancelled`, cause }, unclear)
}

/** Mend said no: what it said, the likely cause, the input to change. */
function refusalFacts(call: FailedCall, refusal: Refusal): FailureFacts {
  const { errorCode, message } = refusal
  const known = knownCode(errorCode, call)
  const code =
    errorCode === undefined
      ? 'without an error code'
      : `with error ${errorCode} (${known?.meaning ?? 'unknown code'})`
  return {
    what: `${call.heading} was refused ${code}${attemptsOf(call)}`,
    said: message && call.sanitize(message),
    why: `${known?.why ?? ''}${possiblyDone(call)}`.trim(),
    fix: known
      ? `${known.fix}${known.region ? ` ${regionAdvice(call.server)}` : ''}`
      : 'Check the inputs of this step against what Mend said.',
  }
}

function knownCode(
  code: number | undefined,
  { type, isProven }: FailedCall,
): ErrorCode | undefined {
  if (code === undefined || !Object.hasOwn(errorCodes, code)) return undefined
  const known = errorCodes[code]
  if (!known || !type) return known
  const proven = isProven && provenAdvice(type, code)
  if (proven) return { meaning: known.meaning, ...proven }
  return code === 5001 ? { ...known, fix: deniedFix(type) } : known
}

/** No readable answer came, or something other than Mend answered. */
function unansweredFacts(call: FailedCall, outcome: NotRefused): FailureFacts {
  const { why, fix } = adviceOn(outcome, call.server, call.isMend)
  return {
    what: `${whatCame(call, outcome)}${attemptsOf(call)}`,
    why: `${why}${possiblyDone(call)}`,
    fix,
    cause: outcome.kind === 'fault' ? outcome.fault : undefined,
  }
}

function whatCame(
  { heading, server, sanitize }: FailedCall,
  outcome: NotRefused,
): string {
  if (outcome.kind === 'fault') {
    return `${heading} got no answer from ${server}: ${sanitize(outcome.fault.message)}`
  }
  const title = outcome.excerpt && sanitize(outcome.excerpt, 120)
  const excerpt = title ? ` “${title}”` : ''
  if (outcome.kind === 'unreadable') {
    return `${heading} got an answer from ${server} that is not a JSON object (${outcome.body}${excerpt && `:${excerpt}`})`
  }
  return `${heading} got HTTP ${outcome.status}${excerpt} from ${server}`
}

function attemptsOf({ attempts, duePauseMs }: FailedCall): string {
  const times = attempts > 1 ? `, tried ${attempts} times` : ''
  if (duePauseMs === undefined) return times
  return `${times}; the next attempt would be in ${Math.round(duePauseMs / 1000)} s, which is longer than this step waits`
}

function possiblyDone({
  unclear,
  effect,
}: Pick<FailedCall, 'unclear' | 'effect'>): string {
  return unclear && effect !== 'read'
    ? ' The change may have been made anyway.'
    : ''
}

/** 1234 → `1.2 s` */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function regionAdvice(server: string): string {
  return `This step asked ${server}, and keys work only in the region that issued them: set \`server-url\` to yours (${serverList}, or your own server).`
}
