import { describe, expect, it } from '@jest/globals'
import { fakeToken } from '../../scripts/runner/inputs.ts'
import type { RunnerOptions } from '../../scripts/runner.ts'
import {
  actionWithProject,
  type BuiltAction,
  builtAction,
} from '../support/built-action.ts'
import { type GithubAnswer, githubApi } from '../support/github-api.ts'
import { pullRequest } from '../support/pull-request.ts'

const context = 'mend/licenses'
const runUrl = 'https://github.com/acme/web/actions/runs/42'
const pushed = 'c'.repeat(40)
const head = 'd'.repeat(40)
const path = (sha: string) => `/repos/acme/web/statuses/${sha}`
const created: readonly GithubAnswer[] = [[201, { id: 1 }]]
/** A sync that only ensures and tags. */
const tagOnly = { 'wait-for': 'none', report: 'none' }

type Github = Awaited<ReturnType<typeof githubApi>>

/** What the statuses said, in order: `pending: sync is running`. */
function statuses({ bodies }: Github): string[] {
  return (bodies as Record<string, string>[]).map(
    ({ state, description }) => `${state}: ${description}`,
  )
}

const states = (github: Github) =>
  statuses(github).map((line) => line.split(':')[0])

interface Given {
  readonly operation?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly options?: Partial<RunnerOptions>
  readonly github?: Github
  readonly action?: BuiltAction
}

/** Runs with the input, where GitHub takes statuses of both commits. */
async function withStatus({ operation = 'sync', ...given }: Given = {}) {
  const github =
    given.github ??
    (await githubApi({ [path(pushed)]: created, [path(head)]: created }))
  const action = given.action ?? (await builtAction())
  const options = { ...given.options }
  const result = await action.run(
    operation,
    { 'commit-status': context, ...tagOnly, ...given.inputs },
    { ...options, env: { ...github.env, ...options.env } },
  )
  return { action, github, result }
}

describe('the commit status', () => {
  it('is pending while the step runs, and then says how it ended', async () => {
    const { github, result } = await withStatus()
    expect(result.outputs['result']).toBe('passed')
    expect(github.requests).toEqual(Array(2).fill(`POST ${path(pushed)}`))
    expect(github.bodies).toEqual([
      {
        context,
        state: 'pending',
        description: 'sync is running',
        target_url: runUrl,
      },
      {
        context,
        state: 'success',
        description: 'passed · product and project created · 3 tags added',
        target_url: runUrl,
      },
    ])
    expect([...github.tokens]).toEqual([fakeToken])
    expect(result.annotations).toEqual([])
  })

  const main = 'refs/heads/main'
  it.each<[string, Partial<RunnerOptions>, string]>([
    ['a push', { eventName: 'push', ref: main, event: { ref: main } }, pushed],
    [
      'a release',
      {
        eventName: 'release',
        ref: 'refs/tags/v1',
        event: { release: { tag_name: 'v1' } },
      },
      pushed,
    ],
    ['a schedule', { eventName: 'schedule', event: {} }, pushed],
    ['a pull request', pullRequest('feature'), head],
    [
      'a pull request from a fork',
      pullRequest('feature', { repository: 'mona/web' }),
      head,
    ],
    [
      'a pull_request_target',
      { ...pullRequest('feature'), eventName: 'pull_request_target' },
      head,
    ],
    [
      'a merge group',
      {
        eventName: 'merge_group',
        ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
        event: { merge_group: { head_sha: head, base_ref: main } },
      },
      head,
    ],
    [
      'a workflow run',
      {
        eventName: 'workflow_run',
        event: { workflow_run: { head_sha: head, head_branch: 'main' } },
      },
      head,
    ],
  ])('of %s is on the commit that it is about', async (_, options, sha) => {
    const { github } = await withStatus({ options })
    expect(github.requests).toEqual(Array(2).fill(`POST ${path(sha)}`))
    expect(states(github)).toEqual(['pending', 'success'])
  })

  it('goes to the API of GitHub Enterprise Server', async () => {
    const answers = { [path(pushed)]: created }
    const github = await githubApi(answers, { base: '/api/v3' })
    const env = { GITHUB_SERVER_URL: 'https://github.acme.test' }
    await withStatus({ github, options: { env } })
    expect(states(github)).toEqual(['pending', 'success'])
    expect(github.bodies[1]).toMatchObject({
      target_url: 'https://github.acme.test/acme/web/actions/runs/42',
    })
  })

  const report = { report: 'inventory' }
  it.each<[string, Given, string[]]>([
    [
      'failed',
      {
        operation: 'report',
        inputs: { ...report, 'fail-on': 'libraries > 1' },
      },
      ['pending', 'failure: failed: libraries > 1: 12'],
    ],
    [
      'warned',
      {
        operation: 'report',
        inputs: { ...report, 'fail-on': 'libraries > 1', 'warn-only': 'true' },
      },
      ['pending', 'success: warned: libraries > 1: 12'],
    ],
    [
      'error',
      { operation: 'report', inputs: { ...report, 'project-name': 'other' } },
      ['pending', 'error: error: '],
    ],
    [
      'error',
      { inputs: { timeout: 'soon', 'tag-mode': 'x' } },
      ['error: error (2 reasons): `tag-mode`: "x": expected one of replace'],
    ],
  ])('says that the step %s, and why', async (outcome, given, lines) => {
    const action = await actionWithProject()
    const { github, result } = await withStatus({ ...given, action })
    expect(result.outputs['result']).toBe(outcome)
    const begun = statuses(github).map((line, i) =>
      line.slice(0, lines[i]?.length),
    )
    expect(begun).toEqual(lines)
  })

  it('says that the step timed out', async () => {
    const action = await builtAction()
    const token = action.addScan('IN_PROGRESS')
    const inputs = { 'request-token': token, timeout: '5m' }
    const given = { operation: 'wait', inputs: { ...inputs, 'wait-for': '' } }
    const { github } = await withStatus({ ...given, action })
    expect(statuses(github)).toEqual([
      'pending: wait is running',
      expect.stringMatching(/^failure: timed out: /),
    ])
  })

  it.each<[string, Given]>([
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    [
      'a dry run that fails',
      { operation: 'report', inputs: { 'dry-run': 'true', create: 'false' } },
    ],
    ['a dry run that is misspelled', { inputs: { 'dry-run': 'yes' } }],
    [
      'a step that is skipped',
      {
        inputs: { 'user-key': '', 'on-missing-credentials': 'skip' },
        options: pullRequest('feature', { repository: 'mona/web' }),
      },
    ],
    ['a step without the input', { inputs: { 'commit-status': '' } }],
  ])('is not set by %s', async (_, given) => {
    const { github } = await withStatus(given)
    expect(github.requests).toEqual([])
  })

  it.each([
    ['whitespace', '   '],
    ['an invisible character', '\u200b'],
    ['two lines', 'mend\nlicenses'],
    ['a control character', 'mend\u0007'],
    ['256 characters', 'x'.repeat(256)],
  ])('with a context of %s is an input error', async (_, given) => {
    const inputs = { 'commit-status': given }
    const { action, github, result } = await withStatus({ inputs })
    expect(result.outputs).toMatchObject({
      result: 'error',
      reasons: expect.stringMatching(/^`commit-status`: .*255 characters/),
    })
    expect([...github.requests, ...action.requests()]).toEqual([])
  })

  it('takes a context of 255 characters, without the line feed after it', async () => {
    const longest = 'é'.repeat(255)
    const inputs = { 'commit-status': `${longest}\n` }
    const { github } = await withStatus({ inputs })
    expect(github.bodies).toMatchObject([
      { context: longest },
      { context: longest },
    ])
  })
})

describe('a status that GitHub does not take', () => {
  const fork = pullRequest('feature', { repository: 'mona/web' })
  const refused = { message: 'Resource not accessible by integration' }
  const secondary = { message: 'You have exceeded a secondary rate limit.' }
  const both = (...answers: readonly GithubAnswer[]) =>
    githubApi({ [path(pushed)]: answers, [path(head)]: answers })

  /** The answers, how often GitHub is asked for the two statuses, and what the notice says. */
  it.each<
    [string, readonly GithubAnswer[], number, RegExp, Partial<RunnerOptions>?]
  >([
    ['refused', [[403, refused]], 1, /HTTP 403\. `github-token` lacks it/],
    [
      'refused in a fork',
      [[403, refused]],
      1,
      /from a fork can only read/,
      fork,
    ],
    [
      'refused to Dependabot',
      [[403, refused]],
      1,
      /Dependabot started can only read/,
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    ],
    ['of a bad token', [[401, refused]], 1, /HTTP 401.*is not valid there/],
    ['of a hidden repository', [[404, refused]], 1, /HTTP 404\. .*lacks it/],
    ['not valid', [[422, refused]], 1, /HTTP 422\. The commit is not in/],
    ['redirected', [[301, {}, { location: '/' }]], 1, /HTTP 301\.$/],
    ['too many', [[403, secondary]], 2, /HTTP 403, rate limit used up/],
    ['too many', [[429, secondary]], 2, /HTTP 429, rate limit used up/],
    [
      'too many for an hour',
      [[403, secondary, { 'retry-after': '3600' }]],
      2,
      /HTTP 403, rate limit used up/,
    ],
    ['down', [[503]], 6, /HTTP 503\.$/],
    ['no JSON', [[201, {}, { 'content-type': 'text/html' }]], 6, /not JSON\.$/],
  ])(
    'because it is %s costs a notice, not the result',
    async (_, answers, requests, words, options = {}) => {
      const github = await both(...answers)
      const { result } = await withStatus({ github, options })
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { result: 'passed' },
      })
      expect(result.notes()).toEqual([
        expect.stringMatching(
          /^notice: `commit-status`: no status is set, which requires the permission `statuses: write`\. /,
        ),
      ])
      expect(result.notes()[0]).toMatch(words)
      expect(github.requests.length).toBeLessThanOrEqual(requests)
      expect(result.summary).toContain('passed')
    },
  )

  it('because GitHub cannot be reached costs a notice that names it', async () => {
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
    const { result } = await withStatus({ options: { env } })
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([
      expect.stringMatching(/`statuses: write`.* refused by 127\.0\.0\.1:1\.$/),
    ])
  })

  it('because GitHub hangs holds the step up for 30 s at most', async () => {
    const github = await both('silence')
    const inputs = { 'request-timeout': '1s' }
    const { result } = await withStatus({ github, inputs })
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([expect.stringMatching(/within 1 s\.$/)])
    expect(github.requests.length).toBeLessThanOrEqual(4)
  })

  it('because the token is empty is not sent', async () => {
    const inputs = { 'github-token': '' }
    const { github, result } = await withStatus({ inputs })
    expect(github.requests).toEqual([])
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([
      expect.stringMatching(/`statuses: write`\. `github-token` is empty\.$/),
    ])
  })

  it('because the commit is not known is not sent', async () => {
    const options = { eventName: 'pull_request', event: {} }
    const { github, result } = await withStatus({ options })
    expect(github.requests).toEqual([])
    expect(result.notes()).toEqual([
      expect.stringMatching(/names neither a branch nor a tag/),
      expect.stringMatching(/does not tell which commit/),
    ])
  })

  it('for a moment is sent again', async () => {
    const github = await both([502], [502], [201])
    const { result } = await withStatus({ github })
    expect(states(github).at(-1)).toBe('success')
    expect(github.requests.length).toBeGreaterThan(2)
    expect(result.annotations).toEqual([])
  })
})

describe('the description of a status', () => {
  /** What the one who names a project can write into the reason. */
  it.each([
    ['an emoji', '👩‍👩‍👧‍👦 a '.repeat(40)],
    ['marks', `e${'\u0301'.repeat(200)}`],
    ['markup', '<img src=x onerror=alert(1)> @mona #1 '.repeat(9)],
    ['bidi controls', '\u202egpj.exe'.repeat(30)],
  ])('has at most 140 characters that GitHub takes: %s', async (_, name) => {
    const inputs = { 'project-name': name, report: 'inventory' }
    const action = await actionWithProject()
    const given = { operation: 'report', inputs, action }
    const { github, result } = await withStatus(given)
    expect(result.outputs['result']).toBe('error')
    const description = statuses(github).at(-1)?.replace('error: ', '') ?? ''
    expect(description).toMatch(/^error: .*…$/)
    expect(description.length).toBeLessThanOrEqual(140)
    expect(description).not.toMatch(/[\u{10000}-\u{10FFFF}\p{Cc}\u202e]/u)
  })

  it('holds no secret', async () => {
    const action = await actionWithProject()
    const { 'user-key': key } = action.keys
    const inputs = { 'project-name': `web ${key}`, report: 'inventory' }
    const { github, result } = await withStatus({
      operation: 'report',
      inputs,
      action,
    })
    expect(result.outputs['result']).toBe('error')
    expect(statuses(github).at(-1)).toContain('***')
    expect(JSON.stringify(github.bodies)).not.toContain(key)
  })
})
