import { textAt, valueAt } from '../../event/payload.ts'
import type { Octokit } from '../octokit.ts'
import { type Marker, readMarker } from './marker.ts'

/** A pull request of `owner/name`. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** A comment of ours that is on GitHub. */
export interface OwnComment {
  /** As the REST API takes it. */
  readonly id: number
  readonly url: string
  readonly marker: Marker
}

/**
 * All comments of a pull request, 100 a page. The REST API does not say who the
 * token's own user is, so the marker alone could be anybody's. An id has more
 * than 32 bits, so `databaseId` would be null.
 */
export const commentsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** Reads one page; tries again as often as its reader likes. */
type ReadPage = (after: string | undefined) => Promise<unknown>

export function pageReader(octokit: Octokit, pull: PullRequest): ReadPage {
  const { owner, repo: name, number } = pull
  return (after) =>
    octokit.graphql(commentsQuery, { owner, name, number, after })
}

/**
 * The comments with this key that the token's own user wrote, the oldest first.
 *
 * @throws what `read` throws
 * @throws {Error} when GitHub's answer holds no comments
 */
export async function ownComments(
  read: ReadPage,
  key: string,
): Promise<OwnComment[]> {
  const found: OwnComment[] = []
  let after: string | undefined
  do {
    const answer = await read(after)
    const page = valueAt(answer, 'repository', 'pullRequest', 'comments')
    const nodes = valueAt(page, 'nodes')
    if (!Array.isArray(nodes)) throw new Error('an answer without comments')
    found.push(...nodes.flatMap(ownComment).filter(hasKey(key)))
    const isLast = valueAt(page, 'pageInfo', 'hasNextPage') !== true
    after = isLast ? undefined : textAt(page, 'pageInfo', 'endCursor')
  } while (after !== undefined)
  return found.sort((a, b) => a.id - b.id)
}

function hasKey(key: string) {
  return ({ marker }: OwnComment) => marker.key === key
}

function ownComment(node: unknown): OwnComment[] {
  const id = Number(valueAt(node, 'fullDatabaseId'))
  const marker = readMarker(textAt(node, 'body') ?? '')
  const isOurs = valueAt(node, 'viewerDidAuthor') === true
  if (!marker || !isOurs || !Number.isSafeInteger(id)) return []
  return [{ id, url: textAt(node, 'url') ?? '', marker }]
}
