import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { glob } from '../../../src/domain/text/glob.ts'

describe('a glob', () => {
  it.each([
    ['svc-a', 'svc-a', true],
    ['svc', 'svc-a', false],
    ['SVC-A', 'svc-a', false],
    ['svc-*', 'svc-', true],
    ['s*a', 's💥a', true],
    ['s?a', 's💥a', true],
    ['s??a', 's💥a', false],
    ['*??', '💥', false],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['?', '', false],
    ['', 'a', false],
    ['a*b', 'abc', false],
  ])('%s of %s is %s', (pattern, text, expected) => {
    expect(glob(pattern)(text)).toBe(expected)
  })

  it.each([
    ['MIT', 'MIT', true],
    ['mit', 'MIT', true],
    ['GPL-*', 'GPL-3.0-only', true],
    ['*', '', true],
    ['*', 'anything', true],
    ['log4j:1.*', 'log4j:1.2.17', true],
    ['@babel/*@7.?', '@babel/core@7.2', true],
    ['*gpl*', 'GNU LGPL 2.1', true],
    ['a*b*c', 'aXbXbc', true],
    ['BSD (3-clause)+', 'bsd (3-clause)+', true],
    ['GPL-*', 'LGPL-3.0', false],
    ['MIT', 'MIT-0', false],
    ['MIT', 'X MIT', false],
    ['1.*', '12', false],
  ])('%s of %s, whatever the case, is %s', (pattern, text, expected) => {
    expect(glob(pattern, { ignoreCase: true })(text)).toBe(expected)
  })

  /** Few different characters, so that they meet often. */
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
  const source = fc.string({
    unit: fc.constantFrom('a', 'b', '.', '*', '?'),
    maxLength: 8,
  })

  it('means the same as the regular expression that it stands for', () => {
    fc.assert(
      fc.property(source, text, (wanted, name) => {
        const expression = wanted
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')
        const expected = new RegExp(`^${expression}$`).test(name)
        expect(glob(wanted)(name)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('matches its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (wanted) => {
        expect(glob(wanted)(wanted)).toBe(true)
      }),
    )
  })

  it('takes no longer the more stars it has', () => {
    expect(glob(`${'*a'.repeat(50)}*b`)('a'.repeat(20_000))).toBe(false)
  })
})
