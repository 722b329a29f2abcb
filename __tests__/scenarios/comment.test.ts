import { describe, expect, it } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { actionWithProject } from '../support/built-action.ts'
import {
  expectPassed,
  failing,
  verdicts,
  withComment,
} from '../support/comment-runs.ts'
import { githubComments } from '../support/github-comments.ts'
import { pullRequest } from '../support/pull-request.ts'

const pushed = 'c'.repeat(40)
const head = 'd'.repeat(40)
const pull = 'https://github.com/acme/web/pull'
const firstUrl = `${pull}/7#issuecomment-5000000001`

describe('the comment', () => {
  it('is written once, after the comments are read, and read again', async () => {
    const { github, result } = await withComment()
    expectPassed(result)
    expect(result.annotations).toEqual([])
    expect(github.requests).toEqual([
      'POST /graphql',
      'POST /repos/acme/web/issues/7/comments',
      'POST /graphql',
    ])
    expect(result.outputs['comment-url']).toBe(firstUrl)
    const [{ body = '' } = {}] = github.comments
    expect(body.split('\n').slice(0, 5)).toEqual([
      expect.stringMatching(
        /^<!-- mend-project-action key=[\da-f-]{36} run=42 attempt=1 digest=[\da-f-]{36} -->$/,
      ),
      '',
      '## Mend Project: report `web` › `web_main`',
      '',
      expect.stringMatching(/^✅ \*\*passed\*\* · 12 libraries · .*\d/),
    ])
    expect(body).toContain('https://github.com/acme/web/actions/runs/42')
  })

  it('is the same one in every run, from red to green', async () => {
    const github = await githubComments()
    const action = await actionWithProject()
    const red = await withComment({ github, action, inputs: failing })
    expect(red.result.outputs['result']).toBe('failed')
    expect(verdicts(github)).toEqual(['failed'])
    const green = await withComment({ github, action, run: 43 })
    expect(verdicts(github)).toEqual(['passed'])
    expect(green.result.outputs['comment-url']).toBe(firstUrl)
  })

  it('is found among 300 others', async () => {
    const github = await githubComments()
    const action = await actionWithProject()
    await withComment({ github, action, inputs: failing })
    const [own] = github.comments
    const id = (at: number) => 4_000_000_000 + at
    const others = Array.from({ length: 300 }, (_, at) => ({
      ...{ id: id(at), pull: 7, ours: at % 2 === 0, body: `No. ${at}` },
    }))
    github.comments.unshift(...others)
    const before = github.requests.length
    await withComment({ github, action, run: 43 })
    expect(github.requests.slice(before)).toEqual([
      ...Array(4).fill('POST /graphql'),
      `PATCH /repos/acme/web/issues/comments/${own?.id}`,
    ])
    expect(github.comments).toHaveLength(301)
    expect(verdicts(github).at(-1)).toBe('passed')
  })

  it.each<[string, (body: string) => string, boolean]>([
    ['of somebody else', (body) => body, false],
    ['that quotes it', (body) => `> ${body}`, true],
    ['with it in another line', (body) => `Look:\n${body}`, true],
    ['with more in its line', (body) => body.replace('-->', '--> x'), true],
    ['of another project', (body) => body.replace(/key=\w/, 'key=x'), true],
  ])('is not taken for one %s', async (_, other, ours) => {
    const github = await githubComments()
    const action = await actionWithProject()
    await withComment({ github, action, inputs: failing })
    const [{ body } = { body: '' }] = github.comments.splice(0)
    const text = other(body)
    github.comments.push({ id: 4_000_000_000, pull: 7, ours, body: text })
    await withComment({ github, action, run: 43 })
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toBe(text)
  })

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['another job', { GITHUB_JOB: 'other' }, 2],
    ['another workflow', { GITHUB_WORKFLOW_REF: 'acme/web/x.yml@main' }, 2],
    ['another ref of the workflow', { GITHUB_WORKFLOW_REF: workflow('v2') }, 1],
  ])('of %s is its own', async (_, env, count) => {
    const github = await githubComments()
    const action = await actionWithProject()
    await withComment({ github, action })
    await withComment({ github, action, run: 43, options: { env } })
    expect(github.comments).toHaveLength(count)
  })

  it('of another project is its own, and holds no token', async () => {
    const github = await githubComments()
    const action = await actionWithProject()
    await withComment({ github, action })
    const { token } = action.project
    const named = { 'product-name': '', 'project-name': '' }
    const inputs = { ...named, 'project-token': token }
    const { result } = await withComment({ github, action, inputs })
    expectPassed(result)
    expect(github.comments).toHaveLength(2)
    expect(JSON.stringify(github.bodies)).not.toContain(token)
  })
})

function workflow(ref: string): string {
  return `acme/web/.github/workflows/mend.yml@refs/tags/${ref}`
}

describe('the pull request of a comment', () => {
  const main = 'refs/heads/main'
  const feature = 'refs/heads/feature'
  const fork = pullRequest('feature', { repository: 'mona/web' })
  const ended = (full_name: string) => ({
    eventName: 'workflow_run',
    event: {
      workflow_run: {
        head_sha: head,
        head_branch: 'feature',
        head_repository: { full_name },
      },
    },
  })
  const own = { number: 7, head: 'acme:feature', sha: pushed }
  const forked = { number: 8, head: 'mona:feature', sha: head }
  const list = (of: string) =>
    `GET /repos/acme/web/pulls?head=${of}%3Afeature&state=open&per_page=100`

  it.each<[string, Partial<RunnerOptions>, number[], string[]]>([
    ['a pull request', pullRequest('feature'), [7], []],
    ['a pull request from a fork', fork, [7], []],
    [
      'a pull_request_target',
      { ...fork, eventName: 'pull_request_target' },
      [7],
      [],
    ],
    ['a review', { ...fork, eventName: 'pull_request_review' }, [7], []],
    [
      'a push to its branch',
      { eventName: 'push', ref: feature, event: { ref: feature } },
      [7],
      [list('acme')],
    ],
    ['the run of a fork that ended', ended('mona/web'), [8], [list('mona')]],
  ])('of %s is found', async (_, options, numbers, asked) => {
    const github = await githubComments({ pulls: [own, forked] })
    const { result } = await withComment({ github, options })
    expectPassed(result)
    expect(github.comments.map((one) => one.pull)).toEqual(numbers)
    expect(github.requests.filter((line) => line.startsWith('GET'))).toEqual(
      asked,
    )
    expect(result.annotations).toEqual([])
  })

  it.each<[string, Partial<RunnerOptions>, RegExp]>([
    [
      'a push to another branch',
      { eventName: 'push', ref: main, event: { ref: main } },
      /head of no open pull request/,
    ],
    [
      'a push after which another came',
      { eventName: 'push', ref: feature, sha: head, event: {} },
      /head of no open pull request/,
    ],
    [
      'a push of a tag',
      { eventName: 'push', ref: 'refs/tags/v1', event: {} },
      /push is not to a branch/,
    ],
    [
      'a push that deletes',
      { eventName: 'push', ref: feature, event: { deleted: true } },
      /push is not to a branch/,
    ],
    [
      'the run of an unknown head',
      ended('mallory/web'),
      /head of no open pull request/,
    ],
    [
      'the run of a fork that is gone',
      { eventName: 'workflow_run', event: { workflow_run: {} } },
      /does not tell the head/,
    ],
    ['a release', release(), /`release` is not about one/],
    ['a schedule', { eventName: 'schedule', event: {} }, /`schedule` is not/],
    [
      'a pull request without its number',
      { eventName: 'pull_request', event: {} },
      /does not tell which pull request/,
    ],
  ])('of %s is none, with a notice', async (_, options, words) => {
    const github = await githubComments({ pulls: [own, forked] })
    const { result } = await withComment({ github, options })
    expectPassed(result)
    expect(github.comments).toEqual([])
    expect(result.outputs['comment-url']).toBe('')
    expect(result.notes()).toEqual([
      expect.stringMatching(/^notice: `comment`: no comment is written\. /),
    ])
    expect(result.notes()[0]).toMatch(words)
  })

  it('of a merge group is none, and nothing to speak of', async () => {
    const options = {
      eventName: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
      event: { merge_group: { head_sha: head, base_ref: main } },
    }
    const { github, result } = await withComment({ options })
    expectPassed(result)
    expect(github.requests).toEqual([])
    expect(result.annotations).toEqual([])
  })

  it.each([
    [5, 0],
    [7, 1],
  ])(
    'of a push that is the head of %i are five at most',
    async (all, notes) => {
      const pulls = Array.from({ length: all }, (_, at) => ({
        ...own,
        number: at + 1,
      }))
      const github = await githubComments({ pulls })
      const options = { eventName: 'push', ref: feature, event: {} }
      const { result } = await withComment({ github, options })
      const numbers = github.comments.map((one) => one.pull).sort()
      expect(numbers).toEqual([1, 2, 3, 4, 5])
      expect(result.outputs['comment-url']?.split('\n')).toEqual(
        numbers.map((number) => expect.stringContaining(`/pull/${number}#`)),
      )
      expect(result.notes()).toEqual(
        Array(notes).fill(
          expect.stringMatching(/head of 7 .*only the first 5 get/),
        ),
      )
    },
  )

  it('of a run with several is none: it could be any', async () => {
    const pulls = [forked, { ...forked, number: 9 }]
    const github = await githubComments({ pulls })
    const options = ended('mona/web')
    const { result } = await withComment({ github, options })
    expect(github.comments).toEqual([])
    expect(result.notes()[0]).toMatch(/head of 2 open pull requests\.$/)
  })

  it('is asked for at GitHub Enterprise Server', async () => {
    const github = await githubComments({ base: '/api/v3' })
    const env = { GITHUB_SERVER_URL: 'https://github.acme.test' }
    const { result } = await withComment({ github, options: { env } })
    expectPassed(result)
    expect(github.comments[0]?.body).toContain(
      'https://github.acme.test/acme/web/actions/runs/42',
    )
  })
})

function release(): Partial<RunnerOptions> {
  const event = { release: { tag_name: 'v1' } }
  return { eventName: 'release', ref: 'refs/tags/v1', event }
}

describe('whether there is a comment', () => {
  const always = { comment: 'always' }
  const onFailure = { comment: 'on-failure' }
  const onChange = { comment: 'on-change' }
  const toItself = { baseline: 'project-name=web_main' }

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['passes, with `always`', { ...always }, ['passed']],
    ['fails, with `always`', { ...always, ...failing }, ['failed']],
    ['passes, with `on-failure`', { ...onFailure }, []],
    ['fails, with `on-failure`', { ...onFailure, ...failing }, ['failed']],
    [
      'is warned, with `on-failure`',
      { ...onFailure, ...failing, 'warn-only': 'true' },
      ['warned'],
    ],
    ['passes, with `on-change`', { ...onChange, ...toItself }, []],
    ['fails, with `on-change`', { ...onChange, ...failing }, ['failed']],
    ['fails, with `never`', { comment: 'never', ...failing }, []],
    ['fails in a dry run', { ...always, ...failing, 'dry-run': 'true' }, []],
    [
      'has wrong inputs, with `on-failure`',
      { ...onFailure, timeout: 'soon' },
      ['error'],
    ],
    ['has a wrong mode', { comment: 'sometimes' }, []],
    [
      'finds no project, with `on-change`',
      { ...onChange, 'project-name': 'other' },
      ['error'],
    ],
  ])('of a step that %s', async (_, inputs, expected) => {
    const { github } = await withComment({ inputs })
    expect(verdicts(github)).toEqual(expected)
    if (inputs['comment'] === 'never' || inputs['dry-run']) {
      expect(github.requests).toEqual([])
    }
  })

  it('of a step that is skipped is not asked', async () => {
    const inputs = { 'user-key': '', 'on-missing-credentials': 'skip' }
    const options = pullRequest('feature', { repository: 'mona/web' })
    const { github, result } = await withComment({ inputs, options })
    expect(result.outputs['result']).toBe('skipped')
    expect(github.requests).toEqual([])
  })

  it('with a change since the baseline, in `on-change`', async () => {
    const action = await actionWithProject()
    const { world, project } = action
    const [product] = world.products.values()
    world.addProject(product!, 'web_base', {})
    const inputs = { ...onChange, baseline: 'project-name=web_base' }
    const { github } = await withComment({ action, inputs })
    expect(project.name).toBe('web_main')
    expect(verdicts(github)).toEqual(['passed'])
    expect(github.comments[0]?.body).toContain('### What changed')
  })

  it.each([
    ['on-failure', true],
    ['always', true],
    ['on-change', false],
  ])('with `%s`, the same again is edited: %s', async (comment, edited) => {
    const github = await githubComments()
    const action = await actionWithProject()
    const inputs = { ...failing, comment }
    await withComment({ github, action, inputs })
    const before = github.comments[0]?.body
    const { result } = await withComment({ github, action, inputs, run: 43 })
    expect(github.comments[0]?.body !== before).toBe(edited)
    expect(result.outputs['comment-url']).toBe(firstUrl)
  })

  it.each(['on-failure', 'on-change'])(
    'with `%s`, it goes from red to green',
    async (comment) => {
      const github = await githubComments()
      const action = await actionWithProject()
      const red = { ...failing, comment }
      await withComment({ github, action, inputs: red })
      await withComment({ github, action, inputs: { comment }, run: 43 })
      expect(verdicts(github)).toEqual(['passed'])
    },
  )
})

describe('runs that overtake each other', () => {
  it.each<[string, number, string, string[]]>([
    ['an older run', 41, '1', ['failed']],
    ['an older attempt', 42, '1', ['failed']],
    ['the next attempt', 42, '3', ['passed']],
    ['a newer run', 43, '1', ['passed']],
  ])('keep the newest: %s', async (_, run, attempt, expected) => {
    const github = await githubComments()
    const action = await actionWithProject()
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const first = { github, action, inputs: failing, options: { env } }
    await withComment(first)
    const options = { env: { GITHUB_RUN_ATTEMPT: attempt } }
    const { result } = await withComment({ github, action, run, options })
    expect(verdicts(github)).toEqual(expected)
    expect(result.outputs['comment-url']).toBe(firstUrl)
    expect(result.annotations).toEqual([])
  })

  it('leave one comment, the oldest, when both created one', async () => {
    const action = await actionWithProject()
    const other = await githubComments()
    await withComment({ action, github: other, inputs: failing, run: 41 })
    const theirs = { ...other.comments[0]!, id: 4_999_999_999 }
    const github = await githubComments({
      onRequest(line) {
        if (line.includes('/issues/7/')) github.comments.push(theirs)
      },
    })
    const { result } = await withComment({ action, github })
    expect(github.comments.map(({ id }) => id)).toEqual([theirs.id])
    expect(verdicts(github)).toEqual(['passed'])
    expect(github.requests.slice(2)).toEqual([
      'POST /graphql',
      `PATCH /repos/acme/web/issues/comments/${theirs.id}`,
      'DELETE /repos/acme/web/issues/comments/5000000001',
    ])
    expect(result.outputs['comment-url']).toContain(`-${theirs.id}`)
  })

  it('leave all to the newest of them', async () => {
    const action = await actionWithProject()
    const github = await githubComments()
    await withComment({ action, github, inputs: failing, run: 44 })
    const newest = github.comments[0]!
    github.comments.unshift({ ...newest, id: 4_000_000_000 })
    await withComment({ action, github })
    expect(verdicts(github)).toEqual(['failed', 'failed'])
  })
})
