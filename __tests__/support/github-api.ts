import { serversForEachTest } from './local-servers.ts'

const servers = serversForEachTest()

/** GitHub's answer on a path: a status and JSON, or none at all. */
type GithubAnswer = readonly [status: number, body?: unknown] | 'silence'

/** GitHub's API on a real socket. */
interface GithubApi {
  /** The environment of a step that uses it. */
  readonly env: { readonly GITHUB_API_URL: string }
  /** The requests so far: `GET /repos/acme/web`. */
  readonly requests: readonly string[]
  /** The tokens of the requests; GitHub takes `token …` and `Bearer …` alike. */
  readonly tokens: ReadonlySet<string>
}

/** A path without answers gets 404; the last answer of a path is repeated. */
export async function githubApi(
  answers: Readonly<Record<string, readonly GithubAnswer[]>> = {},
): Promise<GithubApi> {
  const requests: string[] = []
  const tokens = new Set<string>()
  const port = await servers.http(({ method, url = '', headers }, response) => {
    const before = requests.filter((line) => line.endsWith(` ${url}`)).length
    requests.push(`${method} ${url}`)
    const { authorization = '' } = headers
    tokens.add(authorization.replace(/^(token|Bearer) /, ''))
    const script = answers[url] ?? [[404, { message: 'Not Found' }]]
    const answer = script[Math.min(before, script.length - 1)]
    if (!answer || answer === 'silence') return
    const [status, body = {}] = answer
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}` }
  return { env, requests, tokens }
}
