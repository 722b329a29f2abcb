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
}

const none = { attempts: 0, unclear: false }

/** Attempt after attempt, until there is an answer or no point in another. */
export async function answerTo(
  call: Call,
  options: AttemptOptions,
): Promise<unknown> {
  let failures: Failures | undefined
  for (;;) {
    const outcome = await attempted(call, failures, options)
    if (outcome.kind === 'answer') return outcome.value
    if (outcome.kind === 'malformed') {
      throw malformed(call.definition, call.sanitize(outcome.field))
    }
    failures = counted(outcome, failures, options.clock.now())
    await pauseOrThrow(call, outcome, failures, options)
  }
}

function counted(
  outcome: FailedAttempt,
  before: Failures | undefined,
  nowMs: number,
): Failures {
  const is3000 = outcome.kind === 'refused' && outcome.errorCode === 3000
  return {
    attempts: (before?.attempts ?? 0) + 1,
    firstAtMs: before?.firstAtMs ?? nowMs,
    unclear: before?.unclear || mayBeDone(outcome),
    error3000s: (before?.error3000s ?? 0) + (is3000 ? 1 : 0),
  }
}

/** Waits until the next attempt is due, or throws what the last one brought. */
async function pauseOrThrow(
  { type, definition: { heading, effect }, sanitize, endsMs, isProven }: Call,
  outcome: FailedAttempt,
  { attempts, firstAtMs, unclear, error3000s }: Failures,
  { clock, log, signal, server, retries, deadlineMs }: AttemptOptions,
): Promise<void> {
  const decision = decide({
    effect,
    outcome,
    attempt: attempts,
    error3000s,
    retries,
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
  log.info(
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
