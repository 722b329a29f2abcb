import type { Sanitize } from '../domain/text/sanitize-quote.ts'
import { type Transport, TransportFault } from '../http/transport.ts'
import type { Clock, Log } from '../ports.ts'
import type { Definition } from './catalogue/define.ts'
import type { RequestType } from './catalogue/index.ts'
import type { FailedAttempt } from './errors/failed-attempt.ts'
import {
  callError,
  cancelled,
  malformed,
  outcomeWords,
  seconds,
} from './errors/messages.ts'
import type { AttemptOutcome } from './response/answer.ts'
import type { ReadRedacted } from './response/redacted-reader.ts'
import { decide, mayBeDone } from './retry.ts'
import type { Passage, Throttle } from './throttle.ts'

export interface AttemptOptions {
  readonly transport: Transport
  /** Attempts after the first, for what may be repeated. */
  readonly retries: number
  /**
   * Bounds the repeats of one call: none begins later than this after the
   * first attempt failed. Time spent waiting for a free connection does not
   * count, or late calls of a large run would get no repeat at all.
   */
  readonly deadlineMs: number
  /** The server, for error texts: `https://saas.mend.io`. */
  readonly server: string
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

interface CallOptions extends AttemptOptions {
  /** Shared by all calls of a run. */
  readonly throttle: Throttle
}

interface Call {
  readonly type: RequestType
  readonly definition: Definition
  readonly body: string
  readonly read: ReadRedacted
  readonly sanitize: Sanitize
  /** On the clock's scale; infinite without a limit. */
  readonly endsMs: number
  /** Whether Mend has answered with these keys and tokens before. */
  isProven(): boolean
}

/** What the failed attempts of a call say together. */
interface Failures {
  readonly attempts: number
  readonly firstAtMs: number
  /** One of them may have done the work. */
  readonly unclear: boolean
  readonly error3000s: number
  /** Attempts that met a limit of the server while it answered others: they do not count. */
  readonly throttled: number
  /** The last attempt, if it was sent. */
  readonly passage: Passage | undefined
}

const none = { attempts: 0, unclear: false }

/** Attempt after attempt, until there is an answer or no point in another. */
export async function answerTo(
  call: Call,
  options: CallOptions,
): Promise<unknown> {
  let failures: Failures | undefined
  for (;;) {
    const { outcome, isExcused, passage } = await admitted(
      call,
      failures,
      options,
    )
    if (outcome.kind === 'answer') return outcome.value
    if (outcome.kind === 'malformed') {
      throw malformed(call.definition, call.sanitize(outcome.field))
    }
    const nowMs = options.clock.now()
    failures = {
      ...counted(outcome, failures, { isExcused, nowMs }),
      passage,
    }
    await pauseOrThrow(call, outcome, failures, options)
  }
}

interface Admitted {
  readonly outcome: AttemptOutcome
  /** The server has no room now, but answers others: the attempt does not count. */
  readonly isExcused: boolean
  readonly passage: Passage | undefined
}

/** Admitted by the throttle: one attempt, once the server has room for it. */
async function admitted(
  call: Call,
  failures: Failures | undefined,
  options: CallOptions,
): Promise<Admitted> {
  const { throttle } = options
  const passage = await enter(call, failures, options)
  if (!passage) return { outcome: noRoom, isExcused: false, passage }
  let isThrottled = false
  try {
    const outcome = await attempted(call, failures, options)
    isThrottled = isTooMany(outcome)
    const since = failures?.passage ?? passage
    const isExcused =
      isThrottled && options.retries > 0 && throttle.hasAnsweredSince(since)
    return { outcome, isExcused, passage }
  } finally {
    throttle.leave(passage, isThrottled)
  }
}

async function enter(
  { definition: { heading }, endsMs }: Call,
  { attempts, unclear }: Pick<Failures, 'attempts' | 'unclear'> = none,
  { throttle, signal }: CallOptions,
): Promise<Passage | undefined> {
  try {
    return await throttle.enter(endsMs, attempts > 0)
  } catch (error) {
    throw signal.aborted ? cancelled(heading, unclear, error) : error
  }
}

function isTooMany(outcome: AttemptOutcome): boolean {
  return outcome.kind === 'status' && outcome.status === 429
}

const noRoom = {
  kind: 'fault',
  fault: new TransportFault('timeout', 'no', 'too many requests, no time left'),
} as const

function counted(
  outcome: FailedAttempt,
  before: Failures | undefined,
  { isExcused, nowMs }: { isExcused: boolean; nowMs: number },
): Omit<Failures, 'passage'> {
  const is3000 = outcome.kind === 'refused' && outcome.errorCode === 3000
  return {
    attempts: (before?.attempts ?? 0) + 1,
    firstAtMs: isExcused ? nowMs : (before?.firstAtMs ?? nowMs),
    unclear: before?.unclear || mayBeDone(outcome),
    error3000s: (before?.error3000s ?? 0) + (is3000 ? 1 : 0),
    throttled: (before?.throttled ?? 0) + (isExcused ? 1 : 0),
  }
}

/** Waits until the next attempt is due, or throws what the last one brought. */
async function pauseOrThrow(
  { type, definition: { heading, effect }, sanitize, endsMs, isProven }: Call,
  outcome: FailedAttempt,
  failures: Failures,
  options: CallOptions,
): Promise<void> {
  const { attempts, firstAtMs, unclear, error3000s, throttled } = failures
  const { clock, log, signal, server, retries, deadlineMs, throttle } = options
  const decision = decide({
    effect,
    outcome,
    attempt: attempts,
    error3000s,
    retries: retries + throttled,
    elapsedMs: clock.now() - firstAtMs,
    deadlineMs: Math.min(deadlineMs, endsMs - firstAtMs),
    chance: clock.random(),
  })
  if (!decision.again) {
    const duePauseMs =
      decision.because === 'late' ? decision.pauseMs : undefined
    const failed = { heading, effect, server, outcome, attempts, unclear }
    const provenType = isProven() ? type : undefined
    throw callError({ ...failed, provenType, duePauseMs, sanitize })
  }
  const { afterMs, maxAttempts } = decision
  // Others that are told the same at once only repeat it.
  const isNews = !isTooMany(outcome) || throttle.hold(afterMs)
  const say = isNews ? log.info : log.debug
  say(
    `${heading}: ${outcomeWords(outcome, sanitize)}, again in ${seconds(afterMs)} (${attempts + 1} of ${maxAttempts})`,
  )
  await clock.sleep(afterMs, signal).catch((error: unknown) => {
    throw signal.aborted ? cancelled(heading, unclear, error) : error
  })
}

/** One attempt, with its line in the debug log: never a body, never a value. */
async function attempted(
  { type, definition, body, read, sanitize, endsMs }: Call,
  { attempts, unclear }: Pick<Failures, 'attempts' | 'unclear'> = none,
  { transport, clock, log, signal }: AttemptOptions,
): Promise<AttemptOutcome> {
  const { heading } = definition
  if (signal.aborted) throw cancelled(heading, unclear)
  const startMs = clock.now()
  const note = (result: string) =>
    log.debug(
      `${type}, attempt ${attempts + 1}: ${result}, ${seconds(clock.now() - startMs)}`,
    )
  try {
    const timeoutMs = endsMs - startMs
    const exchange = await transport(body, { signal, timeoutMs })
    note(`HTTP ${exchange.status}`)
    const outcome = read(definition, exchange)
    for (const line of outcome.kind === 'answer' ? outcome.warnings : []) {
      log.debug(`${type}: Mend warns: ${sanitize(line)}`)
    }
    return outcome
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error
    note(sanitize(error.message))
    const outcome = { kind: 'fault', fault: error } as const
    if (signal.aborted || error.kind === 'aborted') {
      throw cancelled(heading, unclear || mayBeDone(outcome), error)
    }
    return outcome
  }
}
