import { describe, expect, it } from '@jest/globals'
import { counted, grouped } from '../../../src/domain/text/counted.ts'

describe('a count', () => {
  it.each([
    [0, '0 projects'],
    [1, '1 project'],
    [2, '2 projects'],
    [1_000, '1,000 projects'],
    [1_234_567, '1,234,567 projects'],
  ])('of %d reads as %j', (count, words) => {
    expect(counted(count, 'project')).toBe(words)
    expect(words.startsWith(grouped(count))).toBe(true)
  })

  it('has a plural of its own where a word has one', () => {
    expect(counted(1, 'library', 'libraries')).toBe('1 library')
    expect(counted(2, 'library', 'libraries')).toBe('2 libraries')
  })
})
