import { describe, expect, it } from '@jest/globals'
import {
  markerLine,
  markerOf,
} from '../../../../src/github/api/comment/marker.ts'
import {
  ownComments,
  pageReader,
} from '../../../../src/github/api/comment/own-comments.ts'
import { openOctokit } from '../../../../src/github/api/octokit.ts'
import { contentUuid } from '../../../../src/github/content-uuid.ts'
import { answer, scriptedGithub } from '../../../support/scripted-github.ts'

const marker = markerOf({}, {}, contentUuid(['d']))
const url = 'https://x'
const own = {
  fullDatabaseId: '5000000001',
  url,
  body: markerLine(marker),
  viewerDidAuthor: true,
}
const page = (nodes: readonly unknown[], pageInfo: object = {}) => ({
  repository: { pullRequest: { comments: { nodes, pageInfo } } },
})

/** What is found on these pages, and the cursors that were asked for. */
async function found(...pages: readonly unknown[]) {
  const asked: unknown[] = []
  const comments = await ownComments(async (after) => {
    asked.push(after)
    return pages[asked.length - 1]
  }, marker.key)
  return { asked, ids: comments.map(({ id }) => id), comments }
}

describe('our comments', () => {
  it('are those with our marker that the token wrote', async () => {
    const other = markerOf({ GITHUB_JOB: 'x' }, {}, marker.digest)
    const nodes = [
      own,
      null,
      {},
      { ...own, viewerDidAuthor: false },
      { ...own, body: 'x' },
      { ...own, body: null },
      { ...own, body: markerLine(other) },
      { ...own, fullDatabaseId: 'x' },
    ]
    const { comments } = await found(page(nodes))
    expect(comments).toEqual([{ id: 5_000_000_001, url, marker }])
  })

  it('are on all pages, the oldest first', async () => {
    const next = { hasNextPage: true, endCursor: 'b' }
    const older = { ...own, fullDatabaseId: '4' }
    const { asked, ids } = await found(page([own], next), page([older]))
    expect(asked).toEqual([undefined, 'b'])
    expect(ids).toEqual([4, 5_000_000_001])
  })

  it('end where GitHub names no next page', async () => {
    const { asked } = await found(page([], { hasNextPage: true }))
    expect(asked).toHaveLength(1)
  })

  it.each([
    [{}],
    [{ repository: null }],
    [{ repository: { pullRequest: null } }],
  ])('are not known from %j', async (answer) => {
    await expect(found(answer)).rejects.toThrow('an answer without comments')
  })

  it('are asked for with the number of the pull request', async () => {
    const { api, sent } = scriptedGithub([answer(200, '{"data":{}}')])
    const octokit = await openOctokit(api)
    const pull = { owner: 'acme', repo: 'web', number: 7 }
    expect(await pageReader(octokit, pull)('x')).toEqual({})
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
      variables: { owner: 'acme', name: 'web', number: 7, after: 'x' },
    })
  })
})
