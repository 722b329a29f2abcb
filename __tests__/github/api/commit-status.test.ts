import { describe, expect, it } from '@jest/globals'
import {
  notSet,
  setCommitStatus,
  statusNotice,
} from '../../../src/github/api/commit-status.ts'
import type { HttpAnswer } from '../../../src/ports.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const commit = 'd'.repeat(40)
const target = {
  fullName: 'acme/web',
  commit,
  context: 'mend/"licenses"',
  runUrl: 'https://github.test/acme/web/actions/runs/42',
}
const text = { state: 'failure', description: 'failed: é' } as const

async function set(
  script: readonly (HttpAnswer | Error)[],
  {
    runUrl = target.runUrl,
    url,
  }: { readonly runUrl?: string | null; readonly url?: string } = {},
) {
  const { api, sent } = scriptedGithub(script, url)
  const patience = {
    clock: virtualClock(),
    maxTries: 3,
    until: 30_000,
    signal: api.signal,
  }
  const failure = await setCommitStatus(
    { ...target, runUrl: runUrl ?? undefined },
    text,
    api,
    patience,
  )
  return { failure, sent }
}

describe('a commit status', () => {
  it('is one request', async () => {
    const { failure, sent } = await set([answer(201)])
    expect(failure).toBeUndefined()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      method: 'POST',
      path: `/repos/acme/web/statuses/${commit}`,
    })
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      state: 'failure',
      description: 'failed: é',
      context: 'mend/"licenses"',
      target_url: target.runUrl,
    })
  })

  it('has no link where the run has no page', async () => {
    const { sent } = await set([answer(201)], { runUrl: null })
    expect(JSON.parse(sent[0]?.body ?? '')).not.toHaveProperty('target_url')
  })

  it('is sent below the address of GitHub Enterprise Server', async () => {
    const url = 'https://github.acme.test/api/v3'
    const { sent } = await set([answer(201)], { url })
    expect(sent[0]?.path).toBe(`/api/v3/repos/acme/web/statuses/${commit}`)
  })

  it('is tried three times at most', async () => {
    const { failure, sent } = await set([answer(503)])
    expect(failure).toEqual({ status: 503, problem: 'HTTP 503' })
    expect(sent).toHaveLength(3)
  })

  it('is not set at an address that is not valid', async () => {
    const { failure, sent } = await set([answer(201)], { url: 'nonsense' })
    expect(failure).toEqual({ problem: 'Invalid URL' })
    expect(sent).toEqual([])
  })
})

describe('the notice about a status that is not set', () => {
  const begin =
    '`commit-status`: no status is set, which requires the permission `statuses: write`. '

  it.each([
    [401, undefined, '`github-token` is not valid there.'],
    [
      403,
      undefined,
      '`github-token` lacks it: add it to `permissions` of the job.',
    ],
    [403, 'fork', 'The token of a pull request from a fork can only read.'],
    [
      404,
      'dependabot',
      'The token of a run that Dependabot started can only read.',
    ],
    [
      422,
      undefined,
      'The commit is not in this repository, or GitHub does not take the context or any more statuses of it.',
    ],
  ] as const)('after %s in %s', (status, withoutSecrets, words) => {
    const failure = { status, problem: `HTTP ${status}` }
    expect(statusNotice(failure, withoutSecrets)).toBe(
      `${begin}GitHub's API: HTTP ${status}. ${words}`,
    )
  })

  it('says no more than is known', () => {
    expect(statusNotice({ problem: 'no answer' }, 'fork')).toBe(
      `${begin}GitHub's API: no answer.`,
    )
    expect(notSet('Why.')).toBe(`${begin}Why.`)
  })
})
