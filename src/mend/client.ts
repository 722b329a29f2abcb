import { type Transport, TransportFault } from '../http/transport.ts'
import type { Clock, Log } from '../ports.ts'
import {
  type Answer,
  catalogue,
  type Params,
  type RequestType,
} from './catalogue/index.ts'
import {
  cancelled,
  failed,
  label,
  malformed,
  seconds,
} from './errors/messages.ts'
import { type Probe, probe } from './probe.ts'
import { requestBody, secretsIn } from './request-body.ts'
import {
  type AttemptOutcome,
  type Definition,
  readAnswer,
} from './response/answer.ts'
import { createSanitizer, type Sanitize } from '../domain/text/sanitize-quote.ts'
import { decide, mayBeDone } from './retry.ts'

export type { Probe, Stage } from './probe.ts'

/** Mend, as operations see it. */
export interface Mend {
  /**
   * Sends one request and returns its answer as a domain value.
   *
   * @param limits for this call, besides those of the run
   * @throws {Refused} Mend said no
   * @throws {Unanswered} no readable answer came, after all attempts
   * @throws {Malformed} the answer has no known shape
   * @throws {Unsendable} a parameter is wrong, or a key is missing
   * @throws {DryRunViolated} a dry run was asked to change something
   * @throws {Cancelled} the run's signal aborted
   */
  call<T extends RequestType>(
    type: T,
    params: Params<T>,
    limits?: CallLimits,
  ): Promise<Answer<T>>
  /**
   * How far a request without keys comes: for diagnosis.
   *
   * @throws {Cancelled} the run's signal aborted
   */
  reach(): Promise<Probe>
}

export interface CallLimits {
  /** The call is over, answered or not, so long after its start, repeats included. */
  readonly withinMs?: number | undefined
}

export interface ClientOptions {
  readonly transport: Transport
  /** The proxy that requests went through so far, without its credentials. */
  readonly proxy?: (() => Promise<string | undefined>) | undefined
  readonly userKey: string
  readonly orgToken: string
  /** Our version, for `agentInfo`. */
  readonly version: string
  /** Attempts after the first, for what may be repeated. */
  readonly retries: number
  /**
   * Bounds the repeats of one call: none begins later than this after the
   * first attempt failed. Time spent waiting for a free connection does not
   * count, or late calls of a large run would get no repeat at all.
   */
  readonly deadlineMs: number
  /** Where we talk to, for error texts: `https://saas.mend.io`. */
  readonly server: string
  readonly dryRun: boolean
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

export function createClient(options: ClientOptions): Mend {
  return {
    async call<T extends RequestType>(
      type: T,
      params: Params<T>,
      { withinMs }: CallLimits = {},
    ) {
      const definition: Definition = catalogue[type]
      const body = requestBody(type, definition, params, options)
      const quote = createSanitizer(secretsIn(params, options))
      const endsMs = options.clock.now() + (withinMs ?? Infinity)
      const call = { type, definition, body, quote, endsMs }
      return (await answered(call, options)) as Answer<T>
    },
    reach: () => probe(options),
  }
}

interface Call {
  readonly type: RequestType
  readonly definition: Definition
  readonly body: string
  readonly quote: Sanitize
  /** On the clock's scale; infinite without a limit. */
  readonly endsMs: number
}

/** Attempt after attempt, until there is an answer or no point in another. */
async function answered(call: Call, options: ClientOptions): Promise<unknown> {
  const { clock, log, retries, deadlineMs, server } = options
  const { heading, effect } = call.definition
  let failedAtMs: number | undefined
  let unclear = false
  let doubtful = 0
  for (let attempt = 1; ; attempt++) {
    const meaning = await attempted(call, attempt, options)
    if (meaning.kind === 'answer') return meaning.value
    if (meaning.kind === 'malformed') {
      throw malformed(heading, call.quote(meaning.field))
    }
    failedAtMs ??= clock.now()
    unclear ||= mayBeDone(meaning)
    if (meaning.kind === 'refused' && meaning.errorCode === 3000) doubtful++
    const decision = decide({
      effect,
      problem: meaning,
      attempt,
      doubtful,
      retries,
      elapsedMs: clock.now() - failedAtMs,
      deadlineMs: Math.min(deadlineMs, call.endsMs - failedAtMs),
      chance: clock.random(),
    })
    if (!decision.again) {
      const { quote } = call
      const ended = { heading, effect, server, quote, unclear, decision }
      throw failed({ ...ended, problem: meaning, attempts: attempt })
    }
    const { afterMs, of } = decision
    log.info(
      `${heading}: ${label(meaning, call.quote)}, again in ${seconds(afterMs)} (${attempt + 1} of ${of})`,
    )
    await paused(call, afterMs, options)
  }
}

/** One attempt, with its line in the debug log: never a body, never a value. */
async function attempted(
  call: Call,
  attempt: number,
  options: ClientOptions,
): Promise<AttemptOutcome> {
  const { clock, log, signal } = options
  const { heading } = call.definition
  if (signal.aborted) throw cancelled(heading)
  const startMs = clock.now()
  const note = (outcome: string) =>
    log.debug(
      `${call.type}, attempt ${attempt}: ${outcome}, ${seconds(clock.now() - startMs)}`,
    )
  try {
    const timeoutMs = call.endsMs - startMs
    const exchange = await options.transport(call.body, { signal, timeoutMs })
    note(`HTTP ${exchange.status}`)
    const meaning = readAnswer(call.definition, exchange)
    if (meaning.kind === 'answer') warn(call, meaning.warnings, log)
    return meaning
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error
    note(call.quote(error.message))
    if (signal.aborted || error.kind === 'aborted')
      throw cancelled(heading, error)
    return { kind: 'fault', fault: error }
  }
}

function warn({ type, quote }: Call, warnings: readonly string[], log: Log) {
  for (const line of warnings) log.debug(`${type}: Mend warns: ${quote(line)}`)
}

async function paused(
  call: Call,
  ms: number,
  { clock, signal }: ClientOptions,
): Promise<void> {
  try {
    await clock.sleep(ms, signal)
  } catch (error) {
    if (signal.aborted) throw cancelled(call.definition.heading, error)
    throw error
  }
}
