import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePattern } from '../../../src/domain/text/pattern.ts'

function matches(pattern: string, text: string): boolean {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.pattern(text)
}

describe('a pattern', () => {
  it.each([
    ['svc-a', 'svc-a', true],
    ['a/b/', 'a/b/', true],
    ['/b/', 'abc', true],
    ['/^b/', 'abc', false],
    ['/B/', 'abc', false],
    ['/B/i', 'abc', true],
    ['/a/b/', 'x/a/b', true],
  ])('%s of %s is %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })
})

describe('an expression', () => {
  const longest = 'a'.repeat(200)

  it.each([
    ['/svc', 'between slashes'],
    ['//', 'between slashes'],
    ['/a/g', '/ or /i'],
    ['/a/ii', '/ or /i'],
    ['/(/', 'not a valid JavaScript regular expression'],
    ['/[b-a]/', 'not a valid JavaScript regular expression'],
    [`/${longest}a/`, 'at most 200'],
    ['/^(a+)+$/', 'repeated group that contains a repetition'],
    ['/((ab*)c)*d/', 'repeated group that contains a repetition'],
    ['/(?:\\w{2,})+/', 'repeated group that contains a repetition'],
    ['/(\\(a+)+b/', 'repeated group that contains a repetition'],
    ['/(([)]a)*)*b/', 'repeated group that contains a repetition'],
  ])('%s is refused and what is accepted is named', (text, accepted) => {
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
