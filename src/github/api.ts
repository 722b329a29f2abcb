import type { Clock, Http, HttpAnswer, Log } from '../ports.ts'

/** GitHub's REST API, with what it takes to ask it. */
export interface Api {
  readonly http: Http
  /** The `github-token` input; it goes to the server of `http` alone. */
  readonly token: string
  readonly clock: Pick<Clock, 'sleep'>
  readonly log: Log
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** What became of a read. */
export type Reply =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false
      /** Absent when no answer came. */
      readonly status?: number | undefined
      /** For people: `HTTP 503`, `connection refused by …`; never a text of the server's. */
      readonly problem: string
    }

const headers = {
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
}
const pauseMs = 1_000

/** Reads a path such as `/repos/acme/web`; once more after a passing fault. Never rejects. */
export async function read(path: string, api: Api): Promise<Reply> {
  const first = await attempt(path, api)
  if (first.ok || !mayPass(first.status)) return first
  try {
    await api.clock.sleep(pauseMs, api.signal)
  } catch {
    return first
  }
  return attempt(path, api)
}

/** No answer in time, or one that speaks of now and not of the request. */
function mayPass(status: number | undefined): boolean {
  return status === undefined || status === 408 || status >= 500
}

async function attempt(path: string, api: Api): Promise<Reply> {
  const { http, token, log, signal } = api
  const authorization = `Bearer ${token}`
  const request = {
    method: 'GET',
    path,
    headers: { ...headers, authorization },
  } as const
  try {
    const reply = replyOf(await http(request, signal))
    log.debug(`GitHub, GET ${path}: ${reply.ok ? 'HTTP 200' : reply.problem}`)
    return reply
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'no answer'
    log.debug(`GitHub, GET ${path}: ${problem}`)
    return { ok: false, problem }
  }
}

function replyOf({ status, headers, text }: HttpAnswer): Reply {
  if (status !== 200) {
    const spent = headers['x-ratelimit-remaining'] === '0' || status === 429
    const problem = `HTTP ${status}${spent ? ', rate limit used up' : ''}`
    return { ok: false, status: spent ? 429 : status, problem }
  }
  try {
    return { ok: true, body: JSON.parse(text) }
  } catch {
    return { ok: false, status, problem: 'an answer that is no JSON' }
  }
}
