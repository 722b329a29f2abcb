import { describe, expect, it } from '@jest/globals'
import {
  isRefusal,
  pausedAfter,
  repeatCall,
  repeated as repeatedCall,
} from '../../../src/github/api/repeat.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** What Octokit throws for an answer. */
const http = (status: number, headers = {}) => ({
  response: { status, headers },
})
const wait = (seconds: number, status = 503) =>
  http(status, { 'retry-after': String(seconds) })

/** Calls that fail with these, one after the other, and then succeed. */
async function repeated(failures: readonly unknown[], signal?: AbortSignal) {
  const clock = virtualClock()
  let calls = 0
  const failure = await repeatCall(
    async () => {
      const error = failures[calls++]
      if (error) throw error
    },
    {
      clock,
      maxTries: 3,
      until: 30_000,
      signal: signal ?? new AbortController().signal,
    },
  )
  return { calls, failure: failure?.problem, pauses: clock.pauses }
}

describe('a call', () => {
  const down = http(503)
  it.each<[string, unknown[], number, number[], string | undefined]>([
    ['succeeds', [], 1, [], undefined],
    ['fails once', [down], 2, [1000], undefined],
    ['has no answer once', [new Error('reset')], 2, [1000], undefined],
    ['fails twice', [http(500), http(408)], 3, [1000, 2000], undefined],
    ['fails always', [down, down, down], 3, [1000, 2000], 'HTTP 503'],
    ['is refused', [http(403)], 1, [], 'HTTP 403'],
    ['is not valid', [http(422)], 1, [], 'HTTP 422'],
    ['is asked to wait', [wait(5)], 2, [5000], undefined],
    ['is limited for a time', [wait(7, 403)], 2, [7000], undefined],
    ['is limited', [http(429)], 1, [], 'HTTP 429, rate limit used up'],
    ['is asked to wait too long', [wait(30)], 1, [], 'HTTP 503'],
    [
      'is asked to wait too long in all',
      [wait(20), wait(10)],
      2,
      [20_000],
      'HTTP 503',
    ],
  ])('that %s', async (_, failures, calls, pauses, failure) => {
    expect(await repeated(failures)).toEqual({ calls, pauses, failure })
  })

  it('brings what the last try brings, or throws what it threw', async () => {
    const patience = {
      ...{ clock: virtualClock(), maxTries: 2, until: 30_000 },
      signal: new AbortController().signal,
    }
    let calls = 0
    const second = async () => {
      if (++calls < 2) throw down
      return 'value'
    }
    expect(await repeatedCall(second, patience)).toBe('value')
    const never = () => Promise.reject(down)
    await expect(repeatedCall(never, patience)).rejects.toBe(down)
  })

  it('is paused after only where another try makes sense', async () => {
    const patience = {
      ...{ clock: virtualClock(), maxTries: 2, until: 30_000 },
      signal: new AbortController().signal,
    }
    const failure = { status: 503, problem: 'HTTP 503' }
    const refusal = { status: 403, problem: 'HTTP 403' }
    expect(await pausedAfter(failure, 1, patience)).toBe(true)
    expect(await pausedAfter(failure, 2, patience)).toBe(false)
    expect(await pausedAfter(refusal, 1, patience)).toBe(false)
    expect(patience.clock.pauses).toEqual([1_000])
  })

  it('is not tried again when nobody wants it any more', async () => {
    const { calls, failure } = await repeated([down], AbortSignal.abort())
    expect({ calls, failure }).toEqual({ calls: 1, failure: 'HTTP 503' })
  })
})

describe('a refusal', () => {
  it.each([
    [undefined, false],
    [201, false],
    [301, true],
    [400, true],
    [401, true],
    [403, true],
    [404, true],
    [408, false],
    [422, true],
    [429, false],
    [500, false],
    [503, false],
  ])('with status %s: %s', (status, expected) => {
    expect(isRefusal({ status, problem: '' })).toBe(expected)
  })
})
