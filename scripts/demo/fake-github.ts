import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request that writes something, as GitHub got it. */
export interface Received {
  /** `POST /repos/acme/web/issues/7/comments` */
  readonly line: string
  readonly body: Readonly<Record<string, unknown>>
}

/** As much of GitHub's API as the demo needs, on this machine. */
export interface FakeGithub {
  /** The environment of a step that uses it. */
  readonly env: { readonly GITHUB_API_URL: string }
  /** What was written so far, in order. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

/** A pull request without comments, in a repository that takes everything. */
export async function fakeGithub(): Promise<FakeGithub> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const { url = '' } = request
    const body = await bodyOf(request)
    const line = `${request.method} ${url}`
    const isRead = request.method === 'GET' || url === '/graphql'
    if (!isRead) received.push({ line, body })
    response.writeHead(isRead ? 200 : 201, {
      'content-type': 'application/json',
    })
    response.end(JSON.stringify(answerTo(url)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    received,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Received['body']> {
  const content = await text(request)
  return content === '' ? {} : JSON.parse(content)
}

const noComments = { nodes: [], pageInfo: { hasNextPage: false } }

function answerTo(url: string): object {
  if (url.includes('/pulls?')) return []
  if (url === '/graphql') {
    const pullRequest = { comments: noComments }
    return { data: { repository: { pullRequest } } }
  }
  const html_url = 'https://github.com/acme/checkout/pull/7#issuecomment-1'
  return { id: 1, html_url, result: 'SUCCESS' }
}

/** A line for each request, with what a person would see of it. */
export function receivedLines(received: readonly Received[]): string {
  return received
    .map(({ line, body }) => {
      const { state, context, description, manifests } = body
      const status = state ? `\n    ${context} · ${state}: ${description}` : ''
      return `  ${line}${status}${manifests ? packagesOf(manifests) : ''}`
    })
    .join('\n')
}

/** `checkout_main: 412 packages` for each manifest of a snapshot. */
function packagesOf(manifests: object): string {
  return Object.entries(manifests)
    .map(([name, { resolved }]) => {
      return `\n    ${name}: ${Object.keys(resolved).length} packages`
    })
    .join('')
}

/** The Markdown of the comment; '' without one. */
export function commentOf(received: readonly Received[]): string {
  const isComment = ({ line }: Received) => line.endsWith('/comments')
  const { body } = received.find(isComment)?.body ?? {}
  return typeof body === 'string' ? body : ''
}
