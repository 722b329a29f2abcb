import type { Clock, Http, HttpAnswer, HttpRequest, Log } from '../../ports.ts'

/** The way to GitHub that every request takes. */
export interface Line {
  /** Opened for the origin that is asked. */
  readonly http: Http
  readonly clock: Pick<Clock, 'sleep'>
  readonly log: Log
}

/** What Octokit gives to `fetch`, as far as it is used. */
interface FetchOptions extends Omit<HttpRequest, 'path'> {
  readonly signal?: AbortSignal | undefined
}

const pauseMs = 1_000
/** Asked for by name, so that a later default of GitHub's changes nothing. */
const version = { 'x-github-api-version': '2022-11-28' }

/**
 * A `fetch` for Octokit over our own line. It asks this origin alone, so that
 * no link in an answer can lead the token elsewhere. A read is repeated once
 * after a passing fault; nothing else is, for it may have been done.
 *
 * Its errors have messages for people, and the `status` of an answer that came
 * but is of no use.
 */
export function createFetch(origin: string, line: Line) {
  return async (
    url: string,
    { method, headers, body, signal }: FetchOptions,
  ): Promise<Response> => {
    if (!url.startsWith(`${origin}/`)) {
      throw new Error(`an address that does not belong to ${origin}`)
    }
    const request = {
      method,
      path: url.slice(origin.length),
      headers: { ...version, ...headers },
      body,
    }
    const answer = await ask(request, line, signal)
    if (answer instanceof Error) throw answer
    const problem = problemWith(answer)
    if (problem) {
      throw Object.assign(new Error(problem), { status: answer.status })
    }
    return Object.defineProperty(responseOf(answer), 'url', { value: url })
  }
}

/** The answer, or why there is none. Never rejects. */
async function ask(
  request: HttpRequest,
  line: Line,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer | Error> {
  const first = await attempt(request, line, signal)
  if (request.method !== 'GET' || !mayPass(first)) return first
  try {
    await line.clock.sleep(pauseMs, signal)
  } catch {
    return first
  }
  return attempt(request, line, signal)
}

/** No answer in time, or one that speaks of now and not of the request. */
function mayPass(answer: HttpAnswer | Error): boolean {
  if (answer instanceof Error) return true
  return answer.status === 408 || answer.status >= 500
}

async function attempt(
  request: HttpRequest,
  { http, log }: Line,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer | Error> {
  const tell = (end: string) =>
    log.debug(`GitHub, ${request.method} ${request.path}: ${end}`)
  try {
    const answer = await http(request, signal)
    tell(`HTTP ${answer.status}`)
    return answer
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error('no answer')
    tell(error.message)
    return error
  }
}

/** What Octokit would take for success: a redirect, and a gateway's page. */
function problemWith({
  status,
  headers,
  text,
}: HttpAnswer): string | undefined {
  if (status >= 300 && status < 400 && status !== 304) return `HTTP ${status}`
  const isJson = /\bjson\b/i.test(headers['content-type'] ?? '')
  return status < 300 && text !== '' && !isJson
    ? 'an answer that is no JSON'
    : undefined
}

function responseOf({ status, headers, text }: HttpAnswer): Response {
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? text : null, { status, headers })
}
