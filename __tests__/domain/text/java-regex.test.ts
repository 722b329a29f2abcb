import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readJavaRegex } from '../../../src/domain/text/java-regex.ts'

function match(source: string, text: string) {
  const regex = readJavaRegex(source)
  return regex.kind === 'ready' ? regex.match(text) : regex
}

describe('a regular expression that Java and JavaScript share', () => {
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
    ['refs/heads/.*', 'refs/heads/main', 'whole'],
    ['[a-z_-]+', 'a_b-c', 'whole'],
    ['\\p{Lu}\\p{L}+', 'Äpfel', 'whole'],
    ['😀+', '😀😀', 'whole'],
    ['', 'x', 'part'],
    ['', '', 'whole'],
  ])('%j takes %j: %s', (source, text, expected) => {
    expect(match(source, text)).toBe(expected)
  })
})

describe('a regular expression in Java alone', () => {
  it.each([
    ['(?i)TEAM', 'team', 'whole'],
    ['a(?i)b|c', 'C', 'whole'],
    ['a(?i)b|c', 'Ab', 'none'],
    ['(?i:T)eam', 'team', 'whole'],
    ['((?i)t)EAM', 'tEAM', 'whole'],
    ['(?iu)team', 'TEAM', 'whole'],
    ['\\Qa.b\\E+', 'a.bb', 'whole'],
    ['\\Qa|b', 'a|b', 'whole'],
    ['\\Ateam\\z', 'team', 'whole'],
    ['\\Ateam\\Z', 'team2', 'none'],
    ['team\\-\\_\\"\\ \\/', 'team-_" /', 'whole'],
    ['\\x41\\x{42}\\u0043\\0104', 'ABCD', 'whole'],
    ['\\p{Alpha}+\\p{Punct}', 'ab!', 'whole'],
    ['\\P{Digit}+', 'ab1', 'part'],
    ['\\pL+', 'é', 'whole'],
    ['\\s', '\u00A0', 'none'],
    ['\\h', '\u00A0', 'whole'],
    ['[a-z&&[^bc]]+', 'ad', 'whole'],
    ['[a-z&&[^bc]]', 'b', 'none'],
    ['[^a-c[x]]', 'x', 'none'],
    ['[^a-c[x]]', 'y', 'whole'],
    ['[a[bc]]+', 'abc', 'whole'],
    ['[]a]+', ']a', 'whole'],
    ['[^]a]', ']', 'none'],
    ['[\\Q]-\\E]+', ']-', 'whole'],
    ['[\\Q\\E]a]+', ']a', 'whole'],
    ['[\\w&&\\D]+', 'ab', 'whole'],
    ['[\\w&&\\D]', '1', 'none'],
    ['[a-]+', 'a-', 'whole'],
    ['[(){}|/]+', '({|/})', 'whole'],
    ['a]b}', 'a]b}', 'whole'],
  ])('%j takes %j: %s', (source, text, expected) => {
    expect(match(source, text)).toBe(expected)
  })
})

describe('a regular expression that Java takes and JavaScript does not', () => {
  it.each([
    ['a*+', 'a possessive quantifier, "*+"'],
    ['a{1,2}+b', 'a possessive quantifier, "{1,2}+"'],
    ['(?>a|b)c', 'an atomic group, "(?>"'],
    ['(?x) a # (', 'comments, "(?x)"'],
    ['(?U)\\w', 'Unicode classes, "(?U)"'],
    ['(a)\\1', 'a back-reference'],
    ['(?<a>x)\\k<a>', 'a back-reference'],
    ['\\p{javaLowerCase}', 'the class "\\p{javaLowerCase}"'],
    ['\\Ga', '"\\G"'],
    ['\\b{g}', 'a boundary of visible characters'],
    ['\\N{DIGIT ONE}', 'a named character'],
    ['a{2}{3}', 'a repetition of nothing, "{3}"'],
    ['[&&a]', 'an intersection with nothing, "&&"'],
    ['[a&&]', 'an intersection with nothing, "&&"'],
    ['[a-\\Qz\\E]', 'a range to a quotation, "\\Q"'],
    ['^*', 'something that JavaScript cannot do'],
  ])('%j is not tried because of %s', (source, because) => {
    expect(readJavaRegex(source)).toEqual({ kind: 'untried', because })
  })
})

describe('a regular expression that Java would not compile', () => {
  it.each([
    ['^(team', 2, 'a "(" that is never closed'],
    ['team)', 5, 'a ")" without its "("'],
    ['a(b[c', 4, 'a "[" that is never closed'],
    ['[a', 1, 'a "[" that is never closed'],
    ['[]', 1, 'a "[" that is never closed'],
    ['[a[b]', 1, 'a "[" that is never closed'],
    ['*team', 1, 'nothing to repeat before "*"'],
    ['a|+', 3, 'nothing to repeat before "+"'],
    ['a**', 3, 'nothing to repeat before "*"'],
    ['(?i)*', 5, 'nothing to repeat before "*"'],
    ['(?P<a>x)', 1, '(?<name>…)'],
    ['(?<a_b>x)', 1, 'a group name begins with a letter'],
    ['(?<a>x)(?<a>y)', 8, 'a second group of the name "a"'],
    ['(?#x)', 1, 'Java knows no group that begins with "(?#x"'],
    ['(?q)', 1, 'Java knows no group that begins with "(?q)"'],
    ['\\k<a>', 1, 'without a group of that name'],
    ['{', 1, 'begins no repetition'],
    ['a{,3}', 2, 'begins no repetition'],
    ['$ {env}', 3, 'begins no repetition'],
    ['a{3,2}', 2, 'the repetition {3,2} ends before it begins'],
    ['[z-a]', 2, 'the range "z-a" ends before it begins'],
    ['[a-\\d]', 2, 'the range "a-\\d" ends before it begins'],
    ['a\\', 2, 'a "\\" with nothing after it'],
    ['a\\y', 2, '"\\y" begins no escape'],
    ['[\\b]', 2, '"\\b" begins no escape'],
    ['[\\1]', 2, '"\\1" begins no escape'],
    ['\\x4', 1, '"\\x" begins no escape'],
    ['\\x{110000}', 1, '"\\x" begins no escape'],
    ['\\u12', 1, '"\\u" begins no escape'],
    ['\\p', 1, '"\\p" begins no escape'],
    ['\\N', 1, '"\\N" begins no escape'],
  ])('%j breaks at %i: %s', (source, at, problem) => {
    expect(readJavaRegex(source)).toEqual({
      kind: 'broken',
      at,
      problem: expect.stringContaining(problem),
    })
  })
})

describe('reading a regular expression', () => {
  it('comes to an end for any text', () => {
    const signs = fc.constantFrom(
      ...'\\QE[]^-&(){}?*+|$.:<>=!abdikpx01,#'.split(''),
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
        const { kind } = readJavaRegex(parts.join(''))
        expect(['broken', 'untried', 'ready']).toContain(kind)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes any text between \\Q and \\E for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\\'))
        expect(match(`\\Q${text}\\E`, text)).toBe('whole')
      }),
    )
  })

  it('survives deep nesting', () => {
    const deep = `${'['.repeat(20_000)}a${']'.repeat(20_000)}`
    expect(readJavaRegex(deep).kind).not.toBe('broken')
  })
})
