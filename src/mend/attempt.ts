import { type Exchange, TransportFault } from '../http/transport.ts'
import type { AttemptOptions, Call, CallOptions, Failures } from './call.ts'
import { cancelled, seconds } from './errors/messages.ts'
import type { AttemptOutcome } from './response/answer.ts'
import { mayBeDone } from './retry.ts'
import type { Passage } from './throttle.ts'

const none = { attempts: 0, unclear: false }

export interface Admitted {
  readonly outcome: AttemptOutcome
  /**
   * The server had no room for it, but answers others: it does not use up the
   * retries. `alive`: it has answered others before, and none has given up since;
   * `progress`: also since the attempt before, so the deadline begins anew.
   */
  readonly excuse?: 'alive' | 'progress' | undefined
  /** Absent when it was not sent. */
  readonly passage?: Passage | undefined
  /** How long it waited for others before it was sent. */
  readonly heldMs: number
}

/** One attempt, as soon as the throttle lets it pass. */
export async function admitted(
  call: Call,
  failures: Failures | undefined,
  options: CallOptions,
): Promise<Admitted> {
  const { throttle, retries, clock } = options
  const startMs = clock.now()
  const passage = await enter(call, failures, options)
  const heldMs = clock.now() - startMs
  if (!passage) return { outcome: noRoom, heldMs }
  try {
    const sent = await send(call, failures, options)
    const outcome =
      'kind' in sent ? sent : await outcomeOf(sent, passage, call, options)
    if (isAnswer(outcome)) throttle.answered()
    if (!isTooMany(outcome)) return { outcome, passage, heldMs }
    throttle.lower(passage)
    if (retries === 0 || !throttle.hasAnswered()) {
      return { outcome, passage, heldMs }
    }
    const isProgress = throttle.hasAnswered(failures?.passage ?? passage)
    const excuse = isProgress ? 'progress' : 'alive'
    return { outcome, passage, heldMs, excuse }
  } finally {
    throttle.leave(passage)
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

function isAnswer({ kind }: AttemptOutcome): boolean {
  return kind === 'answer' || kind === 'refused'
}

export function isTooMany(outcome: AttemptOutcome): boolean {
  return outcome.kind === 'status' && outcome.status === 429
}

const noRoom = {
  kind: 'fault',
  fault: new TransportFault('timeout', 'no', 'too many requests, no time left'),
} as const

type FaultOutcome = Extract<AttemptOutcome, { kind: 'fault' }>

/** Sends the request, with a line in the debug log: never a body, never a value. */
async function send(
  { type, definition, body, sanitize, endsMs }: Call,
  { attempts, unclear }: Pick<Failures, 'attempts' | 'unclear'> = none,
  { transport, clock, log, signal }: AttemptOptions,
): Promise<Exchange | FaultOutcome> {
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
    return exchange
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

/** Gives the place of a good answer to who waits for it before the answer is read. */
async function outcomeOf(
  exchange: Exchange,
  passage: Passage,
  { type, definition, read, sanitize }: Call,
  { clock, log, throttle }: CallOptions,
): Promise<AttemptOutcome> {
  if (exchange.status === 200) {
    throttle.leave(passage)
    await clock.turn()
  }
  const outcome = read(definition, exchange)
  for (const line of outcome.kind === 'answer' ? outcome.warnings : []) {
    log.debug(`${type}: Mend warns: ${sanitize(line)}`)
  }
  return outcome
}
