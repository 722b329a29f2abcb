import { describe, expect, it } from '@jest/globals'
import { type ArrivedRequest, requestProblems } from './github-description.ts'

const sha = 'd'.repeat(40)
const headers = {
  'user-agent': 'test',
  authorization: 'token x',
  'x-github-api-version': '2022-11-28',
  'content-type': 'application/json; charset=utf-8',
}
const read: ArrivedRequest = {
  method: 'GET',
  url: '/repos/acme/web/contents/mend%2Fpolicy.yml?ref=main',
  headers,
  body: '',
}
const status = (body: unknown): ArrivedRequest => ({
  method: 'POST',
  url: `/repos/acme/web/statuses/${sha}`,
  headers,
  body: JSON.stringify(body),
})
const snapshot = (facts: object, entry: object = {}): ArrivedRequest => ({
  ...{ method: 'POST', headers },
  url: '/repos/acme/web/dependency-graph/snapshots',
  body: JSON.stringify({
    version: 0,
    sha,
    ref: 'refs/heads/main',
    job: { id: '1', correlator: 'c' },
    detector: { name: 'd', version: '1', url: 'https://x' },
    scanned: '2026-11-27T10:00:00.000Z',
    manifests: {
      web: { name: 'web', resolved: { x: { package_url: 'pkg:x', ...entry } } },
    },
    ...facts,
  }),
})

describe('a request by the description of GitHub', () => {
  it.each([
    ['a read', read],
    ['a status', status({ state: 'success', context: 'mend' })],
    ['a status without its link', status({ state: 'error', target_url: null })],
    ['a snapshot', snapshot({ metadata: { a: 1 } })],
  ])('may be %s', (_, request) => {
    expect(requestProblems(request)).toEqual([])
  })

  it.each<[string, ArrivedRequest, string]>([
    ['another method', { ...read, method: 'PATCH' }, 'no operation'],
    ['another path', { ...read, url: '/repos/acme' }, 'no operation'],
    ['a longer path', { ...read, url: '/repos/a/b/c' }, 'no operation'],
    [
      'an unknown parameter',
      { ...read, url: '/repos/acme/web?page=2' },
      'query must NOT have additional properties: page',
    ],
    [
      'a parameter twice',
      { ...read, url: `${read.url}&ref=x` },
      'query: a parameter twice',
    ],
    ['a body with a read', { ...read, body: '{}' }, 'body: none is allowed'],
    ['no body', { ...status({}), body: '' }, 'body: not JSON'],
    ['a body of another type', { ...status({}), headers: {} }, 'body: its'],
    ['an unknown state', status({ state: 'passed' }), 'body/state must be'],
    ['no state', status({}), "body must have required property 'state'"],
    [
      'an unknown property',
      status({ state: 'success', url: 'x' }),
      'body must NOT have additional properties: url',
    ],
    ['a short ref', snapshot({ ref: 'main' }), 'body/ref must match pattern'],
    ['a date without time', snapshot({ scanned: 'now' }), 'body/scanned must'],
    [
      'nine keys of metadata',
      snapshot({ metadata: Object.assign({}, [...'123456789']) }),
      'body/metadata must NOT have more than 8 properties',
    ],
    [
      'a list as metadata',
      snapshot({ metadata: { a: [] } }),
      'body/metadata/a',
    ],
    [
      'a package of no package URL',
      snapshot({}, { package_url: 'npm' }),
      'body/manifests/web/resolved/x/package_url must match pattern',
    ],
    [
      'an unknown property of a package',
      snapshot({}, { license: 'MIT' }),
      'body/manifests/web/resolved/x must NOT have additional properties: license',
    ],
    [
      'no user agent',
      { ...read, headers: { ...headers, 'user-agent': undefined } },
      'headers: no user-agent',
    ],
  ])('may not have %s', (_, request, problem) => {
    expect(requestProblems(request)[0]).toMatch(problem)
  })
})
