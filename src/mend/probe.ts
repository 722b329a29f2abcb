import type { FailureFacts } from '../domain/failure.ts'
import { type Transport, TransportFault } from '../http/transport.ts'
import type { Clock } from '../ports.ts'
import { catalogue } from './catalogue/index.ts'
import { cancelled, failed, malformed } from './errors/messages.ts'
import { type AttemptOutcome, readAnswer } from './response/answer.ts'
import { createSanitizer } from '../domain/text/sanitize-quote.ts'

/** The stations on the way to Mend, in order. */
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

const definition = catalogue.getProjectState
const heading = 'A request without keys'
const pauseMs = 1_000

/**
 * Sends a read without any key, which Mend itself refuses: a refusal in Mend's
 * own form proves the whole way, and no key has gone to a host that may not be
 * Mend. What may pass is tried a second time; a proxy's password and a
 * certificate stay wrong.
 */
export async function probe(options: ProbeOptions): Promise<Probe> {
  let stuck = await tried(options)
  if (stuck && stuck.at !== 'proxy' && stuck.at !== 'tls') {
    await options.clock.sleep(pauseMs, options.signal).catch((error) => {
      throw cancelled(heading, error)
    })
    stuck = await tried(options)
  }
  return { proxy: await options.proxy?.(), stuck }
}

async function tried(options: ProbeOptions): Promise<Probe['stuck']> {
  const meaning = await asked(options)
  const quote = createSanitizer([])
  switch (meaning.kind) {
    case 'answer':
    case 'refused':
      return undefined
    case 'malformed': {
      const { facts } = malformed(heading, quote(meaning.field))
      return { at: 'http', failure: facts }
    }
    default: {
      const { facts } = failed({
        heading,
        effect: 'read',
        server: options.server,
        problem: meaning,
        attempts: 1,
        unclear: false,
        decision: { again: false, because: 'final' },
        quote,
      })
      if (meaning.kind !== 'fault') return { at: 'http', failure: facts }
      const what = quote(meaning.fault.message)
      return { at: stageOf(meaning.fault), failure: { ...facts, what } }
    }
  }
}

async function asked({
  transport,
  version,
  signal,
}: ProbeOptions): Promise<AttemptOutcome> {
  const agentInfo = { agent: 'mend-project-action', agentVersion: version }
  const body = JSON.stringify({ requestType: 'getProjectState', agentInfo })
  try {
    return readAnswer(definition, await transport(body, { signal }))
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error
    if (signal.aborted) throw cancelled(heading, error)
    return { kind: 'fault', fault: error }
  }
}

function stageOf({ kind, delivered }: TransportFault): Stage {
  switch (kind) {
    case 'dns':
    case 'tls':
    case 'proxy':
      return kind
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
