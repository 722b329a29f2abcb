import { describe, expect, it } from '@jest/globals'
import { type Api, read } from '../../src/github/api.ts'
import type { HttpAnswer, HttpRequest } from '../../src/ports.ts'
import { recordingLog } from '../support/recording-log.ts'

const token = 'ghs_secret'
const answer = (status: number, text = '{}', headers = {}): HttpAnswer => ({
  status,
  text,
  headers,
})

/** GitHub with these answers, one after the other; the last one stays. */
function aGithub(...script: (HttpAnswer | Error)[]) {
  const sent: HttpRequest[] = []
  const pauses: number[] = []
  const log = recordingLog()
  const job = new AbortController()
  const api: Api = {
    http: async (request) => {
      sent.push(request)
      const step = script[Math.min(sent.length, script.length) - 1]
      if (!step || step instanceof Error) throw step
      return step
    },
    token,
    clock: {
      sleep: async (ms, signal) => {
        pauses.push(ms)
        signal?.throwIfAborted()
      },
    },
    log,
    signal: job.signal,
  }
  return { api, sent, pauses, log, job }
}

describe("a read of GitHub's API", () => {
  it('is a GET with the token, and its JSON', async () => {
    const { api, sent } = aGithub(answer(200, '{"topics":["a"]}'))
    expect(await read('/repos/a/b', api)).toEqual({
      ok: true,
      body: { topics: ['a'] },
    })
    expect(sent).toEqual([
      {
        method: 'GET',
        path: '/repos/a/b',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'x-github-api-version': '2022-11-28',
        },
      },
    ])
  })

  const lost = new Error('no complete answer within 10 s')
  it.each([
    ['is sent once more', [answer(502), answer(200)], 2, { ok: true }],
    ['is sent once more', [lost, answer(200)], 2, { ok: true }],
    [
      'is given up after the second time',
      [answer(502), answer(503)],
      2,
      { ok: false, status: 503, problem: 'HTTP 503' },
    ],
    [
      'is given up after the second time',
      [lost, lost],
      2,
      { ok: false, problem: 'no complete answer within 10 s' },
    ],
    ['is not repeated', [answer(403)], 1, { status: 403, problem: 'HTTP 403' }],
    ['is not repeated', [answer(404)], 1, { status: 404, problem: 'HTTP 404' }],
    ['is not repeated', [answer(301)], 1, { status: 301, problem: 'HTTP 301' }],
    [
      'is not repeated',
      [answer(429)],
      1,
      { status: 429, problem: 'HTTP 429, rate limit used up' },
    ],
    [
      'tells a used-up limit from a missing permission, and is not repeated',
      [answer(403, '{}', { 'x-ratelimit-remaining': '0' })],
      1,
      { status: 429, problem: 'HTTP 403, rate limit used up' },
    ],
    [
      'is not repeated',
      [answer(200, '<html>')],
      1,
      { ok: false, problem: 'an answer that is no JSON' },
    ],
  ])('%s after %j', async (_, script, requests, reply) => {
    const { api, sent, pauses } = aGithub(...script)
    expect(await read('/repos/a/b', api)).toMatchObject(reply)
    expect(sent).toHaveLength(requests)
    expect(pauses).toEqual(requests > 1 ? [1_000] : [])
  })

  it('ends quietly when nobody waits any more', async () => {
    const { api, sent, job } = aGithub(lost)
    job.abort()
    expect(await read('/repos/a/b', api)).toMatchObject({ ok: false })
    expect(sent).toHaveLength(1)
  })

  it('leaves a line for each attempt in the debug log, without the token', async () => {
    const { api, log } = aGithub(answer(500, token), answer(200))
    await read('/repos/a/b', api)
    expect(log.lines).toEqual([
      'debug: GitHub, GET /repos/a/b: HTTP 500',
      'debug: GitHub, GET /repos/a/b: HTTP 200',
    ])
  })
})
