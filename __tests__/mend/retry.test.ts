import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FaultKind, TransportFault } from '../../src/http/transport.ts'
import type { Effect } from '../../src/mend/catalogue/define.ts'
import type { FailedAttempt } from '../../src/mend/errors/failed-attempt.ts'
import { decide, mayBeDone, type Situation } from '../../src/mend/retry.ts'

const fault = (kind: FaultKind, delivered: 'no' | 'maybe'): FailedAttempt => ({
  kind: 'fault',
  fault: new TransportFault(kind, delivered, kind),
})
const status = (code: number, retryAfterMs?: number): FailedAttempt => ({
  kind: 'status',
  status: code,
  retryAfterMs,
})
const error = (errorCode?: number): FailedAttempt => ({
  kind: 'refused',
  errorCode,
})
const page: FailedAttempt = { kind: 'unreadable', body: 'a web page' }

function decided(outcome: FailedAttempt, more: Partial<Situation> = {}) {
  return decide({
    effect: 'read',
    outcome,
    attempt: 1,
    retries: 5,
    elapsedMs: 0,
    deadlineMs: 300_000,
    chance: 0,
    ...more,
  })
}

const final = { again: false, because: 'final' }
const exhausted = { again: false, because: 'exhausted' }

describe('what is tried again', () => {
  const repeatable: Effect[] = ['read', 'write', 'delete']

  it.each<[string, FailedAttempt, create: boolean, others: boolean]>([
    ['connection refused', fault('refused', 'no'), true, true],
    ['host not found', fault('dns', 'no'), true, true],
    ['no connection in time', fault('connect-timeout', 'no'), true, true],
    ['proxy unreachable', fault('proxy', 'no'), true, true],
    ['reset before sending', fault('reset', 'no'), true, true],
    ['reset after sending', fault('reset', 'maybe'), false, true],
    ['no answer in time', fault('timeout', 'maybe'), false, true],
    ['broken answer', fault('other', 'maybe'), false, true],
    ['certificate not trusted', fault('tls', 'no'), false, false],
    ['authority not readable', fault('ca-certificate', 'no'), false, false],
    ['proxy says no', fault('proxy-refused', 'no'), false, false],
    ['cancelled', fault('aborted', 'no'), false, false],
    ['HTTP 408', status(408), false, true],
    ['HTTP 429', status(429), true, true],
    ['HTTP 500', status(500), false, true],
    ['HTTP 502', status(502), false, true],
    ['HTTP 503', status(503), false, true],
    ['HTTP 503 with Retry-After', status(503, 1_000), false, true],
    ['HTTP 504', status(504), false, true],
    ['HTTP 302', status(302), false, false],
    ['HTTP 400', status(400), false, false],
    ['HTTP 401', status(401), false, false],
    ['HTTP 403', status(403), false, false],
    ['HTTP 404', status(404), false, false],
    ['an answer that is not JSON', page, false, true],
    ['error 3000', error(3000), false, true],
    ['error 4000', error(4000), false, true],
    ['error 2001', error(2001), false, false],
    ['error 2015', error(2015), false, false],
    ['error 5001', error(5001), false, false],
    ['an unknown error', error(4711), false, false],
    ['an error without a code', error(), false, false],
  ])('after %s', (_, outcome, create, others) => {
    expect(decided(outcome, { effect: 'create' }).again).toBe(create)
    for (const effect of repeatable) {
      expect(decided(outcome, { effect }).again).toBe(others)
    }
  })

  it('never repeats a create that may be done, whatever happened', () => {
    const outcomes = fc.oneof(
      fc.integer({ min: 100, max: 599 }).map((code) => status(code)),
      fc.integer({ min: 1, max: 9999 }).map((code) => error(code)),
      fc.constant(page),
      fc.constant(fault('reset', 'maybe')),
    )
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const { again } = decided(outcome, { effect: 'create' })
        return !(again && mayBeDone(outcome))
      }),
    )
  })
})

describe('how often', () => {
  it('gives up after the first attempt and all its retries', () => {
    expect(decided(status(503), { attempt: 5 })).toMatchObject({
      maxAttempts: 6,
    })
    expect(decided(status(503), { attempt: 6 })).toEqual(exhausted)
    expect(decided(status(503), { retries: 0 })).toEqual(exhausted)
  })

  it('repeats error 3000 three times at most, as it also means a bad parameter', () => {
    expect(decided(error(3000), { attempt: 3 })).toMatchObject({
      maxAttempts: 4,
    })
    expect(decided(error(3000), { attempt: 4 })).toEqual(exhausted)
    expect(decided(error(3000), { retries: 1, attempt: 2 })).toEqual(exhausted)
    // Attempts that failed in another way do not count.
    const later = { attempt: 5, retries: 9 }
    expect(decided(error(3000), { ...later, error3000s: 1 })).toMatchObject({
      again: true,
      maxAttempts: 8,
    })
    expect(decided(error(3000), { ...later, error3000s: 4 })).toEqual(exhausted)
    expect(decided(error(4000), { attempt: 4 }).again).toBe(true)
  })
})

describe('the pause', () => {
  const pauses = (chance: number) =>
    [1, 2, 3, 4, 5, 6, 7, 50].map((attempt) =>
      decided(status(503), { attempt, retries: 99, chance }),
    )
  const msOf = (chance: number) =>
    pauses(chance).map((decision) => decision.again && decision.afterMs)

  it('doubles from half a second up to twenty, of which jitter takes half', () => {
    expect(msOf(1)).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000,
    ])
    expect(msOf(0)).toEqual([
      250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
    ])
  })

  it('is as long as the server asks for', () => {
    expect(decided(status(429, 45_000))).toMatchObject({ afterMs: 45_000 })
  })

  it('is no shorter than usual when the server asks for no pause', () => {
    expect(decided(status(429, 0), { attempt: 3 })).toMatchObject({
      afterMs: 1_000,
    })
  })

  it('is not waited for when it would pass the deadline', () => {
    expect(decided(status(429, 600_000))).toEqual({
      again: false,
      because: 'late',
      pauseMs: 600_000,
    })
    expect(decided(status(503), { elapsedMs: 299_800 })).toMatchObject({
      because: 'late',
    })
    expect(decided(status(503), { elapsedMs: 299_750 }).again).toBe(true)
    expect(decided(status(429, 31_536_000_000))).toMatchObject({
      because: 'late',
    })
  })

  it('does not matter for what is not repeated anyway', () => {
    expect(decided(status(403, 600_000))).toEqual(final)
  })
})
