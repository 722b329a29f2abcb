import { describe, expect, it } from '@jest/globals'
import type { GithubPermission } from '../../../src/domain/github-permission.ts'
import { readPermissions } from '../../../src/github/api/permissions.ts'
import type { HttpAnswer } from '../../../src/ports.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'

const commit = 'c'.repeat(40)
const place = { fullName: 'acme/web', commit }
const statuses = 'statuses: write'
const pulls = 'pull-requests: write'
const contents = 'contents: write'

async function asked(
  wanted: readonly GithubPermission[],
  script: readonly (HttpAnswer | Error)[],
  { token = 'ghs_x', ...where }: Partial<typeof place & { token: string }> = {},
) {
  const { api, sent } = scriptedGithub(script)
  const asking = { ...api, token }
  const facts = await readPermissions(wanted, { ...place, ...where }, asking)
  return {
    sent: sent.map(({ method, path }) => `${method} ${path}`),
    facts: facts.map(
      ({ permission, status, because }) =>
        `${permission} ${status}: ${because}`,
    ),
  }
}

const scopes = (names: string) => answer(200, '[]', { 'x-oauth-scopes': names })
const unseen =
  'unseen: GitHub shows it only to those who write, and check writes nothing'
const noScope = 'missing: no scope of this classic token allows it'
const byScope = (scope: string) =>
  `unseen: the scope ${scope} of this classic token allows it, if its user may write here`

describe('a permission', () => {
  it.each<[GithubPermission, string, HttpAnswer | Error, string]>([
    [statuses, '200', answer(200, '[]'), unseen],
    [statuses, '403', answer(403), "missing: GitHub's API: HTTP 403"],
    [
      statuses,
      '401',
      answer(401),
      "missing: GitHub's API: HTTP 401, it is not valid there",
    ],
    [statuses, '404', answer(404), "unseen: GitHub's API: HTTP 404"],
    [statuses, '503', answer(503), "unseen: GitHub's API: HTTP 503"],
    [
      statuses,
      '403, rate limited',
      answer(403, '{"message":"API rate limit exceeded"}'),
      "unseen: GitHub's API: HTTP 403, rate limit used up",
    ],
    [
      statuses,
      'silence',
      new Error('no answer in 1 s'),
      "unseen: GitHub's API: no answer in 1 s",
    ],
    [statuses, 'scope repo', scopes('gist, repo'), byScope('repo')],
    [
      statuses,
      'scope repo:status',
      scopes('repo:status'),
      byScope('repo:status'),
    ],
    [statuses, 'another scope', scopes('gist'), noScope],
    [statuses, 'an empty header', scopes(''), unseen],
    [pulls, '200', answer(200, '[]'), unseen],
    [pulls, '403', answer(403), "missing: GitHub's API: HTTP 403"],
    [pulls, 'scope public_repo', scopes('public_repo'), byScope('public_repo')],
    [pulls, 'scope repo:status', scopes('repo:status'), noScope],
    [
      contents,
      '200',
      answer(200),
      'granted: GitHub answers a request that takes it',
    ],
    [contents, '403', answer(403), "missing: GitHub's API: HTTP 403"],
    [contents, '404', answer(404), "unseen: GitHub's API: HTTP 404"],
    [contents, '422', answer(422), "unseen: GitHub's API: HTTP 422"],
  ])('%s after %s', async (permission, _, script, expected) => {
    const { facts } = await asked([permission], [script])
    expect(facts).toEqual([`${permission} ${expected}`])
  })

  it('is asked for with a request that changes nothing', async () => {
    const all = [statuses, pulls, contents] as const
    const { sent } = await asked(all, [answer(200)])
    expect(sent.sort()).toEqual([
      `GET /repos/acme/web/commits/${commit}/statuses?per_page=1`,
      'GET /repos/acme/web/pulls?per_page=1',
      'POST /repos/acme/web/releases/generate-notes',
    ])
  })

  it.each([
    [{ token: '' }, 'missing: `github-token` is empty'],
    [{ fullName: '' }, 'unseen: this run has no repository'],
  ])('with %j is not asked for', async (where, expected) => {
    const { sent, facts } = await asked([contents], [answer(200)], where)
    expect(sent).toEqual([])
    expect(facts).toEqual([`${contents} ${expected}`])
  })
})
