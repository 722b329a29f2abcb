import { describe, expect, it } from '@jest/globals'
import { percent, readable } from '../../../src/page/model/format.ts'

describe("one of Mend's words", () => {
  it.each([
    ['NODE_PACKAGED_MODULE', 'Node packaged module'],
    ['', ''],
    ['SHA1', 'SHA-1'],
    ['SHA256', 'SHA-256'],
    ['SHARED', 'Shared'],
    ['\u200B', ''],
    ['A\u202EB\nC', 'A[U+202E]b c'],
    ['نرم\u200Cافزار', 'نرم\u200Cافزار'],
  ])('%j reads as %j', (word, shown) => {
    expect(readable(word)).toBe(shown)
  })
})

describe('a share', () => {
  it.each([
    [0, '0%'],
    [1 / 100_000, '<1%'],
    [4 / 416, '<1%'],
    [0.01, '1%'],
    [0.1234, '12%'],
    [0.996, '100%'],
  ])('of %d is %s', (share, shown) => {
    expect(percent(share)).toBe(shown)
  })
})
