import { describe, expect, it } from '@jest/globals'
import { formatDuration } from '../../../src/domain/text/duration.ts'

describe('a duration', () => {
  it.each([
    [0, '0s'],
    [400, '0s'],
    [999, '1s'],
    [65_000, '1m5s'],
    [1_800_000, '30m'],
    [5_400_000, '1h30m'],
    [3_601_000, '1h1s'],
    [90_000_000, '25h'],
    [-5, '0s'],
  ])('of %d ms is spoken as %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words)
  })
})
