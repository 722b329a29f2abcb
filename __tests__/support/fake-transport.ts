import {
  type Exchange,
  type Transport,
  TransportFault,
} from '../../src/http/transport.ts'

/** The result of one request: an answer, a fault, or what a function returns. */
export type Step = Exchange | TransportFault | ((body: string) => Exchange)

/** A transport that follows a script, one step for each request. */
export interface FakeTransport {
  readonly send: Transport
  /** The requests as they were sent, in order. */
  readonly sent: readonly Record<string, unknown>[]
  /** The time limit of each request. */
  readonly timeouts: readonly (number | undefined)[]
}

/** A request after the end of the script fails the test. */
export function fakeTransport(...script: Step[]): FakeTransport {
  const sent: Record<string, unknown>[] = []
  const timeouts: (number | undefined)[] = []
  return {
    sent,
    timeouts,
    async send(body, { signal, timeoutMs } = {}) {
      timeouts.push(timeoutMs)
      if (signal?.aborted)
        throw new TransportFault('aborted', 'no', 'cancelled')
      const step = script[sent.push(JSON.parse(body)) - 1]
      if (!step) throw new Error(`request ${sent.length} is not in the script`)
      if (step instanceof TransportFault) throw step
      return typeof step === 'function' ? step(body) : step
    },
  }
}

/** HTTP 200 with JSON, as Mend always answers. */
export function says(body: unknown): Exchange {
  return answers(200, JSON.stringify(body))
}

export function answers(
  status: number,
  text = '',
  headers: Readonly<Record<string, string>> = {},
): Exchange {
  return { status, text, headers }
}
