import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  notYetSeen,
  observe,
  unknownGraceMs,
  type WaitRules,
} from '../../../src/domain/scan/waiting.ts'
import { inProgress, minutes, rules, wait } from './scans.ts'

const state = fc.oneof(
  fc.constantFrom('IN_PROGRESS', 'UPDATED', 'UNKNOWN', 'QUEUED'),
  fc.constantFrom('FINISHED', 'FAILED', 'SKIPPED'),
)
const states = fc.array(
  fc.record({ state, forMs: fc.nat({ max: minutes(10) }) }),
  { minLength: 1, maxLength: 12 },
)
const anyRules = fc.record<WaitRules>({
  waitFor: fc.constantFrom('finished', 'updated'),
  timeoutMs: fc.nat({ max: minutes(60) }),
  pollMs: fc.oneof(
    fc.constant('auto' as const),
    fc.integer({ min: 1_000, max: minutes(20) }),
  ),
})
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const chances = fc.array(chance, { minLength: 1, maxLength: 7 })

/** Whether a wait may end like this. */
const isRightEnd = (
  end: string,
  seen: string,
  { waitFor }: WaitRules,
): boolean => {
  if (end === 'updated') return seen === 'UPDATED' && waitFor === 'updated'
  if (end === 'unknown') return seen === 'UNKNOWN'
  return end === seen.toLowerCase()
}

describe('every wait', () => {
  it('ends with a state that it saw or at the deadline, never later', () => {
    fc.assert(
      fc.property(states, anyRules, chances, (states, by, chances) => {
        const { end, atMs, seen } = wait(states, by, chances)
        expect(atMs).toBeLessThanOrEqual(by.timeoutMs)
        if (end === 'timed-out') expect(atMs).toBe(by.timeoutMs)
        else expect(isRightEnd(end, seen.at(-1)?.state ?? '', by)).toBe(true)
        const before = seen.slice(0, -1)
        for (const { state } of before) {
          expect(['FINISHED', 'FAILED', 'SKIPPED']).not.toContain(state)
          if (by.waitFor === 'updated') expect(state).not.toBe('UPDATED')
        }
      }),
    )
  })

  it('ends after exactly a minute of nothing but UNKNOWN', () => {
    fc.assert(
      fc.property(states, anyRules, chances, (states, by, chances) => {
        const { end, atMs, seen } = wait(states, by, chances)
        const known = seen.findLastIndex(({ state }) => state !== 'UNKNOWN')
        const sinceMs = seen[known + 1]?.atMs
        if (sinceMs === undefined) return
        if (end === 'unknown') {
          expect(atMs - sinceMs).toBeCloseTo(unknownGraceMs, 6)
        } else {
          expect(end).toBe('timed-out')
          expect(atMs - sinceMs).toBeLessThan(unknownGraceMs)
        }
      }),
    )
  })

  it('looks at the beginning and after each pause', () => {
    fc.assert(
      fc.property(states, anyRules, chances, (states, by, chances) => {
        const { seen } = wait(states, by, chances)
        expect(seen[0]?.atMs).toBe(0)
        for (const [index, { atMs }] of seen.entries()) {
          const last = seen[index - 1]
          if (last) expect(atMs).toBeGreaterThan(last.atMs)
        }
      }),
    )
  })
})

describe('auto polling', () => {
  const scan = fc.record({
    tookMs: fc.integer({ min: 0, max: minutes(120) }),
    updatedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const patient = rules({ timeoutMs: minutes(180) })

  it('sees the end within a second, or a tenth of the duration, at most 20 seconds', () => {
    fc.assert(
      fc.property(scan, chances, ({ tookMs, updatedShare }, chances) => {
        const took = tookMs / 1_000
        const states = inProgress(took, took * updatedShare)
        const { end, atMs } = wait(states, patient, chances)
        const late = Math.max(1_000, Math.min(20_000, tookMs / 10))
        expect(end).toBe('finished')
        expect(atMs - tookMs).toBeLessThanOrEqual(late)
      }),
    )
  })

  it('sees UPDATED as soon when that is waited for', () => {
    fc.assert(
      fc.property(scan, chances, ({ tookMs }, chances) => {
        const states = inProgress(minutes(170) / 1_000, tookMs / 1_000)
        const updated = { ...patient, waitFor: 'updated' } as const
        const { end, atMs } = wait(states, updated, chances)
        expect(end).toBe('updated')
        expect(atMs - tookMs).toBeLessThanOrEqual(
          Math.max(1_000, Math.min(20_000, tookMs / 10)),
        )
      }),
    )
  })

  it('needs at most two fifths of the polls of a fixed 5 seconds in half an hour, UPDATED or not', () => {
    const halfHour = 30 * 60
    const fixed = wait(
      inProgress(halfHour),
      rules({ timeoutMs: minutes(60), pollMs: 5_000 }),
    )
    expect(fixed.polls).toBe(361)
    const max = (fixed.polls * 2) / 5
    const longer = rules({ timeoutMs: minutes(60) })
    expect(wait(inProgress(halfHour), longer).polls).toBeLessThanOrEqual(max)
    fc.assert(
      fc.property(fc.nat({ max: halfHour }), chances, (updatedAt, chances) => {
        const { polls } = wait(inProgress(halfHour, updatedAt), longer, chances)
        expect(polls).toBeLessThanOrEqual(max)
      }),
      // The worst case: every pause is as short as jitter makes it.
      { examples: [0, 60, 200, 900, 1_750].map((at) => [at, [0.999]]) },
    )
  })
})

it('jitter only shortens, and by little', () => {
  const atMs = fc.nat({ max: minutes(60) })
  fc.assert(
    fc.property(state, anyRules, atMs, chance, (state, by, atMs, chance) => {
      const plain = observe(notYetSeen, state, atMs, by, 0)
      const jittered = observe(notYetSeen, state, atMs, by, chance)
      expect(jittered.kind).toBe(plain.kind)
      if (plain.kind === 'end' || jittered.kind === 'end') return
      expect(jittered.afterMs).toBeLessThanOrEqual(plain.afterMs)
      expect(jittered.afterMs).toBeGreaterThanOrEqual(plain.afterMs * 0.9)
      expect(jittered.afterMs).toBeGreaterThan(0)
    }),
  )
})
