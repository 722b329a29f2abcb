import { describe, expect, it } from '@jest/globals'
import { snapshotRef } from '../../../src/github/event/snapshot-ref.ts'

const main = 'refs/heads/main'
const pull = { pull_request: { number: 7, head: { ref: 'main' } } }
const own = { full_name: 'acme/web' }
const fork = { full_name: 'mona/web' }
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc'
const run = (facts: object) => ({ workflow_run: facts })

describe('the ref of a snapshot', () => {
  it.each<[string, string, unknown, string | undefined]>([
    ['push', main, { ref: main }, main],
    ['push', 'refs/tags/v1', {}, 'refs/tags/v1'],
    ['push that deletes', main, { deleted: true }, undefined],
    ['delete', main, { ref: 'old' }, undefined],
    ['release', 'refs/tags/v1', {}, 'refs/tags/v1'],
    ['schedule', main, undefined, main],
    ['workflow_dispatch', main, {}, main],
    ['push', 'main', {}, undefined],
    ['', '', undefined, undefined],
    ['pull_request', 'refs/pull/7/merge', pull, 'refs/pull/7/head'],
    ['pull_request_target', main, pull, 'refs/pull/7/head'],
    ['pull_request_review', 'refs/pull/7/merge', pull, 'refs/pull/7/head'],
    ['pull_request_target', main, {}, undefined],
    ['pull_request', main, { pull_request: { number: '7/../' } }, undefined],
    ['merge_group', queue, { merge_group: { head_ref: queue } }, queue],
    ['merge_group', queue, {}, queue],
    [
      'workflow_run',
      main,
      run({ head_branch: 'dev', head_repository: own }),
      'refs/heads/dev',
    ],
    [
      'workflow_run',
      main,
      run({
        head_branch: 'dev',
        head_repository: own,
        pull_requests: [{ number: 7 }],
      }),
      'refs/heads/dev',
    ],
    [
      'workflow_run',
      main,
      run({ head_branch: 'main', head_repository: fork, pull_requests: [] }),
      undefined,
    ],
    ['workflow_run', main, run({ head_branch: 'main' }), undefined],
    ['workflow_run', main, {}, undefined],
  ])('of a %s on %s with %j is %s', (name, GITHUB_REF, event, ref) => {
    const env = {
      GITHUB_EVENT_NAME: name.split(' ')[0],
      GITHUB_REF,
      GITHUB_REPOSITORY: 'acme/web',
    }
    expect(snapshotRef(env, event)).toBe(ref)
  })
})
