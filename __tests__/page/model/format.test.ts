import { describe, expect, it } from '@jest/globals'
import { readable } from '../../../src/page/model/format.ts'

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
