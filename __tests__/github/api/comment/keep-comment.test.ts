import { describe, expect, it } from '@jest/globals'
import { keepComment } from '../../../../src/github/api/comment/keep-comment.ts'
import {
  type Marker,
  markerLine,
} from '../../../../src/github/api/comment/marker.ts'
import type { CommentMode } from '../../../../src/github/api/comment/plan.ts'
import { openOctokit } from '../../../../src/github/api/octokit.ts'
import { contentUuid } from '../../../../src/github/content-uuid.ts'
import { answer, scriptedGithub } from '../../../support/scripted-github.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

const key = contentUuid(['k'])
const marker: Marker = {
  ...{ key, run: 5, attempt: 1 },
  digest: contentUuid(['d']),
}
const text = { body: 'B', marker, isBad: true, isChanged: false }
const pull = { owner: 'acme', repo: 'web', number: 7 }

/** A comment of ours with this id, by a run. */
const there = (id: number, run: number, of: Partial<Marker> = {}) => ({
  fullDatabaseId: String(id),
  url: `https://x/${id}`,
  body: markerLine({ ...marker, run, ...of }),
  viewerDidAuthor: true,
})

/** GitHub's list of the pull request's comments. */
function list(...nodes: readonly object[]) {
  const comments = { nodes, pageInfo: { hasNextPage: false } }
  const data = { repository: { pullRequest: { comments } } }
  return answer(200, JSON.stringify({ data }))
}

const created = answer(201, '{"id":9,"html_url":"https://x/9"}')
const ok = answer(200)
const gone = answer(204, '')
const down = answer(502)
const refused = answer(403)
const lost = new Error('reset')

/** What is sent to a GitHub with these answers, in short, and what comes of it. */
async function kept(
  script: Parameters<typeof scriptedGithub>[0],
  mode: CommentMode = 'always',
) {
  const { api, sent } = scriptedGithub(script)
  const octokit = await openOctokit({ ...api, repeatsReads: false })
  const clock = virtualClock()
  const patience = {
    ...{ clock, maxTries: 3, until: 30_000 },
    signal: api.signal,
  }
  const end = await keepComment(pull, text, mode, octokit, patience)
  const names = { POST: 'create', PATCH: 'edit', DELETE: 'delete' } as const
  const calls = sent.map(({ method, path }) =>
    path === '/graphql'
      ? 'look'
      : `${names[method as keyof typeof names]} ${/\d+/.exec(path)?.[0]}`,
  )
  return { calls: calls.join(', '), sent, ...end, pauses: clock.pauses }
}

describe('the comment of a pull request', () => {
  it.each<[string, Parameters<typeof kept>[0], string, string | undefined]>([
    [
      'is created, and looked at again',
      [list(), created, list(there(9, 5))],
      'look, create 7, look',
      '9',
    ],
    [
      'is created, even if GitHub lists it later',
      [list(), created, list()],
      'look, create 7, look',
      '9',
    ],
    [
      'is the one that another job created first',
      [list(), created, list(there(8, 4), there(9, 5)), ok, gone],
      'look, create 7, look, edit 8, delete 9',
      '8',
    ],
    [
      'is left to a newer run that created one meanwhile',
      [list(), created, list(there(8, 6), there(9, 5))],
      'look, create 7, look',
      '8',
    ],
    [
      'is not created again when the answer was lost',
      [list(), lost, list(there(9, 5))],
      'look, create 7, look',
      '9',
    ],
    [
      'is not created again after a 502 that did it',
      [list(), down, list(there(9, 5))],
      'look, create 7, look',
      '9',
    ],
    [
      'is created again when it is not there',
      [list(), down, list(), down, list(), created, list()],
      'look, create 7, look, create 7, look, create 7, look',
      '9',
    ],
    ['is edited', [list(there(3, 4)), ok], 'look, edit 3', '3'],
    [
      'is edited again after a failure',
      [list(there(3, 4)), down, down, ok],
      'look, edit 3, edit 3, edit 3',
      '3',
    ],
    [
      'is looked for again after a failure',
      [down, lost, list(there(3, 4)), ok],
      'look, look, look, edit 3',
      '3',
    ],
    [
      'stays where a further one cannot be deleted',
      [list(there(3, 4), there(4, 4)), ok, refused],
      'look, edit 3, delete 4',
      '3',
    ],
    ['is left to a newer run', [list(there(3, 6))], 'look', '3'],
  ])('%s', async (_, script, calls, url) => {
    const end = await kept(script)
    expect(end.calls).toBe(calls)
    expect(end.url).toBe(url && `https://x/${url}`)
    expect(end.failure).toBeUndefined()
  })

  it.each<[string, Parameters<typeof kept>[0], string, string]>([
    ['is refused', [list(), refused], 'look, create 7', 'HTTP 403'],
    [
      'fails three times',
      [list(), down, list(), down, list(), down],
      'look, create 7, look, create 7, look, create 7',
      'HTTP 502',
    ],
    [
      'fails while it is edited',
      [list(there(3, 4)), down],
      'look, edit 3, edit 3, edit 3',
      'HTTP 502',
    ],
    ['cannot be looked for', [down], 'look, look, look', 'HTTP 502'],
    ['may not be looked for', [answer(401)], 'look', 'HTTP 401'],
    [
      'cannot be looked for after its creation',
      [list(), created, refused],
      'look, create 7, look',
      'HTTP 403',
    ],
  ])('that %s is told', async (_, script, calls, problem) => {
    const end = await kept(script)
    expect(end.calls).toBe(calls)
    expect(end.failure?.problem).toBe(problem)
  })

  it('is not created where nothing is to be told', async () => {
    const quiet = { ...text, isBad: false }
    const { api, sent } = scriptedGithub([list()])
    const octokit = await openOctokit(api)
    const patience = {
      ...{ clock: virtualClock(), maxTries: 3, until: 30_000 },
      signal: api.signal,
    }
    const end = await keepComment(pull, quiet, 'on-failure', octokit, patience)
    expect(end).toEqual({ url: undefined, failure: undefined })
    expect(sent).toHaveLength(1)
  })

  it('begins with the marker', async () => {
    const { sent } = await kept([list(), created, list()])
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({
      body: `${markerLine(marker)}\n\nB`,
    })
  })

  it('is not tried again for a rate limit without a time', async () => {
    const { calls, failure, pauses } = await kept([list(), answer(429)])
    expect(calls).toBe('look, create 7')
    expect(failure?.problem).toBe('HTTP 429, rate limit used up')
    expect(pauses).toEqual([])
  })
})
