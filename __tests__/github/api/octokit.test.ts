import { describe, expect, it } from '@jest/globals'
import {
  callFailure,
  type Octokit,
  openOctokit,
} from '../../../src/github/api/octokit.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'
import { stdoutOf } from '../../support/stdout.ts'

const repository = { owner: 'a', repo: 'b' }

/** What a call comes to at a GitHub with these answers. */
async function called(
  script: Parameters<typeof scriptedGithub>[0],
  call: (octokit: Octokit) => Promise<unknown> = ({ rest }) =>
    rest.repos.get(repository),
  url?: string,
) {
  const github = scriptedGithub(script, url)
  const octokit = await openOctokit(github.api)
  const end = await call(octokit).then(
    (value) => ({ value, failure: undefined }),
    (error: unknown) => ({ value: undefined, failure: callFailure(error) }),
  )
  return { ...github, ...end }
}

describe('the Octokit of the action', () => {
  it('sends a read with the token', async () => {
    const { sent, value } = await called([answer(200, '{"topics":["a"]}')])
    expect(value).toMatchObject({ status: 200, data: { topics: ['a'] } })
    expect(sent).toEqual([
      {
        method: 'GET',
        path: '/repos/a/b',
        headers: expect.objectContaining({
          accept: 'application/vnd.github.v3+json',
          authorization: 'token ghs_secret',
          'x-github-api-version': '2022-11-28',
        }),
        body: undefined,
      },
    ])
  })

  it('sends a write with its body', async () => {
    const { sent } = await called([answer(201)], ({ rest }) =>
      rest.issues.createComment({ ...repository, issue_number: 7, body: 'é' }),
    )
    expect(sent).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/repos/a/b/issues/7/comments',
        body: '{"body":"é"}',
      }),
    ])
  })

  it.each([
    ['https://api.github.com', '/repos/a/b', '/graphql'],
    ['https://api.acme.ghe.com/', '/repos/a/b', '/graphql'],
    ['https://GHE.acme.com/api/v3', '/api/v3/repos/a/b', '/api/graphql'],
  ])('of %s asks for %s and %s', async (url, rest, graphql) => {
    const { sent } = await called(
      [answer(200, '{"data":{}}')],
      async (octokit) => {
        await octokit.rest.repos.get(repository)
        await octokit.graphql('{ viewer { login } }')
      },
      url,
    )
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${rest}`,
      `POST ${graphql}`,
    ])
  })

  it('follows the pages of a list, but to no other server', async () => {
    const next = (to: string) => ({ link: `<${to}>; rel="next"` })
    const { sent, failure } = await called(
      [
        answer(200, '[1]', next('https://api.github.com/page/2')),
        answer(200, '[2]', next('https://evil.example/page/3')),
      ],
      (octokit) =>
        octokit.paginate(octokit.rest.issues.listComments, {
          ...repository,
          issue_number: 7,
        }),
    )
    expect(sent.map(({ path }) => path)).toEqual([
      '/repos/a/b/issues/7/comments',
      '/page/2',
    ])
    expect(failure?.problem).toContain('does not belong to')
  })

  it('prints nothing by itself', async () => {
    const evil = { deprecation: '::error::a', sunset: '##[error]b' }
    let github: Awaited<ReturnType<typeof called>> | undefined
    const lines = await stdoutOf(async () => {
      github = await called([answer(200, '{}', evil)])
    })
    expect(lines).toEqual([])
    expect(github?.log.of('debug').join('\n')).toContain('is deprecated')
  })

  it('fails for an address that is not valid', async () => {
    const { api } = scriptedGithub([], 'nonsense')
    const failure = await openOctokit(api).catch(callFailure)
    expect(failure).toEqual({ problem: 'Invalid URL' })
  })
})

describe('a failed call', () => {
  const evil = JSON.stringify({ message: 'ghs_secret', errors: ['ghs_secret'] })
  it.each([
    ['an outage', answer(503, evil), { status: 503, problem: 'HTTP 503' }],
    ['a refusal', answer(403, evil), { status: 403, problem: 'HTTP 403' }],
    ['a missing page', answer(404, evil), { status: 404, problem: 'HTTP 404' }],
    ['a redirect', answer(301, evil), { status: 301, problem: 'HTTP 301' }],
    [
      'too many requests',
      answer(429, evil),
      { status: 429, problem: 'HTTP 429, rate limit used up' },
    ],
    [
      'a used-up limit, which is no missing permission',
      answer(403, evil, { 'x-ratelimit-remaining': '0' }),
      { status: 429, problem: 'HTTP 403, rate limit used up' },
    ],
    [
      'a secondary limit',
      answer(403, '{"message":"You have exceeded a secondary rate limit."}'),
      { status: 429, problem: 'HTTP 403, rate limit used up' },
    ],
    [
      'a secondary limit that names a time',
      answer(403, evil, { 'retry-after': '30' }),
      {
        status: 429,
        problem: 'HTTP 403, rate limit used up',
        retryAfterMs: 30_000,
      },
    ],
    [
      'an outage that names a time',
      answer(503, evil, { 'retry-after': '5' }),
      { status: 503, problem: 'HTTP 503', retryAfterMs: 5_000 },
    ],
    [
      'a time that is not valid',
      answer(503, evil, { 'retry-after': 'soon' }),
      { status: 503, problem: 'HTTP 503' },
    ],
    [
      'no answer',
      new Error('connection refused by 127.0.0.1:1'),
      { status: undefined, problem: 'connection refused by 127.0.0.1:1' },
    ],
    [
      "a gateway's page",
      answer(200, '<html>', { 'content-type': 'text/html' }),
      { status: 200, problem: 'an answer that is not JSON' },
    ],
  ])('with %s has a status and words of ours', async (_, reply, expected) => {
    expect((await called([reply])).failure).toEqual(expected)
  })

  const limited = 'rate limit used up'
  const secondary = { message: 'You have exceeded a secondary rate limit.' }
  it.each([
    [
      { type: 'FORBIDDEN', message: 'ghs_secret' },
      { status: 403, problem: 'a GraphQL error FORBIDDEN' },
    ],
    [
      { type: 'INSUFFICIENT_SCOPES' },
      { status: 403, problem: 'a GraphQL error INSUFFICIENT_SCOPES' },
    ],
    [
      { type: 'NOT_FOUND' },
      { status: 404, problem: 'a GraphQL error NOT_FOUND' },
    ],
    [
      { type: 'RATE_LIMITED' },
      { status: 429, problem: `a GraphQL error RATE_LIMITED, ${limited}` },
    ],
    [secondary, { status: 429, problem: `a GraphQL error, ${limited}` }],
    [
      { type: 'ghs_secret', message: 'ghs_secret' },
      { problem: 'a GraphQL error' },
    ],
  ])('of GraphQL with %j, too', async (error, expected) => {
    const { failure } = await called(
      [answer(200, JSON.stringify({ errors: [error] }))],
      (octokit) => octokit.graphql('{ viewer { login } }'),
    )
    expect(failure).toEqual(expected)
  })

  it('of GraphQL says how long to wait', async () => {
    const text = JSON.stringify({ errors: [secondary] })
    const { failure } = await called(
      [answer(200, text, { 'retry-after': '7' })],
      (octokit) => octokit.graphql('{ viewer { login } }'),
    )
    expect(failure).toMatchObject({ status: 429, retryAfterMs: 7_000 })
  })
})
