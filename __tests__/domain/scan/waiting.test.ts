import { describe, expect, it } from '@jest/globals'
import {
  notYetSeen,
  observe,
  type WaitRules,
} from '../../../src/domain/scan/waiting.ts'
import {
  always,
  hold,
  inProgress,
  minutes,
  rules,
  seconds,
  wait,
} from './scans.ts'

const look = (state: string, more: Partial<WaitRules> = {}, atMs = 0) =>
  observe(notYetSeen, state, atMs, rules(more), 0)

describe('an observation', () => {
  it.each([
    ['FINISHED', 'finished', 'finished'],
    ['FINISHED', 'updated', 'finished'],
    ['UPDATED', 'updated', 'updated'],
    ['FAILED', 'finished', 'failed'],
    ['FAILED', 'updated', 'failed'],
    ['SKIPPED', 'finished', 'skipped'],
  ] as const)(
    'at %s when waiting for %s ends the wait: %s',
    (state, waitFor, end) => {
      expect(look(state, { waitFor })).toMatchObject({ kind: 'end', end })
    },
  )

  it.each([
    ['UNKNOWN', 'finished'],
    ['IN_PROGRESS', 'updated'],
    ['UPDATED', 'finished'],
    ['QUEUED', 'finished'],
    ['finished', 'finished'],
    ['', 'finished'],
  ] as const)('at %j when waiting for %s does not', (state, waitFor) => {
    expect(look(state, { waitFor })).toMatchObject({
      kind: 'again',
      waiting: { state, sinceMs: 0 },
    })
  })

  it('at the deadline ends the wait, but the end of the scan takes precedence', () => {
    const at = (state: string) => look(state, { timeoutMs: 90_000 }, 90_000)
    expect(at('IN_PROGRESS')).toMatchObject({ end: 'timed-out' })
    expect(at('UNKNOWN')).toMatchObject({ end: 'timed-out' })
    expect(at('FINISHED')).toMatchObject({ end: 'finished' })
    expect(at('FAILED')).toMatchObject({ end: 'failed' })
  })

  it('remembers when the state was first observed', () => {
    const first = look('IN_PROGRESS', {}, 5_000)
    const second = observe(first.waiting, 'IN_PROGRESS', 9_000, rules(), 0)
    const third = observe(second.waiting, 'UPDATED', 12_000, rules(), 0)
    expect(second.waiting).toEqual({ state: 'IN_PROGRESS', sinceMs: 5_000 })
    expect(third.waiting).toEqual({ state: 'UPDATED', sinceMs: 12_000 })
  })
})

describe('the pause', () => {
  it.each([
    [0, 1_000],
    [seconds(9), 1_000],
    [seconds(30), 3_000],
    [seconds(200), 20_000],
    [minutes(25), 20_000],
  ])('after %d ms of waiting is %d ms', (atMs, afterMs) => {
    expect(look('IN_PROGRESS', {}, atMs)).toMatchObject({ afterMs })
  })

  it('starts again at a second when UPDATED appears, and then grows faster', () => {
    const pauses = [0, 1, 4, 20, 60].map((later) => {
      const waiting = { state: 'UPDATED', sinceMs: minutes(10) }
      const atMs = minutes(10) + seconds(later)
      return observe(waiting, 'UPDATED', atMs, rules(), 0)
    })
    expect(pauses.map((step) => step.kind === 'again' && step.afterMs)).toEqual(
      [1_000, 1_000, 2_000, 10_000, 20_000],
    )
  })

  it('is the requested one, if there is one', () => {
    const pollMs = seconds(45)
    for (const state of ['IN_PROGRESS', 'UPDATED']) {
      expect(look(state, { pollMs }, minutes(5))).toMatchObject({
        afterMs: pollMs,
      })
    }
  })

  it('is never longer than the time left', () => {
    const step = look(
      'IN_PROGRESS',
      { timeoutMs: minutes(10) },
      minutes(10) - 7,
    )
    expect(step).toMatchObject({ kind: 'again', afterMs: 7 })
  })
})

describe('UNKNOWN', () => {
  const forever = always('UNKNOWN')

  it.each([
    ['auto', 'auto'],
    ['5 minutes', minutes(5)],
    ['7 seconds', seconds(7)],
  ] as const)('ends the wait after a minute, polled at %s', (_, pollMs) => {
    expect(wait(forever, rules({ pollMs }))).toMatchObject({
      end: 'unknown',
      atMs: 60_000,
    })
  })

  it.each([
    [
      'does no harm when the scan appears in time',
      [hold('UNKNOWN', 55), hold('FINISHED', 0)],
      'finished',
    ],
    [
      'is cut short by an earlier deadline',
      [hold('UNKNOWN', 0)],
      'timed-out',
      seconds(30),
    ],
    [
      'has a new minute each time it appears',
      [
        hold('UNKNOWN', 50),
        hold('IN_PROGRESS', 20),
        hold('UNKNOWN', 50),
        hold('IN_PROGRESS', 20),
        hold('UNKNOWN', 45),
        hold('FINISHED', 0),
      ],
      'finished',
    ],
    [
      'ends the wait although the scan was known before',
      [hold('UNKNOWN', 50), hold('IN_PROGRESS', 20), hold('UNKNOWN', 0)],
      'unknown',
    ],
  ] as const)('%s', (_, states, end, timeoutMs = minutes(30)) => {
    expect(wait(states, rules({ timeoutMs })).end).toBe(end)
  })

  it('has its minute from the first observation on', () => {
    const states = [hold('IN_PROGRESS', 20), hold('UNKNOWN', 0)]
    const { end, atMs, seen } = wait(states)
    const first = seen.find(({ state }) => state === 'UNKNOWN')?.atMs ?? 0
    expect(first).toBeGreaterThanOrEqual(20_000)
    expect(end).toBe('unknown')
    expect(atMs).toBeCloseTo(first + 60_000, 6)
  })
})

describe('a wait', () => {
  it.each(['IN_PROGRESS', 'QUEUED', 'UPDATED', '', '__proto__'])(
    'for a scan that stays %j ends at the deadline, to the millisecond',
    (state) => {
      const timeoutMs = minutes(7) + 13
      expect(wait(always(state), rules({ timeoutMs }))).toMatchObject({
        end: 'timed-out',
        atMs: timeoutMs,
      })
    },
  )

  it('without any time has one observation', () => {
    const none = rules({ timeoutMs: 0 })
    expect(wait(always('FINISHED'), none)).toMatchObject({
      end: 'finished',
      polls: 1,
    })
    expect(wait(inProgress(5), none)).toMatchObject({
      end: 'timed-out',
      polls: 1,
    })
  })

  it('with an interval of zero still pauses', () => {
    const { polls } = wait(inProgress(10), rules({ pollMs: 0 }))
    expect(polls).toBeLessThanOrEqual(101)
  })
})
