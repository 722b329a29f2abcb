import { describe, expect, it } from '@jest/globals'
import { isWeakMatch } from '../../../src/domain/library/match-type.ts'

describe('a match by file name alone', () => {
  it.each(['FILENAME', 'Filename Match', 'filename', 'File Name', 'FILE_NAME'])(
    'is called %j',
    (matchType) => {
      expect(isWeakMatch({ matchType })).toBe(true)
    },
  )

  it.each([
    'SHA1',
    'Exact Match',
    'SOURCE_FILE',
    'Best Match',
    'Best (Effort) Match',
    'Suspected Match',
    '',
    undefined,
  ])('is not called %j', (matchType) => {
    expect(isWeakMatch({ matchType })).toBe(false)
  })
})
