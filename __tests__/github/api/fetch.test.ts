import { describe, expect, it } from '@jest/globals'
import { createFetch } from '../../../src/github/api/fetch.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'

const origin = 'https://api.github.com'
const get = { method: 'GET', headers: { accept: 'a/b' } }
const lost = new Error('no complete answer within 10 s')

/** Fetches once from a GitHub with these answers. */
async function fetched(
  script: Parameters<typeof scriptedGithub>[0],
  options: Parameters<ReturnType<typeof createFetch>>[1] = get,
  url = `${origin}/repos/a/b?page=2`,
) {
  const github = scriptedGithub(script)
  const end = await createFetch(origin, github.api)(url, options).then(
    async (response) => ({
      status: response.status,
      text: await response.text(),
    }),
    (error) => ({ status: error.status, problem: error.message }),
  )
  return { ...github, end }
}

describe("a fetch over the action's own connection", () => {
  it('sends what it is given, and answers as the server did', async () => {
    const github = scriptedGithub([
      answer(201, '{"id":1}', { link: '<https://x>; rel="next"' }),
    ])
    const url = `${origin}/repos/a/b?page=2`
    const response = await createFetch(origin, github.api)(url, {
      method: 'POST',
      headers: { accept: 'a/b' },
      body: '{"a":1}',
    })
    expect(github.sent).toEqual([
      {
        method: 'POST',
        path: '/repos/a/b?page=2',
        headers: { accept: 'a/b', 'x-github-api-version': '2022-11-28' },
        body: '{"a":1}',
      },
    ])
    expect(response).toMatchObject({ status: 201, url })
    expect(response.headers.get('link')).toBe('<https://x>; rel="next"')
    expect(await response.json()).toEqual({ id: 1 })
  })

  it.each([
    ['is sent once more', [answer(502), answer(200)], 2, { status: 200 }],
    ['is sent once more', [lost, answer(200)], 2, { status: 200 }],
    [
      'is given up after the second time',
      [answer(502), answer(503)],
      2,
      { status: 503 },
    ],
    [
      'is given up after the second time',
      [lost, lost],
      2,
      { problem: 'no complete answer within 10 s' },
    ],
    ['is not repeated', [answer(403)], 1, { status: 403 }],
    ['is not repeated', [answer(404)], 1, { status: 404 }],
    ['is not repeated', [answer(429)], 1, { status: 429 }],
    ['is not repeated', [answer(304, '')], 1, { status: 304, text: '' }],
    [
      'is not repeated, nor is a redirect followed,',
      [answer(301, '', { location: 'https://evil.example' })],
      1,
      { status: 301, problem: 'HTTP 301' },
    ],
    [
      'is not repeated',
      [answer(200, '<html>', { 'content-type': 'text/html' })],
      1,
      { status: 200, problem: 'an answer that is not JSON' },
    ],
  ])('a read %s after %j', async (_, script, requests, end) => {
    const { sent, pauses, end: reached } = await fetched(script)
    expect(reached).toMatchObject(end)
    expect(sent).toHaveLength(requests)
    expect(pauses).toEqual(requests > 1 ? [1_000] : [])
  })

  it('a read is not repeated for a caller that repeats it itself', async () => {
    const { api, sent } = scriptedGithub([answer(502)])
    const patient = { ...api, repeatsReads: false }
    const { status } = await createFetch(origin, patient)(`${origin}/a`, get)
    expect(status).toBe(502)
    expect(sent).toHaveLength(1)
  })

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
    'a %s is not repeated, since the server may have acted on it',
    async (method) => {
      const { sent, end } = await fetched([lost], { ...get, method })
      expect(sent).toHaveLength(1)
      expect(end).toMatchObject({ problem: lost.message })
    },
  )

  it.each([
    'https://evil.example/repos/a/b',
    'https://api.github.com.evil.example/repos/a/b',
    'https://api.github.com@evil.example/repos/a/b',
    'http://api.github.com/repos/a/b',
  ])('sends nothing to another server: %s', async (url) => {
    const { sent, end } = await fetched([answer(200)], get, url)
    expect(sent).toEqual([])
    expect(end).toMatchObject({
      problem: `an address that does not belong to ${origin}`,
    })
  })

  it('ends quietly when nobody waits any more', async () => {
    const signal = AbortSignal.abort()
    const { sent, end } = await fetched([lost], { ...get, signal })
    expect(sent).toHaveLength(1)
    expect(end).toMatchObject({ problem: lost.message })
  })

  it('leaves a line for each attempt in the debug log, without the token', async () => {
    const { log, api } = await fetched(
      [answer(500, 'ghs_secret'), answer(200)],
      { method: 'GET', headers: { authorization: 'token ghs_secret' } },
    )
    expect(log.lines).toEqual([
      'debug: GitHub, GET /repos/a/b?page=2: HTTP 500',
      'debug: GitHub, GET /repos/a/b?page=2: HTTP 200',
    ])
    expect(api.token).toBe('ghs_secret')
  })
})
