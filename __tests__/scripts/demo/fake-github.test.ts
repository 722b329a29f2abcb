import { describe, expect, it } from '@jest/globals'
import {
  commentOf,
  fakeGithub,
  receivedLines,
} from '../../../scripts/demo/fake-github.ts'

describe("the demo's GitHub", () => {
  it('keeps what is written, and answers what is read', async () => {
    const github = await fakeGithub()
    const url = github.env.GITHUB_API_URL
    const send = async (path: string, body?: object) => {
      const init = body && { method: 'POST', body: JSON.stringify(body) }
      const answer = await fetch(url + path, init)
      return [answer.status, await answer.json()]
    }
    try {
      const comments = { nodes: [], pageInfo: { hasNextPage: false } }
      const pullRequest = { comments }
      expect(await send('/graphql', { query: '' })).toEqual([
        200,
        { data: { repository: { pullRequest } } },
      ])
      expect(await send('/repos/a/b/pulls?head=a:c')).toEqual([200, []])
      const status = { state: 'success', context: 'c', description: 'd' }
      await send('/repos/a/b/statuses/1', status)
      expect(commentOf(github.received)).toBe('')
      const comment = { body: '**passed**' }
      expect(await send('/repos/a/b/issues/7/comments', comment)).toEqual([
        201,
        expect.objectContaining({ id: 1 }),
      ])
      expect(commentOf(github.received)).toBe('**passed**')
      expect(receivedLines(github.received)).toBe(
        [
          '  POST /repos/a/b/statuses/1',
          '    c · success: d',
          '  POST /repos/a/b/issues/7/comments',
        ].join('\n'),
      )
    } finally {
      await github.close()
    }
  })
})
