import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FaultKind, TransportFault } from '../../src/http/transport.ts'
import type { Effect } from '../../src/mend/catalogue/define.ts'
import type { FailedAttempt } from '../../src/mend/errors/failed-attempt.ts'
import {
  decide,
  mayBeDone,
  retryAfterMs,
  type Situation,
} from '../../src/mend/retry.ts'

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

function decided(problem: FailedAttempt, more: Partial<Situation> = {}) {
  return decide({
    effect: 'read',
    problem,
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
    ['no JSON', page, false, true],
    ['error 3000', error(3000), false, true],
    ['error 4000', error(4000), false, true],
    ['error 2001', error(2001), false, false],
    ['error 2015', error(2015), false, false],
    ['error 5001', error(5001), false, false],
    ['an error that nobody knows', error(4711), false, false],
    ['an error without a code', error(), false, false],
  ])('after %s', (_, problem, create, others) => {
    expect(decided(problem, { effect: 'create' }).again).toBe(create)
    for (const effect of repeatable) {
      expect(decided(problem, { effect }).again).toBe(others)
    }
  })

  it('never repeats a create that may be done, whatever happened', () => {
    const problems = fc.oneof(
      fc.integer({ min: 100, max: 599 }).map((code) => status(code)),
      fc.integer({ min: 1, max: 9999 }).map((code) => error(code)),
      fc.constant(page),
      fc.constant(fault('reset', 'maybe')),
    )
    fc.assert(
      fc.property(problems, (problem) => {
        const { again } = decided(problem, { effect: 'create' })
        return !(again && mayBeDone(problem))
      }),
    )
  })
})

describe('how often', () => {
  it('gives up after the first attempt and all its retries', () => {
    expect(decided(status(503), { attempt: 5 })).toMatchObject({ of: 6 })
    expect(decided(status(503), { attempt: 6 })).toEqual(exhausted)
    expect(decided(status(503), { retries: 0 })).toEqual(exhausted)
  })

  it('repeats error 3000 three times at most, as it also means a bad parameter', () => {
    expect(decided(error(3000), { attempt: 3 })).toMatchObject({ of: 4 })
    expect(decided(error(3000), { attempt: 4 })).toEqual(exhausted)
    expect(decided(error(3000), { retries: 1, attempt: 2 })).toEqual(exhausted)
    // What went wrong before in another way does not count.
    const later = { attempt: 5, retries: 9 }
    expect(decided(error(3000), { ...later, doubtful: 1 })).toMatchObject({
      again: true,
      of: 8,
    })
    expect(decided(error(3000), { ...later, doubtful: 4 })).toEqual(exhausted)
    expect(decided(error(4000), { attempt: 4 }).again).toBe(true)
  })
})

describe('after which pause', () => {
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

  it('waits as long as the server asks for', () => {
    expect(decided(status(429, 45_000))).toMatchObject({ afterMs: 45_000 })
  })

  it('does not come sooner than by itself when the server asks for nothing', () => {
    expect(decided(status(429, 0), { attempt: 3 })).toMatchObject({
      afterMs: 1_000,
    })
  })

  it('gives up at once when the pause would pass the deadline', () => {
    expect(decided(status(429, 600_000))).toEqual({
      again: false,
      because: 'late',
      pauseMs: 600_000,
    })
    expect(decided(status(503), { elapsedMs: 299_800 })).toMatchObject({
      because: 'late',
    })
    expect(decided(status(503), { elapsedMs: 299_750 }).again).toBe(true)
  })

  it('says of what would not be repeated anyway that it is final', () => {
    expect(decided(status(403, 600_000))).toEqual(final)
  })
})

describe('Retry-After', () => {
  const date = 'Mon, 01 Jan 2024 12:00:00 GMT'
  it.each([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['no seconds', { 'retry-after': '0' }, 0],
    ['blanks around', { 'retry-after': ' 7 ' }, 7_000],
    [
      'a date, held against the answer’s own',
      { 'retry-after': 'Mon, 01 Jan 2024 12:01:30 GMT', date },
      90_000,
    ],
    [
      'a date that is past',
      { 'retry-after': 'Mon, 01 Jan 2024 11:00:00 GMT', date },
      0,
    ],
    [
      'a date without anything to hold it against',
      { 'retry-after': 'Mon, 01 Jan 2024 12:01:30 GMT' },
      undefined,
    ],
    ['a word', { 'retry-after': 'soon', date }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['nothing', { 'retry-after': '' }, undefined],
    ['no header', { date }, undefined],
  ])('%s', (_, headers, pause) => {
    expect(retryAfterMs(headers as Record<string, string>)).toBe(pause)
  })

  it('does not choke on a number without end', () => {
    const asked = retryAfterMs({ 'retry-after': '9'.repeat(400) })
    expect(decided(status(429, asked))).toMatchObject({ because: 'late' })
  })
})
