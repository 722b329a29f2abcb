import type { IncomingMessage } from 'node:http'
import { afterEach, expect } from '@jest/globals'
import { requestProblems } from './github-description.ts'
import { bodyOf, serversForEachTest } from './local-servers.ts'

const servers = serversForEachTest()

/** What requests of the current test had that GitHub's description does not allow. */
const problems: string[] = []
afterEach(() => {
  expect(problems.splice(0)).toEqual([])
})

/** GitHub's answer on a path: a status, JSON and headers, or none at all. */
export type GithubAnswer =
  | readonly [
      status: number,
      body?: unknown,
      headers?: Readonly<Record<string, string>>,
    ]
  | 'silence'

/** GitHub's API on a real socket. */
interface GithubApi {
  /** The environment of a step that uses it. */
  readonly env: { readonly GITHUB_API_URL: string }
  /** The requests so far: `GET /repos/acme/web`. */
  readonly requests: readonly string[]
  /** The bodies of the requests that have one, in JSON, as they arrived. */
  readonly bodies: readonly unknown[]
  /** The tokens of the requests; GitHub takes `token …` and `Bearer …` alike. */
  readonly tokens: ReadonlySet<string>
}

interface GithubOptions {
  /** Where the REST API begins: `/api/v3` on GitHub Enterprise Server. */
  readonly base?: string
  /** Called with each request, once it is whole. */
  readonly onRequest?: (line: string) => void
}

/**
 * A path without answers gets 404; the last answer of a path is repeated. A
 * request that GitHub's own description does not allow fails the test.
 */
export async function githubApi(
  answers: Readonly<Record<string, readonly GithubAnswer[]>> = {},
  { base = '', onRequest }: GithubOptions = {},
): Promise<GithubApi> {
  const requests: string[] = []
  const bodies: unknown[] = []
  const tokens = new Set<string>()
  const port = await servers.http(async (request, response) => {
    const url = urlBelow(base, request)
    const before = requests.filter((line) => line.endsWith(` ${url}`)).length
    const line = `${request.method} ${url}`
    requests.push(line)
    const { authorization = '' } = request.headers
    tokens.add(authorization.replace(/^(token|Bearer) /, ''))
    bodies.push(...(await checkedBody(request, url)))
    onRequest?.(line)
    const script = answers[url] ?? [[404, { message: 'Not Found' }]]
    const answer = script[Math.min(before, script.length - 1)]
    if (!answer || answer === 'silence') return
    const [status, body = {}, headers = {}] = answer
    const type = { 'content-type': 'application/json' }
    response.writeHead(status, { ...type, ...headers })
    response.end(JSON.stringify(body))
  })
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}${base}` }
  return { env, requests, bodies, tokens }
}

function urlBelow(base: string, { url = '' }: IncomingMessage): string {
  if (url.startsWith(`${base}/`)) return url.slice(base.length)
  problems.push(`${url} is not below ${base}`)
  return url
}

/** The body, if there is one that can be read; notes what is wrong with the request. */
async function checkedBody(
  request: IncomingMessage,
  url: string,
): Promise<unknown[]> {
  const { method = '', headers } = request
  const body = await bodyOf(request).catch(() => '')
  const found = requestProblems({ method, url, headers, body })
  problems.push(...found.map((problem) => `${method} ${url}: ${problem}`))
  return body === '' ? [] : [JSON.parse(body)]
}
