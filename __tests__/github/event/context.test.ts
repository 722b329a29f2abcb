import { describe, expect, it } from '@jest/globals'
import { readRepository } from '../../../src/github/event/context.ts'

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

function pullRequest(headRepository: string | null) {
  return {
    pull_request: {
      head: {
        ref: 'feature/x',
        sha: head,
        repo: headRepository && { full_name: headRepository },
      },
      base: { ref: 'main', sha, repo: { full_name: 'acme/shop' } },
    },
  }
}

describe('the repository of a run', () => {
  it('comes with its pages', () => {
    expect(readRepository(environment('push', 'refs/heads/main'), {})).toEqual({
      fullName: 'acme/shop',
      event: 'push',
      branch: 'main',
      commit: sha,
      actor: 'octocat',
      url: 'https://github.com/acme/shop',
      runUrl: 'https://github.com/acme/shop/actions/runs/42',
    })
  })

  it('lives on the server of the run', () => {
    const env = {
      ...environment('push', 'refs/heads/main'),
      GITHUB_SERVER_URL: 'https://ghe.acme.example/',
    }
    expect(readRepository(env, {}).runUrl).toBe(
      'https://ghe.acme.example/acme/shop/actions/runs/42',
    )
  })

  it('is described by the payload', () => {
    const payload = { repository: { default_branch: 'trunk', topics: ['a'] } }
    expect(
      readRepository(environment('push', 'refs/heads/main'), payload),
    ).toMatchObject({ defaultBranch: 'trunk', topics: ['a'] })
  })

  it('is read from the payload, or is unknown, without GITHUB_REPOSITORY', () => {
    const payload = { repository: { full_name: 'acme/web' } }
    expect(readRepository({}, payload).fullName).toBe('acme/web')
    expect(readRepository({}, undefined)).toEqual({ fullName: '', event: '' })
  })
})

describe('a run without secrets', () => {
  it.each([
    ['pull_request', pullRequest('acme/shop'), undefined],
    ['pull_request', pullRequest('fork/shop'), 'fork'],
    ['pull_request', pullRequest(null), 'fork'],
    ['pull_request_review', pullRequest('fork/shop'), 'fork'],
    ['pull_request_target', pullRequest('fork/shop'), undefined],
    ['pull_request', undefined, undefined],
    ['push', pullRequest('fork/shop'), undefined],
  ])('on %s of %j is one of a %s', (event, payload, expected) => {
    const env = environment(event, 'refs/pull/7/merge')
    expect(readRepository(env, payload).withoutSecrets).toBe(expected)
  })

  const byDependabot = { pull_request: { user: { login: 'dependabot[bot]' } } }
  const byMona = { pull_request: { user: { login: 'mona' } } }

  it.each([
    ['push', {}, 'dependabot'],
    ['pull_request', pullRequest('acme/shop'), 'dependabot'],
    ['pull_request_review', byMona, 'dependabot'],
    ['pull_request_review_comment', {}, 'dependabot'],
    ['create', {}, 'dependabot'],
    ['deployment', {}, 'dependabot'],
    ['deployment_status', {}, 'dependabot'],
    ['pull_request_target', byDependabot, 'dependabot'],
    ['pull_request_target', undefined, 'dependabot'],
    // they have the secrets, so an empty one is misspelled
    ['pull_request_target', byMona, undefined],
    ['workflow_run', {}, undefined],
    ['merge_group', {}, undefined],
    ['schedule', {}, undefined],
    ['workflow_dispatch', {}, undefined],
    ['issue_comment', {}, undefined],
    ['release', {}, undefined],
  ])('that Dependabot started on %s of %j: %s', (event, payload, expected) => {
    const env = {
      ...environment(event, 'refs/heads/dependabot/npm/x'),
      GITHUB_ACTOR: 'dependabot[bot]',
    }
    expect(readRepository(env, payload).withoutSecrets).toBe(expected)
  })
})

describe('the workflow of a run', () => {
  it.each([
    ['acme/shop/.github/workflows/ci.yml@refs/heads/a@b', 'ci.yml'],
    ['acme/shop/.github/workflows/my scan.yaml@refs/tags/v1', 'my scan.yaml'],
    ['acme/shop/../../etc/passwd@main', undefined],
    ['', undefined],
  ])('is, by %j, %j', (ref, file) => {
    const env = { ...environment('push', ''), GITHUB_WORKFLOW_REF: ref }
    expect(readRepository(env, {}).workflow).toBe(
      file && `.github/workflows/${file}`,
    )
  })
})
