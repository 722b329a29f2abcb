import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  atMost,
  bare,
  cut,
  exactName,
  json,
  oneLine,
  plain,
} from '../../../src/domain/text/clean.ts'

/** A black flag, five tags and the tag that ends them. */
const scotland =
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'

describe('a text of many megabytes', () => {
  it('is made plain', () => {
    const long = 'word '.repeat(4_000_000)
    expect(plain(long)).toHaveLength(long.length - 1)
    expect(plain(long, 9)).toBe('word wor…')
    expect(bare(long)).toHaveLength(long.length - 1)
  })
})

describe('a name for machines', () => {
  it.each([
    'نرم\u200Cافزار',
    '👩\u200D💻 team',
    'Silben\u00ADtrennung',
    'a\u202Eb\u200Bc',
    'Cafe\u0301',
    '  two  blanks  ',
    '♥\uFE0F',
  ])('%j is exact', (name) => {
    expect(exactName(name)).toBe(name)
  })

  it.each([
    ['a\r\nb', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u0085b', 'a b'],
    ['a\u001B[31mb', 'a[31mb'],
    ['a\uD800b', 'a\uFFFDb'],
  ])('%j stays one line: %j', (name, line) => {
    expect(exactName(name)).toBe(line)
  })
})

describe('cut text', () => {
  it.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀d', 4, 'ab😀d'],
    ['ab😀de', 4, 'ab😀…'],
    ['😀😀😀😀😀', 4, '😀😀😀…'],
    // never within what is read as one character
    ['ab👩\u200D💻', 5, 'ab👩\u200D💻'],
    ['ab👩\u200D💻c', 5, 'ab…'],
    ['ab👩\u200D💻cd', 6, 'ab👩\u200D💻…'],
    ['abe\u0301f', 4, 'ab…'],
    ['abe\u0301fg', 5, 'abe\u0301…'],
    ['a♥\uFE0Fbc', 3, 'a…'],
    ['🇩🇪🇫🇷🇮🇹', 4, '🇩🇪…'],
    ['👍🏽👍🏽👍🏽', 4, '👍🏽…'],
    [`x${scotland}yz`, 8, 'x…'],
    [`x${scotland}yz`, 9, `x${scotland}…`],
    ['हिन्दी भाषा', 4, 'हि…'],
    [`a${'\u0301'.repeat(1_000)}`, 10, '…'],
  ])('%s to %i is %s', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected)
  })

  it('ends where a character ends, whatever the text', () => {
    const letters = fc.constantFrom(
      ...'aZ é ö ж 好 か ガ ー © 1 \r \n'.split(''),
      '\u0301',
      '\u3099',
      '\u200D',
      '\uFE0F',
      '👩',
      '🇩',
      '👍🏽',
      'क्',
      'ष',
      '\u0600',
      '각',
    )
    const texts = fc.array(letters, { maxLength: 30 })
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (parts, max) => {
        const text = parts.join('').toWellFormed()
        const kept = cut(text, max)
        if (kept === text) return
        const ends = [...graphemes.segment(text)].map(({ index }) => index)
        expect(ends).toContain(kept.length - 1)
        expect([...kept].length).toBeLessThanOrEqual(max)
      }),
      { numRuns: 2_000 },
    )
  })

  it('of a megabyte is that of its beginning, a thousand times', () => {
    const long = 'e\u0301👩\u200D💻'.repeat(200_000)
    const few = cut(long.slice(0, 1_000), 100)
    for (let i = 0; i < 1_000; i++) expect(cut(long, 100)).toBe(few)
  }, 60_000)
})

describe('cleaned text', () => {
  it.each([
    ['a\r\n\tb', 'a b', 'a b'],
    [' a  b\u2028', ' a  b ', 'a b'],
    [
      'gpj.\u202ecod\u2066',
      'gpj.[U+202E]cod[U+2066]',
      'gpj.[U+202E]cod[U+2066]',
    ],
    [
      'a\u200bb\u00ad\ufeff\u3164',
      'a[U+200B]b\u00ad[U+FEFF][U+3164]',
      'a[U+200B]b\u00ad[U+FEFF][U+3164]',
    ],
    ['\u001b[31mred\0', '[U+001B][31mred[U+0000]', '[U+001B][31mred[U+0000]'],
    ['half \ud800', 'half \ufffd', 'half \ufffd'],
    ['größe ⚠\ufe0f', 'größe ⚠\ufe0f', 'größe ⚠\ufe0f'],
  ])('%j holds nothing that deceives', (text, line, collapsed) => {
    expect(oneLine(text)).toBe(line)
    expect(plain(text)).toBe(collapsed)
    expect(plain(text, 3)).toBe(cut(collapsed, 3))
  })
})

describe('a text in which nothing can be seen', () => {
  it.each(['', ' \t', '\u200b', '\u200c \u200d', '\u00ad\ufe0f', '\0'])(
    '%j is empty',
    (text) => {
      expect(plain(text)).toBe('')
    },
  )
})

describe('words to compare', () => {
  it.each([
    [' Requires\u00a0 Review ', 'Requires Review'],
    ['Requires\u200b Re\u00adview', 'Requires Review'],
    ['\u202eMIT\n', 'MIT'],
    ['MIT', 'MIT'],
  ])('%j are %j', (text, words) => {
    expect(bare(text)).toBe(words)
  })
})

describe('JSON for people', () => {
  it('shows what is invisible, and reads back as it was', () => {
    const value = { name: 'a\u202eb\u3164c\u2028d', signs: 'é⚠\ufe0f', n: [1] }
    for (const indent of [0, 2]) {
      const text = json(value, indent)
      expect(text).toContain('a\\u202eb\\u3164c\\u2028d')
      expect(text).toContain('é⚠\ufe0f')
      expect(JSON.parse(text)).toEqual(value)
    }
  })
})

describe('a list', () => {
  it('says in its last place how many are left out', () => {
    expect(atMost(['a', 'b'], 2)).toEqual(['a', 'b'])
    expect(atMost(['a', 'b', 'c'], 2)).toEqual(['a', '… and 2 more'])
    const many = Array<string>(1_235).fill('a')
    expect(atMost(many, 2)).toEqual(['a', '… and 1,234 more'])
  })
})
