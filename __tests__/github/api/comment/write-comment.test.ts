import { describe, expect, it } from '@jest/globals'
import { writeComment } from '../../../../src/github/api/comment/write-comment.ts'
import { contentUuid } from '../../../../src/github/content-uuid.ts'
import { answer, scriptedGithub } from '../../../support/scripted-github.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

const comment = {
  body: 'B',
  digest: contentUuid(['d']),
  isBad: true,
  isChanged: false,
}
const empty = { nodes: [], pageInfo: { hasNextPage: false } }
const data = { repository: { pullRequest: { comments: empty } } }
const list = answer(200, JSON.stringify({ data }))
const created = answer(201, '{"id":9,"html_url":"https://x/9"}')
const event = { pull_request: { number: 7 } }

function world(
  script: Parameters<typeof scriptedGithub>[0],
  { hasToken = true, name = 'pull_request', broken = false } = {},
) {
  const github = scriptedGithub(script)
  const clock = virtualClock()
  const limits: number[] = []
  const job = new AbortController()
  const options = {
    ...({ mode: 'always', event, inputs: {}, fullName: 'acme/web' } as const),
    env: { GITHUB_EVENT_NAME: name },
    ...{ withoutSecrets: undefined, hasToken, clock, log: github.log },
    cancelled: job.signal,
    open: async <T>(
      until: number,
      _: AbortSignal,
      use: (api: typeof github.api) => Promise<T>,
    ) => {
      limits.push(until)
      if (broken) throw new Error('no such certificate')
      return use(github.api)
    },
  }
  const notices = () =>
    github.log.lines.filter((line) => line.startsWith('notice'))
  return { ...github, options, limits, notices, cancel: () => job.abort() }
}

describe('the comment of a run', () => {
  it('is left with its address', async () => {
    const { options, limits, notices } = world([list, created, list])
    expect(await writeComment(comment, 30_000, options)).toEqual({
      outputs: { 'comment-url': 'https://x/9' },
      annotations: [],
    })
    expect(limits).toEqual([30_000])
    expect(notices()).toEqual([])
  })

  it.each([
    [
      'the token is empty',
      { hasToken: false },
      /`pull-requests: write`.*empty/,
    ],
    [
      'there is no pull request',
      { name: 'schedule' },
      /`schedule` is not about/,
    ],
    [
      'there is no connection',
      { broken: true },
      /`pull-requests: write`.*no such certificate\.$/,
    ],
  ])('is a notice where %s', async (_, given, words) => {
    const { options, sent, notices } = world([], given)
    const left = await writeComment(comment, 30_000, options)
    expect(left).toEqual({ outputs: {}, annotations: [] })
    expect(sent).toEqual([])
    expect(notices()).toEqual([expect.stringMatching(words)])
  })

  it('is nothing in a merge group', async () => {
    const { options, notices } = world([], { name: 'merge_group' })
    await writeComment(comment, 30_000, options)
    expect(notices()).toEqual([])
  })

  it('is refused with one notice', async () => {
    const { options, notices } = world([list, answer(403)])
    await writeComment(comment, 30_000, options)
    expect(notices()).toEqual([expect.stringMatching(/HTTP 403.*lacks it/)])
  })

  it('is no notice in a job that is cancelled', async () => {
    const { options, notices, cancel } = world([list, answer(403)])
    cancel()
    await writeComment(comment, 30_000, options)
    expect(notices()).toEqual([])
  })
})
