import type { Clock, Http, HttpAnswer, HttpRequest, Log } from '../../ports.ts'

/** What every request to GitHub goes through. */
export interface ApiConnection {
  /** Opened for the origin of GitHub's API. */
  readonly http: Http
  readonly clock: Pick<Clock, 'sleep'>
  readonly log: Log
  /** False where the caller itself repeats what fails. */
  readonly repeatsReads?: boolean
}

/** What Octokit passes to `fetch`, as far as it is used. */
interface FetchOptions extends Omit<HttpRequest, 'path'> {
  readonly signal?: AbortSignal | undefined
}

const pauseMs = 1_000
/** Asked for by name, so that a later default of GitHub's changes nothing. */
const version = { 'x-github-api-version': '2022-11-28' }

/**
 * A `fetch` for Octokit over the action's own HTTP connection. It sends to this
 * origin only: no link in an answer can lead the token elsewhere. A read is
 * repeated once after a temporary failure. Other requests are not repeated,
 * since the server may have acted on them.
 *
 * Its errors have messages for people; when an answer came that cannot be used,
 * they also have its `status`.
 */
export function createFetch(origin: string, connection: ApiConnection) {
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
    const answer = await answerTo(request, connection, signal)
    if (answer instanceof Error) throw answer
    const problem = problemWith(answer)
    if (problem) {
      throw Object.assign(new Error(problem), { status: answer.status })
    }
    return Object.defineProperty(responseOf(answer), 'url', { value: url })
  }
}

/** The answer, or why there is none. Never rejects. */
async function answerTo(
  request: HttpRequest,
  connection: ApiConnection,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer | Error> {
  const first = await send(request, connection, signal)
  const { repeatsReads = true } = connection
  const mayRepeat = repeatsReads && request.method === 'GET'
  if (!mayRepeat || !isTemporary(first)) return first
  try {
    await connection.clock.sleep(pauseMs, signal)
  } catch {
    return first
  }
  return send(request, connection, signal)
}

function isTemporary(answer: HttpAnswer | Error): boolean {
  if (answer instanceof Error) return true
  return answer.status === 408 || answer.status >= 500
}

async function send(
  request: HttpRequest,
  { http, log }: ApiConnection,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer | Error> {
  const logEnd = (end: string) =>
    log.debug(`GitHub, ${request.method} ${request.path}: ${end}`)
  try {
    const answer = await http(request, signal)
    logEnd(`HTTP ${answer.status}`)
    return answer
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error('no answer')
    logEnd(error.message)
    return error
  }
}

/** Octokit would take a redirect and a gateway's page for success. */
function problemWith({
  status,
  headers,
  text,
}: HttpAnswer): string | undefined {
  if (status >= 300 && status < 400 && status !== 304) return `HTTP ${status}`
  const isJson = /\bjson\b/i.test(headers['content-type'] ?? '')
  return status < 300 && text !== '' && !isJson
    ? 'an answer that is not JSON'
    : undefined
}

function responseOf({ status, headers, text }: HttpAnswer): Response {
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? text : null, { status, headers })
}
