import type { FailureFacts } from '../domain/failure.ts'
import { createSanitizer } from '../domain/text/sanitize-quote.ts'
import { type Transport, TransportFault } from '../http/transport.ts'
import type { Clock } from '../ports.ts'
import { getProjectState } from './catalogue/state.ts'
import { callError, cancelled, malformed } from './errors/messages.ts'
import { agentInfo } from './request-body.ts'
import { type AttemptOutcome, readAnswer } from './response/answer.ts'

/** The stages on the way to Mend, in order. */
export type Stage = 'proxy' | 'dns' | 'tcp' | 'tls' | 'http'

/** How far a request came. */
export interface Probe {
  /** The proxy that it went through, without credentials. */
  readonly proxy?: string | undefined
  /** Where it ended, and why; absent when Mend itself answered. */
  readonly stuck?:
    | { readonly at: Stage; readonly failure: FailureFacts }
    | undefined
}

interface ProbeOptions {
  readonly transport: Transport
  readonly proxy?: (() => Promise<string | undefined>) | undefined
  readonly version: string
  readonly server: string
  readonly clock: Clock
  readonly signal: AbortSignal
}

const heading = 'A request without keys'
const pauseMs = 1_000
const sanitize = createSanitizer([])

/**
 * Sends a read without any key, which Mend itself refuses: a refusal in Mend's
 * own form proves the whole way, and no key has gone to a host that may not be
 * Mend. What may be temporary is tried a second time; a proxy's password and a
 * certificate stay wrong.
 */
export async function probe(options: ProbeOptions): Promise<Probe> {
  let stuck = await probeOnce(options)
  if (stuck && stuck.at !== 'proxy' && stuck.at !== 'tls') {
    await options.clock.sleep(pauseMs, options.signal).catch((error) => {
      throw cancelled(heading, false, error)
    })
    stuck = await probeOnce(options)
  }
  return { proxy: await options.proxy?.(), stuck }
}

async function probeOnce(options: ProbeOptions): Promise<Probe['stuck']> {
  const outcome = await send(options)
  if (outcome.kind === 'answer' || outcome.kind === 'refused') return undefined
  if (outcome.kind === 'malformed') {
    const { facts } = malformed(
      { heading, effect: 'read' },
      sanitize(outcome.field),
    )
    return { at: 'http', failure: facts }
  }
  const { facts } = callError({
    heading,
    effect: 'read',
    server: options.server,
    outcome,
    attempts: 1,
    unclear: false,
    sanitize,
  })
  if (outcome.kind !== 'fault') return { at: 'http', failure: facts }
  const what = sanitize(outcome.fault.message)
  return { at: stageOf(outcome.fault), failure: { ...facts, what } }
}

async function send({
  transport,
  version,
  signal,
}: ProbeOptions): Promise<AttemptOutcome> {
  const request = {
    requestType: 'getProjectState',
    agentInfo: agentInfo(version),
  }
  try {
    const exchange = await transport(JSON.stringify(request), { signal })
    return readAnswer(getProjectState, exchange)
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error
    if (signal.aborted) throw cancelled(heading, false, error)
    return { kind: 'fault', fault: error }
  }
}

function stageOf({ kind, delivered }: TransportFault): Stage {
  switch (kind) {
    case 'dns':
    case 'tls':
    case 'proxy':
      return kind
    case 'ca-certificate':
      return 'tls'
    case 'proxy-refused':
      return 'proxy'
    case 'refused':
    case 'connect-timeout':
      return 'tcp'
    case 'reset':
      return delivered === 'no' ? 'tls' : 'http'
    case 'timeout':
      return delivered === 'no' ? 'tcp' : 'http'
    default:
      return 'http'
  }
}
