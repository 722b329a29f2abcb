import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { globMatches } from '../../../src/domain/text/glob.ts'

describe('a pattern', () => {
  it.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['GPL-*', 'GPL-3.0-only'],
    ['*', ''],
    ['*', 'anything'],
    ['log4j:1.*', 'log4j:1.2.17'],
    ['@babel/*@7.?', '@babel/core@7.2'],
    ['*gpl*', 'GNU LGPL 2.1'],
    ['a*b*c', 'aXbXbc'],
    ['BSD (3-clause)+', 'bsd (3-clause)+'],
  ])('%s matches %s', (pattern, text) => {
    expect(globMatches(pattern, text)).toBe(true)
  })

  it.each([
    ['GPL-*', 'LGPL-3.0'],
    ['MIT', 'MIT-0'],
    ['MIT', 'X MIT'],
    ['?', ''],
    ['', 'a'],
    ['1.*', '12'],
    ['a*b', 'abc'],
  ])('%s does not match %s', (pattern, text) => {
    expect(globMatches(pattern, text)).toBe(false)
  })

  it('is matched in an instant however it is made', () => {
    expect(globMatches('*a'.repeat(50), `${'a'.repeat(20_000)}b`)).toBe(false)
  })

  it('says the same as the regular expression that it stands for', () => {
    const sign = fc.constantFrom('a', 'b', '*', '?', '.')
    const pattern = fc.array(sign, { maxLength: 8 }).map((all) => all.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 })
    fc.assert(
      fc.property(pattern, text, (pattern, letters) => {
        const source = pattern
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')
        const expected = new RegExp(`^${source}$`).test(letters.join(''))
        expect(globMatches(pattern, letters.join(''))).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})
