import { describe, expect, it } from '@jest/globals'
import {
  hasControls,
  isInvisible,
  withDeceptiveShown,
  withInvisibleShown,
} from '../../../src/domain/text/visible.ts'

const scotland =
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'

describe('what belongs to letters and emoji', () => {
  it.each([
    ['joiners in Persian and Devanagari', 'می\u200Cخواهم क्\u200Dष'],
    ['an emoji of two', '👩\u200D💻'],
    ['an emoji of four', '👨\u200D👩\u200D👧\u200D👦'],
    ['variation selectors', '♥\uFE0F ♥\uFE0E 葛\u{E0100}'],
    ['a skin tone', '👍🏽'],
    ['a flag of tags', scotland],
    ['a flag of two letters', '🇩🇪'],
    ['combining marks', 'Cafe\u0301 Việt ไทย עִבְרִית'],
    ['a soft hyphen', 'Silben\u00ADtrennung'],
    ['a sign around digits', '\u0600\u0661\u0662'],
    ['a Mongolian selector', '\u1820\u180B'],
    ['a keycap', '1\uFE0F\u20E3'],
  ])('stays: %s', (_, text) => {
    expect(withDeceptiveShown(text)).toBe(text)
  })
})

describe('what can deceive', () => {
  it.each([
    ['a bidi override', 'gpj.\u202Ecod', 'gpj.[U+202E]cod'],
    [
      'bidi embeddings',
      '\u202A\u202B\u202C\u202D',
      '[U+202A][U+202B][U+202C][U+202D]',
    ],
    [
      'bidi isolates',
      '\u2066\u2067\u2068\u2069',
      '[U+2066][U+2067][U+2068][U+2069]',
    ],
    ['marks of direction', '\u200E\u200F\u061C', '[U+200E][U+200F][U+061C]'],
    ['a zero-width space', 'a\u200Bb', 'a[U+200B]b'],
    ['a word joiner', 'a\u2060b', 'a[U+2060]b'],
    ['a byte order mark', 'a\uFEFFb', 'a[U+FEFF]b'],
    ['the old Mongolian separator', 'a\u180Eb', 'a[U+180E]b'],
    ['invisible operators', 'f\u2061x\u2062y', 'f[U+2061]x[U+2062]y'],
    ['fillers', '\u115F\u1160\u3164\uFFA0', '[U+115F][U+1160][U+3164][U+FFA0]'],
    ['tags without a flag', 'a\u{E0068}\u{E0069}', 'a[U+E0068][U+E0069]'],
    [
      'a flag whose tags do not end',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}x',
      '\u{1F3F4}[U+E0067][U+E0062][U+E0073]x',
    ],
    [
      'a sentence behind a flag',
      `\u{1F3F4}${'\u{E0061}'.repeat(7)}\u{E007F}`,
      `\u{1F3F4}${'[U+E0061]'.repeat(7)}[U+E007F]`,
    ],
    ['annotations', '\uFFF9a\uFFFAb\uFFFB', '[U+FFF9]a[U+FFFA]b[U+FFFB]'],
    ['controls', '\0\u001B[31m\u009B', '[U+0000][U+001B][31m[U+009B]'],
    ['line separators', 'a\u2028b', 'a[U+2028]b'],
    [
      'shorthand and musical controls',
      '\u{1BCA0}\u{1D173}',
      '[U+1BCA0][U+1D173]',
    ],
  ])('shows: %s', (_, text, shown) => {
    expect(withDeceptiveShown(text)).toBe(shown)
    expect(withDeceptiveShown(shown)).toBe(shown)
  })

  it.each(['\u{1F3F4}\u{E0061}', '\u202E', 'é', '\u200D'])(
    'ends, however long the text is: %j',
    (text) => {
      const shown = withDeceptiveShown(text)
      expect(withDeceptiveShown(text.repeat(300_000)).length).toBe(
        shown.length * 300_000,
      )
    },
    60_000,
  )
})

describe('names that differ in what is invisible', () => {
  it.each([
    ['می\u200Cخواهم', 'می[U+200C]خواهم'],
    ['we\u00ADb', 'we[U+00AD]b'],
    ['♥\uFE0F', '♥[U+FE0F]'],
    ['web\u00A0shop', 'web[U+00A0]shop'],
    ['web\tshop', 'web[U+0009]shop'],
    ['web  shop', 'web  shop'],
    ['\uD800', '\uFFFD'],
  ])('%j shows as %j', (name, shown) => {
    expect(withInvisibleShown(name)).toBe(shown)
  })
})

it.each([
  ['a b\u200c\u202e\u00ad', false],
  ['a\tb', true],
  ['a\u0085b', true],
  ['a\u2028b', true],
  ['a\u0000', true],
])('of %j there are control characters: %s', (text, expected) => {
  expect(hasControls(text)).toBe(expected)
})

it('nothing is seen of joiners and spaces alone', () => {
  expect(isInvisible(' \u200C\u200B\u00A0')).toBe(true)
  expect(isInvisible('.\u200C')).toBe(false)
})
