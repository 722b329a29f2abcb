import type { Api } from '../../src/github/api/octokit.ts'
import type { HttpAnswer, HttpRequest } from '../../src/ports.ts'
import { type RecordingLog, recordingLog } from './recording-log.ts'

/** A GitHub that gives these answers, one after the other; the last one stays. */
export interface ScriptedGithub {
  readonly api: Api
  /** The requests so far. */
  readonly sent: readonly HttpRequest[]
  /** Milliseconds that were waited between them. */
  readonly pauses: readonly number[]
  readonly log: RecordingLog
  /** Ends the job. */
  abort(): void
}

export function scriptedGithub(
  script: readonly (HttpAnswer | Error)[],
  url = 'https://api.github.com',
): ScriptedGithub {
  const sent: HttpRequest[] = []
  const pauses: number[] = []
  const log = recordingLog()
  const job = new AbortController()
  const api: Api = {
    url,
    http: async (request) => {
      sent.push(request)
      const step = script[Math.min(sent.length, script.length) - 1]
      if (!step || step instanceof Error) throw step
      return step
    },
    token: 'ghs_secret',
    clock: {
      sleep: async (ms, signal) => {
        pauses.push(ms)
        signal?.throwIfAborted()
      },
    },
    log,
    signal: job.signal,
  }
  return { api, sent, pauses, log, abort: () => job.abort() }
}

/** An answer in JSON, unless its headers say otherwise. */
export function answer(
  status: number,
  text = '{}',
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    text,
    headers: { 'content-type': 'application/json', ...headers },
  }
}
