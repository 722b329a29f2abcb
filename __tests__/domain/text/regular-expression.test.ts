import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readRegularExpression } from '../../../src/domain/text/regular-expression.ts'

describe('an expression that Java and JavaScript share', () => {
  it.each([
    ['^team$', 'team', 'whole'],
    ['^team$', 'teams', 'none'],
    ['^(Project)', 'ProjectTagValue', 'part'],
    ['^[0-9]*$', '42', 'whole'],
    ['team|web', 'web', 'whole'],
    ['(?<kind>web|api)-.+', 'web-1', 'whole'],
    ['(?:a{2,3}?)b', 'aaab', 'whole'],
    ['a{2}', 'aaa', 'part'],
    ['a(?=b)', 'ab', 'part'],
    ['(?<!x)b', 'ab', 'part'],
    ['(a)\\1', 'aa', 'whole'],
    ['refs/heads/.*', 'refs/heads/main', 'whole'],
    ['[a-z_-]+', 'a_b-c', 'whole'],
    ['[(){}|/+*]+', '({|/})', 'whole'],
    ['\\p{Lu}\\p{L}+', 'Äpfel', 'whole'],
    ['\\x41\\u0042', 'AB', 'whole'],
    ['team\\-\\_\\"\\ \\/\\\\', 'team-_" /\\', 'whole'],
    ['[\\]\\-\\_]+', ']-_', 'whole'],
    ['\\++', '++', 'whole'],
    ['😀+', '😀😀', 'whole'],
    ['', 'x', 'part'],
    ['', '', 'whole'],
  ])('%j takes %j: %s', (source, text, expected) => {
    const expression = readRegularExpression(source)
    if (expression.kind !== 'ready') throw new Error(expression.kind)
    expect(expression.match(text)).toBe(expected)
  })
})

describe('an expression that Java alone can read', () => {
  it.each([
    ['a*+', 'possessive quantifier "*+"'],
    ['a{1,2}+b', 'possessive quantifier "{1,2}+"'],
    ['(?>a|b)c', 'atomic group "(?>"'],
    ['(?i)TEAM', 'inline flags "(?i)"'],
    ['(?i:T)eam', 'inline flags "(?i:"'],
    ['(?x) a # (', 'inline flags "(?x)"'],
    ['\\Qa.b\\E+', 'escape "\\Q"'],
    ['\\Ateam\\z', 'escape "\\A"'],
    ['team\\Z', 'escape "\\Z"'],
    ['\\Ga', 'escape "\\G"'],
    ['[\\h]', 'escape "\\h"'],
    ['\\x{42}', 'escape "\\x{"'],
    ['\\0104', 'escape "\\01"'],
    ['\\c1', 'escape "\\c1"'],
    ['a\\b{g}', 'escape "\\b{g}"'],
    ['\\N{DIGIT ONE}', 'escape "\\N{"'],
    ['\\p{Alpha}+', 'class "\\p{Alpha}"'],
    ['[\\P{Digit}]', 'class "\\P{Digit}"'],
    ['\\p{javaLowerCase}', 'class "\\p{javaLowerCase}"'],
    ['\\pL+', 'class "\\pL"'],
    ['[a-z&&[^bc]]+', 'class "[a-z&&"'],
    ['[^a-c[x]]', 'class "[^a-c["'],
    ['[]a]+', 'class "[]"'],
    ['[^]a]', 'class "[^]"'],
    ['a]b', 'unescaped bracket "]"'],
    ['a{2}b}', 'unescaped bracket "}"'],
    ['a{2}{3}', '"a{2}{3}"'],
    ['^*', '"^*"'],
    ['(?=a)*b', '"(?=a)*"'],
    ['\\1', '"\\1"'],
    ['[\\w-.]+', '"[\\w-."'],
  ])('%j is not tried because of the %s', (source, construct) => {
    expect(readRegularExpression(source)).toEqual({
      kind: 'untried',
      reason: expect.stringMatching(/^only Java reads /),
    })
    expect(readRegularExpression(source)).toHaveProperty(
      'reason',
      expect.stringContaining(construct),
    )
  })
})

describe('an expression that neither can read', () => {
  it.each([
    ['^(team', 2, 'unterminated group'],
    ['a(b)c(d', 6, 'unterminated group'],
    ['team)', 5, "unmatched ')'"],
    ['a(b[c', 4, 'unterminated character class'],
    ['[a', 1, 'unterminated character class'],
    ['*team', 1, 'nothing to repeat'],
    ['a|+', 3, 'nothing to repeat'],
    ['a**', 3, 'nothing to repeat'],
    ['(?P<a>x)', 2, 'invalid group'],
    ['(?#x)', 2, 'invalid group'],
    ['(?<a>x)(?<a>y)', 14, 'duplicate capture group name'],
    ['\\k<a>', 5, 'invalid named capture referenced'],
    ['{', 1, 'lone quantifier brackets'],
    ['a{,3}', 2, 'incomplete quantifier'],
    ['a{3,2}', 6, 'numbers out of order in {} quantifier'],
    ['[z-a]', 4, 'range out of order in character class'],
    ['[a-\\d]', 5, 'invalid character class'],
    ['a\\', 2, '\\ at end of pattern'],
    ['a\\y', 3, 'invalid escape'],
    ['[\\1]', 3, 'invalid decimal escape'],
    ['\\x4', 2, 'invalid escape'],
    ['\\u12', 2, 'invalid Unicode escape'],
    ['\\p', 2, 'invalid property name'],
    ['\\N', 2, 'invalid escape'],
  ])('%j is not valid from character %i on: %s', (source, at, problem) => {
    expect(readRegularExpression(source)).toEqual({
      kind: 'invalid',
      at,
      problem,
    })
  })
})

describe('an expression on which a text could keep the run busy', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(?:a?){50}a{50}',
    '(.*,){11}P',
    '.*.*.*.*x',
    '(?:a[bc]d){0,60000}x',
  ])('%s is not tried', (source) => {
    expect(readRegularExpression(source)).toEqual({
      kind: 'untried',
      reason: 'its repetitions can take forever',
    })
  })

  it.each(['^(team|web)$', '^web(-\\d+)?$', '[a-z]+-[a-z]+-\\d{1,3}'])(
    '%s is tried',
    (source) => {
      expect(readRegularExpression(source).kind).toBe('ready')
    },
  )

  it('is not tried when it is longer than any that is in use', () => {
    const longest = 'a'.repeat(1_000)
    expect(readRegularExpression(longest).kind).toBe('ready')
    expect(readRegularExpression(`${longest}a`)).toEqual({
      kind: 'untried',
      reason: 'it has more than 1000 characters',
    })
  })
})

describe('reading an expression', () => {
  it('comes to an end for any text', () => {
    const characters = fc.constantFrom(
      ...'\\QE[]^-&(){}?*+|$.:<>=!abdikpx01,#'.split(''),
    )
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 20 }), (parts) => {
        const { kind } = readRegularExpression(parts.join(''))
        expect(['invalid', 'untried', 'ready']).toContain(kind)
      }),
      { numRuns: 2000 },
    )
  })
})
