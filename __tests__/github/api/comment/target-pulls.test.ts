import { describe, expect, it } from '@jest/globals'
import { targetPulls } from '../../../../src/github/api/comment/target-pulls.ts'
import { openOctokit } from '../../../../src/github/api/octokit.ts'
import { answer, scriptedGithub } from '../../../support/scripted-github.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

const slug = ['acme', 'web'] as const
const row = (number: number, sha = 'c') => ({ number, head: { sha } })

async function asked(
  event: 'push' | 'workflow_run',
  ...script: Parameters<typeof scriptedGithub>[0]
) {
  const { api, sent } = scriptedGithub(script)
  const octokit = await openOctokit({ ...api, repeatsReads: false })
  const wanted = { kind: 'head', event, head: 'mona:a b', commit: 'c' } as const
  const patience = {
    ...{ clock: virtualClock(), maxTries: 3, until: 30_000 },
    signal: api.signal,
  }
  const found = await targetPulls(wanted, slug, octokit, patience)
  return { found, paths: sent.map(({ path }) => path) }
}
const list = (...rows: readonly object[]) => answer(200, JSON.stringify(rows))

describe('the pull requests that get a comment', () => {
  it('are asked for by the head', async () => {
    const { paths } = await asked('push', list(row(1)))
    expect(paths).toEqual([
      '/repos/acme/web/pulls?head=mona%3Aa%20b&state=open&per_page=100',
    ])
  })

  it.each<['push' | 'workflow_run', object[], number[], string | undefined]>([
    ['push', [row(2), row(1), row(3, 'x')], [1, 2], undefined],
    ['push', [row(3, 'x')], [], 'head of no open pull request.'],
    ['push', [1, 2, 3, 4, 5, 6].map((n) => row(n)), [1, 2, 3, 4, 5], 'of 6'],
    ['workflow_run', [row(2), row(3, 'x')], [2], undefined],
    ['workflow_run', [], [], 'head of no open pull request.'],
    ['workflow_run', [row(1), row(2)], [], 'head of 2 open'],
  ])('of a %s with %j are %j', async (event, rows, numbers, notice) => {
    const { found } = await asked(event, list(...rows))
    expect(found.numbers).toEqual(numbers)
    expect(found.notice).toEqual(notice && expect.stringContaining(notice))
  })

  it('are asked for three times at most', async () => {
    const down = answer(503)
    const { paths } = await asked('push', down, down, list(row(1)))
    expect(paths).toHaveLength(3)
    await expect(asked('push', down)).rejects.toMatchObject({ status: 503 })
  })

  it('are known where the event has the number', async () => {
    const { api, sent } = scriptedGithub([])
    const octokit = await openOctokit(api)
    const patience = {
      ...{ clock: virtualClock(), maxTries: 3, until: 0 },
      signal: api.signal,
    }
    const wanted = { kind: 'number', number: 7 } as const
    const found = await targetPulls(wanted, slug, octokit, patience)
    expect(found).toEqual({ numbers: [7] })
    expect(sent).toEqual([])
  })
})
