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

describe('a request by the description of GitHub', () => {
  it.each([
    ['a read', read],
    ['a status', status({ state: 'success', context: 'mend' })],
    ['a status without its link', status({ state: 'error', target_url: null })],
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
    [
      'no user agent',
      { ...read, headers: { ...headers, 'user-agent': undefined } },
      'headers: no user-agent',
    ],
  ])('may not have %s', (_, request, problem) => {
    expect(requestProblems(request)[0]).toMatch(problem)
  })
})
