import { describe, expect, it } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { builtAction, onceListening } from '../support/built-action.ts'
import {
  expectPassed,
  failing,
  verdicts,
  withComment,
} from '../support/comment-runs.ts'
import {
  type CommentFault,
  githubComments,
} from '../support/github-comments.ts'
import { pullRequest } from '../support/pull-request.ts'

const create = 'POST /repos/acme/web/issues/7/comments'
const look = 'POST /graphql'
const refused = { message: 'Resource not accessible by integration' }
const secondary = { message: 'You have exceeded a secondary rate limit.' }
const limited = /rate limit used up\.$/
const graphql = (error: object): CommentFault => [200, { errors: [error] }]

/** A GitHub on which these requests fail, each time or the first times. */
function failingOn(line: string, ...faults: readonly CommentFault[]) {
  return githubComments({
    fault: (seen, nth) =>
      seen === line ? faults[Math.min(nth, faults.length - 1)] : undefined,
  })
}

describe('a comment that GitHub does not take', () => {
  const fork = pullRequest('feature', { repository: 'mona/web' })
  const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } }

  /** What fails, how often GitHub is asked in all, and what the notice says. */
  it.each<
    [string, string, CommentFault, number, RegExp, Partial<RunnerOptions>?]
  >([
    [
      'refused',
      create,
      [403, refused],
      2,
      /HTTP 403\. `github-token` lacks it/,
    ],
    [
      'refused in a fork',
      create,
      [403, refused],
      2,
      /from a fork can only read/,
      fork,
    ],
    [
      'refused to Dependabot',
      create,
      [403, refused],
      2,
      /Dependabot started can only read/,
      dependabot,
    ],
    ['hidden', create, [404, refused], 2, /HTTP 404\. .*lacks it/],
    ['not valid', create, [422, refused], 2, /HTTP 422\.$/],
    ['of a bad token', look, [401, refused], 1, /HTTP 401.*not valid there/],
    [
      'hidden by GraphQL',
      look,
      graphql({ type: 'NOT_FOUND', message: 'x' }),
      1,
      /a GraphQL error NOT_FOUND\. .*lacks it/,
    ],
    [
      'refused by GraphQL',
      look,
      graphql({ type: 'FORBIDDEN', ...refused }),
      1,
      /a GraphQL error FORBIDDEN\. .*lacks it/,
    ],
    ['without comments', look, [200, { data: {} }], 1, /without comments\.$/],
    ['too many', create, [429, secondary], 2, limited],
    ['too many', create, [403, secondary], 2, limited],
    ['too many', look, graphql(secondary), 1, limited],
    [
      'too many for an hour',
      create,
      [403, secondary, { 'retry-after': '3600' }],
      2,
      limited,
    ],
    ['down', create, [503], 6, /HTTP 503\.$/],
    ['down', look, [503], 3, /HTTP 503\.$/],
    ['redirected', create, [301, {}, { location: '/' }], 2, /HTTP 301\.$/],
    [
      'no JSON',
      create,
      [201, {}, { 'content-type': 'text/html' }],
      6,
      /not JSON\.$/,
    ],
  ])(
    'because it is %s (%s) costs one notice, not the result',
    async (_, line, fault, requests, words, options = {}) => {
      const github = await failingOn(line, fault)
      const { result } = await withComment({ github, options })
      expectPassed(result)
      expect(result.notes()).toEqual([
        expect.stringMatching(
          /^notice: `comment`: no comment is written, which requires the permission `pull-requests: write`\. /,
        ),
      ])
      expect(result.notes()[0]).toMatch(words)
      expect(github.requests).toHaveLength(requests)
      expect(result.outputs['comment-url']).toBe('')
      expect(result.summary).toContain('passed')
    },
  )

  it('because it cannot be edited keeps its address', async () => {
    const github = await githubComments()
    await withComment({ github, inputs: failing })
    const [{ id } = { id: 0 }] = github.comments
    const line = `PATCH /repos/acme/web/issues/comments/${id}`
    const readOnly = await failingOn(line, [403, refused])
    readOnly.comments.push(...github.comments)
    const { result } = await withComment({ github: readOnly, run: 43 })
    expect(verdicts(readOnly)).toEqual(['failed'])
    expect(result.outputs['comment-url']).toContain(`-${id}`)
    expect(result.notes()).toEqual([expect.stringMatching(/HTTP 403.*lacks/)])
  })

  it('because GitHub cannot be reached costs a notice that names it', async () => {
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
    const { result } = await withComment({ options: { env } })
    expectPassed(result)
    expect(result.notes()).toEqual([
      expect.stringMatching(
        /`pull-requests: write`.* refused by 127\.0\.0\.1:1\.$/,
      ),
    ])
  })

  it.each([look, create])(
    'because GitHub is silent after %s holds the step up for 30 s at most',
    async (line) => {
      const github = await failingOn(line, 'silence')
      const inputs = { 'request-timeout': '1s' }
      const { result } = await withComment({ github, inputs })
      expectPassed(result)
      expect(result.notes()).toEqual([expect.stringMatching(/within 1 s\.$/)])
      expect(github.requests.length).toBeLessThanOrEqual(6)
    },
  )

  it('because the token is empty is not sent', async () => {
    const inputs = { 'github-token': '' }
    const { github, result } = await withComment({ inputs })
    expectPassed(result)
    expect(github.requests).toEqual([])
    expect(result.notes()).toEqual([
      expect.stringMatching(
        /`pull-requests: write`\. `github-token` is empty\.$/,
      ),
    ])
  })
})

describe('a comment that GitHub takes in the end', () => {
  it.each<[string, string, readonly CommentFault[], string[]]>([
    ['down for a moment', create, [[502], undefined], [look, create]],
    [
      'limited for a moment',
      create,
      [[403, secondary, { 'retry-after': '2' }], undefined],
      [look, create],
    ],
    ['written, but the answer is lost', create, ['lost'], [look]],
  ])('because it was %s is there once', async (_, line, faults, more) => {
    const github = await failingOn(line, ...faults)
    const { result } = await withComment({ github })
    expectPassed(result)
    expect(verdicts(github)).toEqual(['passed'])
    expect(result.outputs['comment-url']).toContain('#issuecomment-')
    expect(result.annotations).toEqual([])
    expect(github.requests.slice(0, 2 + more.length)).toEqual([
      look,
      create,
      ...more,
    ])
  })

  it('beside a status that it does not take is written', async () => {
    const path = `POST /repos/acme/web/statuses/${'d'.repeat(40)}`
    const github = await failingOn(path, [403, refused])
    const inputs = { 'commit-status': 'mend' }
    const { result } = await withComment({ github, inputs })
    expect(verdicts(github)).toEqual(['passed'])
    expect(result.notes()).toEqual([
      expect.stringMatching(/`commit-status`: no status/),
    ])
  })
})

describe('the comment of a step that is cut off', () => {
  it('is not written when the job is cancelled', async () => {
    const github = await githubComments()
    const action = await builtAction()
    const controller = new AbortController()
    const token = action.addScan('IN_PROGRESS')
    const inputs = { 'request-token': token, 'fail-on': '' }
    const { result } = await withComment({
      ...{ github, action, operation: 'wait', inputs },
      options: {
        nodeArgs: [],
        cancelOn: controller.signal,
        onLine(line) {
          if (line.includes('Scan: IN_PROGRESS')) controller.abort()
        },
      },
    })
    expect(result.outputs['result']).toBe('cancelled')
    expect(github.requests).toEqual([])
  })

  it('while it is written ends within 2 s, and the result stays', async () => {
    const controller = new AbortController()
    let cancelledAt = Number.NaN
    const github = await githubComments({
      fault: () => 'silence',
      onRequest() {
        cancelledAt = performance.now()
        controller.abort()
      },
    })
    const options = { nodeArgs: [], cancelOn: controller.signal }
    const { result } = await withComment({ github, options })
    expect(performance.now() - cancelledAt).toBeLessThan(2_000)
    expectPassed(result)
    expect(result.annotations).toEqual([])
  })

  it('says that there was an error after a bug, without secrets', async () => {
    const github = await githubComments()
    const action = await builtAction({ faults: () => ({ name: 'hang' }) })
    const program = `throw new Error('broken @mona ' + process.env['INPUT_USER-KEY'])`
    const nodeArgs = onceListening(`setTimeout(() => { ${program} }, 200)`)
    const options = { nodeArgs }
    const { result } = await withComment({ github, action, options })
    expect(result.outputs['result']).toBe('error')
    expect(verdicts(github)).toEqual(['error'])
    const [{ body = '' } = {}] = github.comments
    expect(body).toContain('broken @&#8203;mona \\*\\*\\*')
    expect(body).not.toContain(action.keys['user-key'])
  })

  it('shows hostile names as they are, and mentions nobody', async () => {
    const name = 'web @mona acme/x#1 </details> | GH-1'
    const inputs = { 'project-name': name }
    const { github, action, result } = await withComment({ inputs })
    expect(result.outputs['result']).toBe('error')
    const [{ body = '' } = {}] = github.comments
    expect(body).not.toMatch(/(?<!`[^`\n]*)(@mona|x#1|GH-1)/)
    expect(body).not.toContain(action.keys['user-key'])
  })
})
