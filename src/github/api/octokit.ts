import type { getOctokit } from '@actions/github'
import { textAt, valueAt } from '../event/payload.ts'
import { createFetch, type Line } from './fetch.ts'

/** GitHub's client for its REST and GraphQL APIs. */
export type Octokit = ReturnType<typeof getOctokit>

/** What it takes to ask GitHub. */
export interface Api extends Line {
  /** The address of the REST API: GITHUB_API_URL. */
  readonly url: string
  /** The `github-token` input, not empty; it goes to the origin of `url` alone. */
  readonly token: string
  /** Aborts when nobody waits for the answers any more. */
  readonly signal: AbortSignal
}

/**
 * An Octokit whose requests all go over our own line, where proxies,
 * certificates, time limits and redirects are decided.
 *
 * @throws {Error} when the package cannot be loaded: at its import it reads the
 * event's payload and the proxy variables
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

/** Why a call came to nothing. */
export interface CallFailure {
  /** HTTP; 429 for a used-up rate limit. Absent when no answer came. */
  readonly status?: number | undefined
  /** For people: `HTTP 503`, `connection refused by …`; never a text of the server's. */
  readonly problem: string
}

/** What `openOctokit` or a call threw, as facts. Octokit's own messages repeat the server's. */
export function callFailure(error: unknown): CallFailure {
  const status = valueAt(error, 'response', 'status')
  if (typeof status === 'number') {
    const left = valueAt(error, 'response', 'headers', 'x-ratelimit-remaining')
    const spent = left === '0' || status === 429
    const problem = `HTTP ${status}${spent ? ', rate limit used up' : ''}`
    return { status: spent ? 429 : status, problem }
  }
  if (valueAt(error, 'errors', '0') !== undefined) {
    const type = textAt(error, 'errors', '0', 'type') ?? ''
    const known = /^[A-Z_]{1,40}$/.test(type) ? ` ${type}` : ''
    return { problem: `a GraphQL error${known}` }
  }
  const cause = valueAt(error, 'cause') ?? error
  const useless = valueAt(cause, 'status')
  return {
    status: typeof useless === 'number' ? useless : undefined,
    problem: textAt(cause, 'message') ?? 'no answer',
  }
}
