import type { getOctokit } from '@actions/github'
import { textAt, valueAt } from '../event/payload.ts'
import { type ApiConnection, createFetch } from './fetch.ts'

/** GitHub's client for its REST and GraphQL APIs. */
export type Octokit = ReturnType<typeof getOctokit>

/** What it takes to call GitHub's API. */
export interface Api extends ApiConnection {
  /** The address of the REST API: GITHUB_API_URL. */
  readonly url: string
  /** The `github-token` input, not empty; it is sent to the origin of `url` only. */
  readonly token: string
  /** Aborts when nobody waits for the answers any more. */
  readonly signal: AbortSignal
}

/**
 * An Octokit that sends every request through the action's own HTTP connection,
 * which decides on proxies, certificates, time limits and redirects.
 *
 * @throws {Error} when the package cannot be loaded: while it loads, it parses
 * the event payload and the proxy variables
 */
export async function openOctokit(api: Api): Promise<Octokit> {
  const { origin, pathname } = new URL(api.url)
  const { getOctokit } = await import('@actions/github').catch((error) => {
    const why = textAt(error, 'message') ?? 'unknown reason'
    throw new Error(`@actions/github cannot be loaded: ${why}`)
  })
  // Octokit would print to the console, where the runner looks for commands.
  const { debug } = api.log
  const log = { debug, info: debug, warn: debug, error: debug }
  return getOctokit(api.token, {
    baseUrl: origin + pathname.replace(/\/+$/, ''),
    log,
    request: { fetch: createFetch(origin, api), signal: api.signal, log },
  })
}

/** Why a call failed. */
export interface CallFailure {
  /** HTTP; 429 when the rate limit is used up. Absent when no answer came. */
  readonly status?: number | undefined
  /** What the server asked to wait, in milliseconds; absent where it said nothing. */
  readonly retryAfterMs?: number | undefined
  /** For people: `HTTP 503`, `connection refused by …`; never text from the server. */
  readonly problem: string
}

/**
 * What `openOctokit` or a call threw, as facts. Octokit's own messages are not
 * used, because they repeat the server's text.
 */
export function callFailure(error: unknown): CallFailure {
  const status = valueAt(error, 'response', 'status')
  if (typeof status === 'number') return answerFailure(status, error)
  if (valueAt(error, 'errors', '0') !== undefined) return graphqlFailure(error)
  const cause = valueAt(error, 'cause') ?? error
  const unusable = valueAt(cause, 'status')
  return {
    status: typeof unusable === 'number' ? unusable : undefined,
    problem: textAt(cause, 'message') ?? 'no answer',
  }
}

/**
 * A rate limit is used up: with 403 as well as 429. The secondary one, of many
 * requests in a short time, says so in its text or in `retry-after`.
 */
function answerFailure(status: number, error: unknown): CallFailure {
  const headers = valueAt(error, 'response', 'headers')
  const message = textAt(error, 'response', 'data', 'message') ?? ''
  const retryAfterMs = retryAfter(headers)
  const isSecondary =
    retryAfterMs !== undefined || /\brate limit\b/i.test(message)
  const limited =
    status === 429 ||
    valueAt(headers, 'x-ratelimit-remaining') === '0' ||
    (status === 403 && isSecondary)
  const problem = `HTTP ${status}${limited ? usedUp : ''}`
  return { status: limited ? 429 : status, problem, retryAfterMs }
}

const usedUp = ', rate limit used up'

function retryAfter(headers: unknown): number | undefined {
  const seconds = textAt(headers, 'retry-after') ?? ''
  return /^\d{1,6}$/.test(seconds) ? 1_000 * Number(seconds) : undefined
}

/** What the type of a GraphQL error would be in REST. */
const graphqlStatus: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMIT: 429,
  RATE_LIMITED: 429,
}

/**
 * GraphQL answers errors with HTTP 200; their type is a fixed word. A secondary
 * rate limit may have none.
 */
function graphqlFailure(error: unknown): CallFailure {
  const type = textAt(error, 'errors', '0', 'type') ?? ''
  const known = /^[A-Z_]{1,40}$/.test(type) ? ` ${type}` : ''
  const message = textAt(error, 'errors', '0', 'message') ?? ''
  const status = /\brate limit\b/i.test(message) ? 429 : graphqlStatus[type]
  const problem = `a GraphQL error${known}${status === 429 ? usedUp : ''}`
  const retryAfterMs = retryAfter(valueAt(error, 'headers'))
  return { status, problem, retryAfterMs }
}
