import { describe, expect, it } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { actionWithProject } from '../support/built-action.ts'
import { snapshotPath, submit, taken } from '../support/dependency-snapshots.ts'
import { type GithubAnswer, githubApi } from '../support/github-api.ts'
import { pullRequest } from '../support/pull-request.ts'

const answering = (...answers: readonly GithubAnswer[]) =>
  githubApi({ [snapshotPath]: answers })
const refused = { message: 'Resource not accessible by integration' }
const secondary = { message: 'You have exceeded a secondary rate limit.' }
const fork = pullRequest('feature', { repository: 'mona/web' })
const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } }
const permission =
  /^notice: `submit-dependencies`: no dependency snapshot is submitted, which requires the permission `contents: write`\. /

describe('a snapshot that GitHub does not take', () => {
  /** The answers, how often GitHub is asked, and what the notice says. */
  it.each<
    [string, readonly GithubAnswer[], number, RegExp, Partial<RunnerOptions>?]
  >([
    ['refused', [[403, refused]], 1, /HTTP 403\. `github-token` lacks it/],
    ['refused in a fork', [[403, refused]], 1, /from a fork can only/, fork],
    [
      'refused to Dependabot',
      [[403, refused]],
      1,
      /Dependabot started can only read/,
      dependabot,
    ],
    ['of a bad token', [[401, refused]], 1, /HTTP 401.*is not valid there/],
    ['not found', [[404, refused]], 1, /HTTP 404\. .*dependency graph is off/],
    ['too large', [[413]], 1, /HTTP 413\. GitHub does not take this/],
    ['redirected', [[301, {}, { location: '/' }]], 1, /HTTP 301\.$/],
    ['too many', [[403, secondary]], 1, /HTTP 403, rate limit used up/],
    ['too many', [[429, secondary]], 1, /HTTP 429, rate limit used up/],
    [
      'too many for an hour',
      [[403, secondary, { 'retry-after': '3600' }]],
      1,
      /HTTP 403, rate limit used up/,
    ],
    ['down', [[503]], 3, /HTTP 503\.$/],
    ['no JSON', [[201, {}, { 'content-type': 'text/html' }]], 3, /not JSON\.$/],
    ['without an id', [[201, { result: 'SUCCESS' }]], 1, /without an id\.$/],
  ])(
    'because it is %s costs a notice, not the result',
    async (_, answers, requests, words, options = {}) => {
      const github = await answering(...answers)
      const { result } = await submit({ github, options })
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { result: 'passed', 'snapshot-id': '' },
      })
      expect(result.notes()).toEqual([expect.stringMatching(permission)])
      expect(result.notes()[0]).toMatch(words)
      expect(github.requests).toHaveLength(requests)
    },
  )

  it('because GitHub cannot be reached costs a notice that names it', async () => {
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
    const { result } = await submit({ options: { env } })
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([
      expect.stringMatching(/`contents: write`.* refused by 127\.0\.0\.1:1\.$/),
    ])
  })

  it('because GitHub hangs holds the step up for 30 s at most', async () => {
    const github = await answering('silence')
    const inputs = { 'request-timeout': '1s' }
    const { result } = await submit({ github, inputs })
    expect(result.outputs['result']).toBe('passed')
    expect(result.notes()).toEqual([expect.stringMatching(/within 1 s\.$/)])
    expect(github.requests).toHaveLength(3)
  })

  it('for a moment is sent again', async () => {
    const again = { 'retry-after': '2' }
    const github = await answering([502], [429, {}, again], taken('SUCCESS'))
    const { result, sent } = await submit({ github })
    expect(result.outputs['snapshot-id']).toBe('12345')
    expect(result.annotations).toEqual([])
    expect(sent).toHaveLength(3)
    expect(sent[2]).toEqual(sent[0])
  })

  it.each<[string, object, RegExp]>([
    [
      'the token is empty',
      { inputs: { 'github-token': '' } },
      /`contents: write`\. `github-token` is empty\.$/,
    ],
    [
      'the commit is not known',
      { options: { eventName: 'pull_request', event: {} } },
      /does not tell which commit/,
    ],
    [
      'the branch is gone',
      { options: { eventName: 'delete', event: { ref: 'x' } } },
      /does not tell which commit/,
    ],
    [
      "the run that ended was a fork's",
      {
        options: {
          eventName: 'workflow_run',
          event: {
            workflow_run: {
              head_sha: 'd'.repeat(40),
              head_branch: 'main',
              head_repository: { full_name: 'mona/web' },
            },
          },
        },
      },
      /does not tell which commit and ref/,
    ],
  ])('because %s is not sent', async (_, given, words) => {
    const { github, result } = await submit(given)
    expect(github.requests).toEqual([])
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'snapshot-id': '',
    })
    expect(result.notes()).toEqual([expect.stringMatching(words)])
  })
})

describe('a snapshot that GitHub calls INVALID', () => {
  it('is an error annotation, and the result stays', async () => {
    const github = await answering(taken('INVALID', 'purl is malformed'))
    const { result } = await submit({ github })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { result: 'passed', 'snapshot-id': '' },
    })
    expect(result.notes()).toEqual([
      'error: `submit-dependencies`: GitHub does not accept the dependency snapshot. It says INVALID: purl is malformed',
    ])
  })

  it.each([
    ['a command', 'x\n::error::forged'],
    ['an old command', '##[add-mask]mend'],
    ['what nobody sees', 'a\u202eb\u0007'],
    ['markup', '<img src=x onerror=alert(1)> @octocat #1 '.repeat(200)],
  ])('has words that are harmless and cut: %s', async (_, words) => {
    const github = await answering(taken('INVALID', words))
    const { result } = await submit({ github })
    expect(result.suspiciousLines).toEqual([])
    const notes = result.notes()
    expect(notes).toHaveLength(1)
    expect(notes[0]?.length).toBeLessThan(700)
    expect(notes[0]).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

describe('no snapshot is submitted', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['by a dry run', { 'dry-run': 'true' }],
    ['by a dry run that is misspelled', { 'dry-run': 'yes' }],
    ['where the input is off', { 'submit-dependencies': 'false' }],
    ['where the input is misspelled', { 'submit-dependencies': 'yes' }],
    ['of a project that is not there', { 'project-name': 'other' }],
  ])('%s', async (_, inputs) => {
    const { github, result } = await submit({ inputs })
    expect(github.requests).toEqual([])
    expect(result.outputs['snapshot-id']).toBe('')
  })

  it.each([
    ['report', { report: 'inventory' }, /`report` to include hierarchy$/],
    ['status', {}, /operation status does not read a hierarchy to submit/],
    ['compare', {}, /operation compare does not read a hierarchy to submit/],
  ])(
    'by %s with %j, which is an input error',
    async (operation, inputs, words) => {
      const { action, github, result } = await submit({ operation, inputs })
      expect(result.outputs['result']).toBe('error')
      expect(result.reasons()).toContainEqual(expect.stringMatching(words))
      expect([...github.requests, ...action.requests()]).toEqual([])
    },
  )

  it('of a project without libraries, which may not have been scanned yet', async () => {
    const action = await actionWithProject()
    action.project.contents = { roots: [], libraries: new Map() }
    const { github, result } = await submit({ action })
    expect(github.requests).toEqual([])
    expect(result.log).toContain('there is no library to submit')
  })

  it('by a job that is cancelled while GitHub takes its time', async () => {
    const job = new AbortController()
    const onRequest = () => job.abort()
    const answers = { [snapshotPath]: ['silence'] as const }
    const github = await githubApi(answers, { onRequest })
    const options = { nodeArgs: [], cancelOn: job.signal }
    const { result } = await submit({ github, options })
    expect(github.requests).toHaveLength(1)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'snapshot-id': '',
    })
    expect(result.annotations).toEqual([])
  })

  it('by a job that is cancelled before', async () => {
    const job = new AbortController()
    const action = await actionWithProject()
    const inputs = { 'request-token': action.addScan('IN_PROGRESS') }
    const { github, result } = await submit({
      ...{ action, inputs, operation: 'sync' },
      options: {
        nodeArgs: [],
        cancelOn: job.signal,
        onLine: (line) => {
          if (line.includes('Scan: IN_PROGRESS')) job.abort()
        },
      },
    })
    expect(result.outputs['result']).toBe('cancelled')
    expect(github.requests).toEqual([])
  })
})
