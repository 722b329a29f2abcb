import { describe, expect, it } from '@jest/globals'
import {
  dayOf,
  daysBetween,
  isDay,
} from '../../../../src/domain/gate/waivers/day.ts'

describe('a day', () => {
  it.each([
    ['2027-03-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-02-30', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-01-00', false],
    ['2027-3-31', false],
    ['31.03.2027', false],
    ['2027-03-31T00:00:00Z', false],
    ['2027', false],
    ['', false],
    ['tomorrow', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it.each([
    ['2026-11-27T00:00:00.000Z', '2026-11-27'],
    ['2026-11-27T23:59:59.999Z', '2026-11-27'],
    ['2026-11-27T23:30:00-05:00', '2026-11-28'],
  ])('of %s is %s, in UTC', (time, day) => {
    expect(dayOf(Date.parse(time))).toBe(day)
  })

  it.each([
    ['2026-11-27', '2026-11-27', 0],
    ['2026-11-27', '2026-11-28', 1],
    ['2026-11-27', '2026-11-26', -1],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-12-31', 365],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
