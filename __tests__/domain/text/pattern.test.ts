import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { glob, parsePattern } from '../../../src/domain/text/pattern.ts'

function fits(pattern: string, text: string): boolean {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.pattern(text)
}

describe('a pattern', () => {
  it.each([
    ['svc-a', 'svc-a', true],
    ['svc', 'svc-a', false],
    ['SVC-A', 'svc-a', false],
    ['svc-*', 'svc-', true],
    ['s*a', 's💥a', true],
    ['s?a', 's💥a', true],
    ['s??a', 's💥a', false],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['(', '(', true],
    ['a/b/', 'a/b/', true],
    ['/b/', 'abc', true],
    ['/^b/', 'abc', false],
    ['/B/', 'abc', false],
    ['/B/i', 'abc', true],
    ['/a/b/', 'x/a/b', true],
  ])('%s of %s is %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected)
  })
})

describe('an expression', () => {
  const longest = 'a'.repeat(200)

  it.each([
    ['/svc', 'between slashes'],
    ['//', 'between slashes'],
    ['/a/g', '/ or /i'],
    ['/a/ii', '/ or /i'],
    ['/(/', 'no regular expression'],
    ['/[b-a]/', 'no regular expression'],
    [`/${longest}a/`, 'at most 200'],
    ['/^(a+)+$/', 'repeat within a repeat'],
    ['/((ab*)c)*d/', 'repeat within a repeat'],
    ['/(?:\\w{2,})+/', 'repeat within a repeat'],
    ['/(\\(a+)+b/', 'repeat within a repeat'],
    ['/(([)]a)*)*b/', 'repeat within a repeat'],
  ])('%s is refused, with what is accepted', (text, accepted) => {
    expect(parsePattern(text)).toEqual({
      ok: false,
      problem: expect.stringContaining(accepted),
    })
  })

  it.each([
    '/(a+)(b+)/',
    '/[(a+)]+/',
    '/\\(a+\\)+/',
    '/(ab)+c*/',
    `/${longest}/`,
  ])('%s is accepted', (text) => {
    expect(parsePattern(text).ok).toBe(true)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (inner) => {
        parsePattern(`/${inner}/`)
      }),
    )
  })
})

describe('a glob', () => {
  /** Few different signs, so that they meet often. */
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
  const source = fc.string({
    unit: fc.constantFrom('a', 'b', '.', '*', '?'),
    maxLength: 8,
  })

  it('means what the same regular expression means', () => {
    fc.assert(
      fc.property(source, text, (wanted, name) => {
        const expression = wanted
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')
        expect(glob(wanted)(name)).toBe(
          new RegExp(`^${expression}$`).test(name),
        )
      }),
    )
  })

  it('holds for its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (wanted) => {
        expect(glob(wanted)(wanted)).toBe(true)
      }),
    )
  })

  it('does not take longer the more stars it has', () => {
    expect(glob(`${'*a'.repeat(40)}*b`)('a'.repeat(5_000))).toBe(false)
  })
})
