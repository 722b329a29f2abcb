import { describe, expect, it } from '@jest/globals'
import {
  fullDays,
  newestOfEach,
} from '../../../src/domain/selection/retention.ts'

/** `a shop 2026-11-20`: token, product and day of the last scan; `-` where it is not known. */
const project = (line: string) => {
  const [token = '', productToken = '', day = '-'] = line.split(' ')
  const lastScan = day === '-' ? undefined : `${day}T10:00:00Z`
  return { token, productToken, lastScan }
}

describe('the newest projects of each product', () => {
  it.each([
    [0, ['a shop 2026-11-20'], []],
    [1, ['a shop 2026-11-20', 'b shop 2026-11-21'], ['b']],
    [1, ['a shop 2026-11-20', 'b web 2026-11-01'], ['a', 'b']],
    [
      2,
      ['a shop 2026-11-20', 'b shop 2026-11-21', 'c shop 2025-01-01'],
      ['a', 'b'],
    ],
    // The same time: the lower token stays.
    [1, ['b shop 2026-11-20', 'a shop 2026-11-20'], ['a']],
    // Nobody knows whether it is the newest, so it takes no place.
    [1, ['a shop -', 'b shop 2020-01-01'], ['b']],
    [1, ['a shop -'], []],
    [9, ['a shop 2026-11-20'], ['a']],
    [3, [], []],
  ])('with keep %i of %j are %j', (keep, lines, tokens) => {
    const newest = newestOfEach(lines.map(project), keep)
    expect([...newest].map(({ token }) => token).sort()).toEqual(tokens)
  })
})

describe('an age', () => {
  it.each([
    [0, 0],
    [86_399_999, 0],
    [86_400_000, 1],
    [90.9 * 86_400_000, 90],
  ])('of %i ms has %i full days', (ms, days) => {
    expect(fullDays(ms)).toBe(days)
  })
})
