import { describe, expect, it } from '@jest/globals'
import { readRevision } from '../../../src/github/event/revision.ts'

const head = 'b'.repeat(40)
const sha = 'a'.repeat(40)

function environment(eventName: string, ref: string) {
  return {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '42',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_ACTOR: 'octocat',
  }
}

function pullRequest(headRepository: string | null, more: object = {}) {
  return {
    pull_request: {
      head: {
        ref: 'feature/x',
        sha: head,
        repo: headRepository && { full_name: headRepository },
        ...more,
      },
      base: { ref: 'main', sha, repo: { full_name: 'acme/shop' } },
    },
  }
}

const group = {
  merge_group: {
    head_sha: head,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
    base_ref: 'refs/heads/release/2',
  },
}
const finished = { workflow_run: { head_branch: 'dev', head_sha: head } }

describe('the revision of a run', () => {
  it.each<[string, string, unknown, object]>([
    ['push', 'refs/heads/feature/x', {}, { branch: 'feature/x', commit: sha }],
    ...(
      [
        ['push', 'main/pr-7-', 'main'],
        ['push', 'release/2/pr-12-', 'release/2'],
        ['check_suite', 'main/pr-7-', 'main'],
        ['workflow_dispatch', 'main/pr-7-', 'main'],
        ['merge_group', 'main/pr-7-', 'main'],
      ] as const
    ).map(([event, queue, branch]): [string, string, unknown, object] => [
      event,
      `refs/heads/gh-readonly-queue/${queue}${sha}`,
      {},
      { branch, commit: sha },
    ]),
    [
      'workflow_run',
      'refs/heads/main',
      {
        workflow_run: {
          head_branch: `gh-readonly-queue/main/pr-7-${head}`,
          head_sha: head,
        },
      },
      { branch: 'main', commit: head },
    ],
    // deleted: the queue's branch, never the target's project
    [
      'delete',
      'refs/heads/main',
      { ref: `gh-readonly-queue/main/pr-7-${head}`, ref_type: 'branch' },
      { branch: `gh-readonly-queue/main/pr-7-${head}` },
    ],
    [
      'push',
      'refs/heads/gh-readonly-queue/main',
      {},
      { branch: 'gh-readonly-queue/main', commit: sha },
    ],
    // the events without a ref: the payload names the default branch
    ...['status', 'page_build'].flatMap(
      (event): [string, string, unknown, object][] => [
        [
          event,
          '',
          { repository: { default_branch: 'trunk' } },
          { branch: 'trunk', commit: sha },
        ],
        [event, '', { repository: null }, { commit: sha }],
        [event, 'refs/heads/main', {}, { branch: 'main', commit: sha }],
      ],
    ),
    ['push', 'refs/tags/v1.2', {}, { tag: 'v1.2', commit: sha }],
    ['create', 'refs/heads/dev', {}, { branch: 'dev', commit: sha }],
    ['create', 'refs/tags/v1.2', {}, { tag: 'v1.2', commit: sha }],
    ['deployment', 'refs/heads/dev', {}, { branch: 'dev', commit: sha }],
    ['deployment', '', {}, { commit: sha }],
    ['deployment_status', '', {}, { commit: sha }],
    ['registry_package', 'refs/tags/v2', {}, { tag: 'v2', commit: sha }],
    ['issue_comment', 'refs/heads/main', {}, { branch: 'main', commit: sha }],
    [
      'pull_request_review',
      'refs/pull/7/merge',
      pullRequest('acme/shop'),
      { branch: 'feature/x', commit: head },
    ],
    // closed by its merge: GITHUB_REF is the base branch
    [
      'pull_request',
      'refs/heads/main',
      pullRequest('acme/shop'),
      { branch: 'feature/x', commit: head },
    ],
    ['schedule', 'refs/heads/main', undefined, { branch: 'main', commit: sha }],
    [
      'workflow_dispatch',
      'refs/heads/dev',
      { ref: 'refs/heads/dev' },
      { branch: 'dev', commit: sha },
    ],
    [
      'release',
      'refs/tags/v2',
      { release: { tag_name: 'v2' } },
      { tag: 'v2', commit: sha },
    ],
    [
      'release',
      '',
      { release: { tag_name: 'v2' } },
      { tag: 'v2', commit: sha },
    ],
    ['release', 'refs/tags/v2', {}, { tag: 'v2', commit: sha }],
    [
      'pull_request',
      'refs/pull/7/merge',
      pullRequest('acme/shop'),
      { branch: 'feature/x', commit: head },
    ],
    [
      'pull_request_target',
      'refs/heads/main',
      pullRequest('acme/shop'),
      { branch: 'feature/x', commit: head },
    ],
    ['pull_request', 'refs/pull/7/merge', undefined, {}],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-7-abc',
      group,
      { branch: 'release/2', commit: head },
    ],
    [
      'delete',
      'refs/heads/main',
      { ref: 'feature/x', ref_type: 'branch' },
      { branch: 'feature/x' },
    ],
    [
      'delete',
      'refs/heads/main',
      { ref: 'refs/heads/feature/x', ref_type: 'branch' },
      { branch: 'feature/x' },
    ],
    [
      'delete',
      'refs/heads/main',
      { ref: 'v1.2', ref_type: 'tag' },
      { tag: 'v1.2' },
    ],
    ['delete', 'refs/heads/main', { ref: 'main' }, {}],
    ['delete', 'refs/heads/main', undefined, {}],
    [
      'workflow_run',
      'refs/heads/main',
      finished,
      { branch: 'dev', commit: head },
    ],
  ])('of %s on %j with %j is %j', (event, ref, payload, expected) => {
    const { branch, tag, commit } = readRevision(
      environment(event, ref),
      payload,
    )
    expect({ branch, tag, commit }).toEqual(expected)
  })

  it('takes the head branch from the environment when the payload is lost', () => {
    const env = {
      ...environment('pull_request', 'refs/pull/7/merge'),
      GITHUB_HEAD_REF: 'feature/y',
    }
    const { branch, commit } = readRevision(env, undefined)
    expect(branch).toBe('feature/y')
    expect(commit).toBeUndefined()
  })

  it('takes no text for a commit that is none', () => {
    const env = { ...environment('push', 'refs/heads/x'), GITHUB_SHA: 'HEAD' }
    expect(readRevision(env, {}).commit).toBeUndefined()
  })
})

describe('the branch of a fork', () => {
  const main = { ref: 'main' }

  it.each<[string, string, unknown, string]>([
    [
      'in the label of a pull request',
      'pull_request',
      pullRequest('mona/shop', { ...main, label: 'mona:main' }),
      'mona:main',
    ],
    [
      'that a privileged workflow looks at',
      'pull_request_target',
      pullRequest('mona/shop', { ...main, label: 'mona:main' }),
      'mona:main',
    ],
    [
      'without a label',
      'pull_request',
      pullRequest('mona/shop', main),
      'mona:main',
    ],
    [
      'with a label of another form',
      'pull_request',
      pullRequest('mona/shop', { ...main, label: 'main' }),
      'mona:main',
    ],
    [
      'that is gone',
      'pull_request',
      pullRequest(null, { ...main, user: { login: 'mona' } }),
      'mona:main',
    ],
    [
      'that is gone with its owner',
      'pull_request',
      pullRequest(null, main),
      'unknown:main',
    ],
    [
      'whose workflow run has finished',
      'workflow_run',
      finishedOn('mona/shop'),
      'mona:main',
    ],
    [
      'whose workflow run has finished, and that is gone',
      'workflow_run',
      finishedOn(null),
      'unknown:main',
    ],
  ])('%s carries its owner', (_, event, payload, expected) => {
    const env = environment(event, 'refs/heads/main')
    expect(readRevision(env, payload).branch).toBe(expected)
  })

  it('is told from the own one, whose label names an owner, too', () => {
    const own = pullRequest('acme/shop', { ...main, label: 'acme:main' })
    const env = environment('pull_request', 'refs/pull/7/merge')
    expect(readRevision(env, own).branch).toBe('main')
    const run = environment('workflow_run', 'refs/heads/main')
    expect(readRevision(run, finishedOn('acme/shop')).branch).toBe('main')
  })
})

function finishedOn(fullName: string | null) {
  return {
    workflow_run: {
      head_branch: 'main',
      head_sha: head,
      head_repository: fullName && { full_name: fullName },
    },
  }
}
