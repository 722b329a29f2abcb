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

/** GitHub's answer about a file with this text. */
export function fileAnswer(text: string) {
  const size = Buffer.byteLength(text)
  const content = Buffer.from(text).toString('base64')
  const sha = 'a'.repeat(40)
  return [
    200,
    { type: 'file', size, encoding: 'base64', content, sha },
  ] as const
}

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

/** A request to GitHub that has arrived. */
export interface GithubRequest {
  readonly method: string
  /** Below the address of the REST API; `/graphql` for the other one. */
  readonly url: string
  /** In JSON; `undefined` without one. */
  readonly body: unknown
}

/** The answers of a path, one after the other; or what a model of GitHub answers. */
type Answers =
  | Readonly<Record<string, readonly GithubAnswer[]>>
  | ((request: GithubRequest) => GithubAnswer)

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
  answers: Answers = {},
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
    const [body] = await checkedBody(request, url)
    if (body !== undefined) bodies.push(body)
    onRequest?.(line)
    const { method = '' } = request
    const answer =
      typeof answers === 'function'
        ? answers({ method, url, body })
        : scripted(answers[url], before)
    if (!answer || answer === 'silence') return
    const [status, content = {}, headers = {}] = answer
    const type = { 'content-type': 'application/json' }
    response.writeHead(status, { ...type, ...headers })
    response.end(status === 204 ? undefined : JSON.stringify(content))
  })
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}${base}` }
  return { env, requests, bodies, tokens }
}

function scripted(
  script: readonly GithubAnswer[] = [[404, { message: 'Not Found' }]],
  before: number,
): GithubAnswer | undefined {
  return script[Math.min(before, script.length - 1)]
}

/** On GitHub Enterprise Server, GraphQL is beside the REST API, not below it. */
function urlBelow(base: string, { url = '' }: IncomingMessage): string {
  if (base !== '' && url === '/api/graphql') return '/graphql'
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
