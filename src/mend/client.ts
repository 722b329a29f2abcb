import { createSanitizer } from '../domain/text/sanitize-quote.ts'
import type { Transport } from '../http/transport.ts'
import { answerTo } from './attempts.ts'
import type { AttemptOptions } from './call.ts'
import type { Definition } from './catalogue/define.ts'
import {
  type Answer,
  catalogue,
  type Params,
  type RequestType,
} from './catalogue/index.ts'
import { type Probe, probe } from './probe.ts'
import { createProvenSecrets, sentSecrets } from './proven-secrets.ts'
import { requestBody, type Sender, secretsIn } from './request-body.ts'
import { createRedactedReader } from './response/redacted-reader.ts'
import { Throttle } from './throttle.ts'

export type { Probe, Stage } from './probe.ts'

/** Mend, as operations see it. */
export interface Mend {
  /**
   * Sends one request and returns its answer as a domain value. Where Mend's
   * data repeat `user-key` or `org-token`, it holds `redactionMarker` instead,
   * and a warning names the place.
   *
   * @param limits for this call, besides those of the run
   * @throws {Refused} Mend said no
   * @throws {Unanswered} no readable answer came, after all attempts
   * @throws {Malformed} the answer has no known shape
   * @throws {Unsendable} a parameter is wrong or was redacted, or a key is missing
   * @throws {DryRunViolated} a dry run was about to change something
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
  probe(): Promise<Probe>
  /**
   * The time by the server's own clock, in milliseconds since 1970: the latest
   * `Date` among the answers so far; undefined before the first one.
   */
  serverTime(): number | undefined
}

interface CallLimits {
  /** The call is over, answered or not, so long after its start, repeats included. */
  readonly withinMs?: number | undefined
}

export interface ClientOptions extends Sender, AttemptOptions {
  /** How many requests may be under way at once; without it the transport decides. */
  readonly concurrency?: number | undefined
  /** The proxy that requests went through so far, without its credentials. */
  readonly proxy?: (() => Promise<string | undefined>) | undefined
}

export function createClient(options: ClientOptions): Mend {
  const { userKey, orgToken, clock, log } = options
  const read = createRedactedReader([userKey, orgToken], log)
  const secrets = createProvenSecrets()
  const { signal, concurrency = Number.POSITIVE_INFINITY } = options
  const throttle = new Throttle({ clock, signal, concurrency })
  const { transport, serverTime } = withServerTime(options.transport)
  return {
    async call<T extends RequestType>(
      type: T,
      params: Params<T>,
      { withinMs }: CallLimits = {},
    ) {
      const definition: Definition = catalogue[type]
      const body = requestBody(type, definition, params, options)
      const sanitize = createSanitizer(secretsIn(params, options))
      const endsMs = clock.now() + (withinMs ?? Infinity)
      const sent = sentSecrets(definition, params, options)
      const isProven = () => secrets.areProven(sent)
      const call = {
        ...{ type, definition, body, read, sanitize, endsMs, isProven },
        hasAnswer: secrets.hasAnswer,
      }
      const answer = await answerTo(call, { ...options, transport, throttle })
      secrets.answered(sent, answer)
      return answer as Answer<T>
    },
    probe: () => probe(options),
    serverTime,
  }
}

/** The same transport, and the latest time that its answers have told. */
function withServerTime(send: Transport) {
  let serverMs: number | undefined
  const transport: Transport = async (body, limits) => {
    const exchange = await send(body, limits)
    const ms = Date.parse(exchange.headers['date'] ?? '')
    if (!Number.isNaN(ms)) serverMs = Math.max(serverMs ?? ms, ms)
    return exchange
  }
  return { transport, serverTime: () => serverMs }
}
