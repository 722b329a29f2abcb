import {
  type GithubAnswer,
  type GithubRequest,
  githubApi,
} from './github-api.ts'

/** A comment on pull request 7 of acme/web, unless it says another. */
export interface PullComment {
  readonly id: number
  readonly pull: number
  /** Whether the token's own user wrote it. */
  readonly ours: boolean
  body: string
}

interface Pull {
  readonly number: number
  /** `owner:branch` */
  readonly head: string
  readonly sha: string
}

/** What GitHub answers instead; `lost`: it does what it is asked, and nobody hears of it. */
export type CommentFault = GithubAnswer | 'lost' | undefined

interface CommentOptions {
  readonly comments?: readonly Partial<PullComment>[]
  /** The open ones. */
  readonly pulls?: readonly Pull[]
  readonly base?: string
  /** @param nth how often this line came before: `POST /graphql` */
  readonly fault?: (line: string, nth: number) => CommentFault
  readonly onRequest?: (line: string) => void
}

const url = 'https://github.com/acme/web/pull'
const down: GithubAnswer = [502]

/** GitHub's API with the comments of its pull requests, and with statuses. */
export async function githubComments({
  comments: given = [],
  pulls = [],
  base,
  fault = () => undefined,
  onRequest,
}: CommentOptions = {}) {
  // Real ids have more than 32 bits.
  let lastId = 5_000_000_000
  const comments = given.map((one) => asComment(one, ++lastId))
  const seen: string[] = []
  const model = (request: GithubRequest): GithubAnswer => {
    const line = `${request.method} ${request.url}`
    const nth = seen.filter((one) => one === line).length
    seen.push(line)
    const instead = fault(line, nth)
    if (instead !== undefined && instead !== 'lost') return instead
    const answer = answerTo(request, comments, pulls, () => ++lastId)
    return instead === 'lost' ? down : answer
  }
  const options = { ...(base && { base }), ...(onRequest && { onRequest }) }
  return { ...(await githubApi(model, options)), comments }
}

function asComment(given: Partial<PullComment>, id: number): PullComment {
  return { id, pull: 7, ours: true, body: '', ...given }
}

function answerTo(
  { method, url, body }: GithubRequest,
  comments: PullComment[],
  pulls: readonly Pull[],
  newId: () => number,
): GithubAnswer {
  const { body: text = '' } = Object(body)
  const [, id] = /\/issues\/comments\/(\d+)$/.exec(url) ?? []
  const [, pull] = /\/issues\/(\d+)\/comments$/.exec(url) ?? []
  if (url === '/graphql') return pageOf(comments, body)
  if (url.includes('/statuses/')) return [201, { id: 1 }]
  if (url.includes('/pulls?')) return [200, openPulls(pulls, url)]
  if (pull !== undefined) {
    const created = asComment({ pull: Number(pull), body: text }, newId())
    comments.push(created)
    return [201, shown(created)]
  }
  const at = comments.findIndex((one) => one.id === Number(id))
  const found = comments[at]
  if (!found) return [404, { message: 'Not Found' }]
  if (method === 'DELETE') comments.splice(at, 1)
  else found.body = text
  return method === 'DELETE' ? [204] : [200, shown(found)]
}

function shown({ id, pull, body }: PullComment) {
  return { id, body, html_url: `${url}/${pull}#issuecomment-${id}` }
}

/** Lists of GitHub's have the newest pull request first. */
function openPulls(pulls: readonly Pull[], path: string) {
  const { searchParams } = new URL(path, url)
  return pulls
    .filter(({ head }) => head === searchParams.get('head'))
    .map(({ number, sha }) => ({ number, state: 'open', head: { sha } }))
    .toReversed()
}

/** A hundred comments, the oldest first; the cursor is the number of the last. */
function pageOf(comments: readonly PullComment[], body: unknown): GithubAnswer {
  const { number, after } = Object(Object(body).variables)
  const start = Number(after ?? 0)
  const all = comments.filter(({ pull }) => pull === number)
  const end = start + 100
  const nodes = all.slice(start, end).map((one) => ({
    fullDatabaseId: String(one.id),
    url: shown(one).html_url,
    body: one.body,
    viewerDidAuthor: one.ours,
  }))
  const pageInfo = { hasNextPage: all.length > end, endCursor: String(end) }
  const pullRequest = { comments: { nodes, pageInfo } }
  return [200, { data: { repository: { pullRequest } } }]
}
