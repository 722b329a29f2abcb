import { describe, expect, it } from '@jest/globals'
import {
  atMost,
  cut,
  exactName,
  json,
  oneLine,
  plain,
} from '../../../src/domain/text/clean.ts'

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
  ])('%s to %i is %s', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected)
  })
})

describe('cleaned text', () => {
  it.each([
    ['a\r\n\tb', 'a b', 'a b'],
    [' a  b\u2028', ' a  b ', 'a b'],
    ['gpj.\u202ecod\u2066', 'gpj.cod', 'gpj.cod'],
    ['a\u200bb\u00ad\ufeff\u3164', 'ab', 'ab'],
    ['\u001b[31mred\0', '[31mred', '[31mred'],
    ['half \ud800', 'half \ufffd', 'half \ufffd'],
    ['größe ⚠\ufe0f', 'größe ⚠\ufe0f', 'größe ⚠\ufe0f'],
  ])('%j keeps nothing invisible', (text, line, collapsed) => {
    expect(oneLine(text)).toBe(line)
    expect(plain(text)).toBe(collapsed)
    expect(plain(text, 3)).toBe(cut(collapsed, 3))
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
  })
})
