import { type Admitted, admitted, isTooMany } from './attempt.ts'
import type { Call, CallOptions, Failures } from './call.ts'
import type { FailedAttempt } from './errors/failed-attempt.ts'
import {
  callError,
  cancelled,
  malformed,
  outcomeWords,
  seconds,
} from './errors/messages.ts'
import { type Decision, decide, mayBeDone } from './retry.ts'

/** Attempt after attempt, until there is an answer or no point in another. */
export async function answerTo(
  call: Call,
  options: CallOptions,
): Promise<unknown> {
  let failures: Failures | undefined
  for (;;) {
    const attempt = await admitted(call, failures, options)
    const { outcome } = attempt
    if (outcome.kind === 'answer') return outcome.value
    if (outcome.kind === 'malformed') {
      throw malformed(call.definition, call.sanitize(outcome.field))
    }
    failures = counted(outcome, attempt, failures, options.clock.now())
    await pauseOrThrow(call, outcome, failures, options)
  }
}

function counted(
  outcome: FailedAttempt,
  { excuse, passage, heldMs }: Admitted,
  before: Failures | undefined,
  nowMs: number,
): Failures {
  const is3000 = outcome.kind === 'refused' && outcome.errorCode === 3000
  const begins = before === undefined || excuse === 'progress'
  return {
    attempts: (before?.attempts ?? 0) + 1,
    firstAtMs: begins ? nowMs : before.firstAtMs + heldMs,
    unclear: before?.unclear || mayBeDone(outcome),
    error3000s: (before?.error3000s ?? 0) + (is3000 ? 1 : 0),
    throttled: (before?.throttled ?? 0) + (excuse ? 1 : 0),
    passage,
  }
}

/** Waits until the next attempt is due, or throws what the last one brought. */
async function pauseOrThrow(
  call: Call,
  outcome: FailedAttempt,
  failures: Failures,
  options: CallOptions,
): Promise<void> {
  const { heading } = call.definition
  const { clock, signal } = options
  const decision = decisionOn(call, outcome, failures, options)
  if (!decision.again) {
    throw errorOf(call, outcome, failures, options, decision)
  }
  const { afterMs, maxAttempts } = decision
  const { log, throttle } = options
  // Others that are told the same at once only repeat it.
  const isNews = !isTooMany(outcome) || throttle.hold(afterMs)
  const say = isNews ? log.info : log.debug
  say(
    `${heading}: ${outcomeWords(outcome, call.sanitize)}, again in ${seconds(afterMs)} (${failures.attempts + 1} of ${maxAttempts})`,
  )
  await clock.sleep(afterMs, signal).catch((error: unknown) => {
    throw signal.aborted ? cancelled(heading, failures.unclear, error) : error
  })
}

function decisionOn(
  { definition: { effect }, endsMs }: Call,
  outcome: FailedAttempt,
  { attempts, firstAtMs, error3000s, throttled }: Failures,
  { clock, retries, deadlineMs }: CallOptions,
): Decision {
  return decide({
    effect,
    outcome,
    attempt: attempts,
    error3000s,
    retries: retries + throttled,
    elapsedMs: clock.now() - firstAtMs,
    deadlineMs: Math.min(deadlineMs, endsMs - firstAtMs),
    chance: clock.random(),
  })
}

function errorOf(
  {
    type,
    definition: { heading, effect },
    sanitize,
    isProven,
    hasAnswer,
  }: Call,
  outcome: FailedAttempt,
  { attempts, unclear }: Failures,
  { server, throttle }: CallOptions,
  decision: Decision & { readonly again: false },
): Error {
  if (isTooMany(outcome)) throttle.giveUp()
  const duePauseMs = decision.because === 'late' ? decision.pauseMs : undefined
  const failed = { heading, effect, server, outcome, attempts, unclear }
  return callError({
    ...failed,
    ...{ type, isProven: isProven(), isMend: hasAnswer() },
    ...{ duePauseMs, sanitize },
  })
}
