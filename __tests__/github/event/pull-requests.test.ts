import { describe, expect, it } from '@jest/globals'
import { pullRequestsOf } from '../../../src/github/event/pull-requests.ts'

const sha = 'c'.repeat(40)
const queue = `gh-readonly-queue/release/2/pr-7-${sha}`
const none = (why?: string) => ({
  kind: 'none',
  ...(why && { why: expect.stringContaining(why) }),
})
const push = (GITHUB_REF: string, GITHUB_SHA = sha) => ({
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_REF,
  GITHUB_SHA,
})
const on = (GITHUB_EVENT_NAME: string) => ({ GITHUB_EVENT_NAME })
const pull = (number: unknown) => ({ pull_request: { number } })
const run = (full_name: unknown, head_branch: unknown, head_sha = sha) => ({
  workflow_run: { head_sha, head_branch, head_repository: { full_name } },
})
const head = (event: string, head: string) => ({
  ...{ kind: 'head', event, head },
  commit: sha,
})

describe('the pull requests of an event', () => {
  it.each<[string, Record<string, string>, unknown, unknown]>([
    ['its own', on('pull_request'), pull(7), { kind: 'number', number: 7 }],
    [
      'the target',
      on('pull_request_target'),
      pull(7),
      { kind: 'number', number: 7 },
    ],
    ['not a number', on('pull_request'), pull('7'), none('does not tell')],
    ['no payload', on('pull_request'), undefined, none('does not tell')],
    ['a branch', push('refs/heads/a/b'), {}, head('push', 'acme:a/b')],
    ['a tag', push('refs/tags/v1'), {}, none('not to a branch')],
    ['no commit', push('refs/heads/a', 'x'), {}, none('not to a branch')],
    [
      'a deletion',
      push('refs/heads/a'),
      { deleted: true },
      none('not to a branch'),
    ],
    [
      'a run',
      on('workflow_run'),
      run('mona/web', 'a'),
      head('workflow_run', 'mona:a'),
    ],
    [
      'a run of a fork that is gone',
      on('workflow_run'),
      run(null, 'a'),
      none('head of the run'),
    ],
    [
      'a run without a branch',
      on('workflow_run'),
      run('mona/web', null),
      none('head of the run'),
    ],
    [
      'a run without a commit',
      on('workflow_run'),
      run('mona/web', 'a', ''),
      none('head of the run'),
    ],
    ['a merge group', on('merge_group'), {}, none()],
    ['a push to a merge queue', push(`refs/heads/${queue}`), {}, none()],
    [
      'a run in a merge queue',
      on('workflow_run'),
      run('acme/web', queue),
      none(),
    ],
    ['an issue', on('issue_comment'), {}, none('`issue_comment` is not')],
    ['a strange event', on('a`b'), {}, none('`ab` is not about one.')],
    ['no event', {}, {}, none('`unknown` is not about one.')],
  ])('are for %s', (_, env, event, expected) => {
    expect(pullRequestsOf(env, event)).toEqual(expected)
  })
})
