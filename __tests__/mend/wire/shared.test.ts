import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  sharedLicense,
  sharedWord,
  text,
} from '../../../src/mend/wire/shared.ts'

const mit = (url: string) => ({
  name: 'MIT',
  url,
  spdxName: 'MIT',
  copyrightRisk: 'ONE',
  copyleft: 'NO',
})

describe('what many libraries share', () => {
  it('is kept once', () => {
    const first = sharedLicense(mit('https://a.example/'))
    expect(sharedLicense(mit('https://a.example/'))).toBe(first)
  })

  it.each([
    { url: 'https://b.example/' },
    { url: undefined },
    { spdxName: undefined },
    { copyrightRisk: 'TWO' },
    { copyleft: 'FULL' },
  ])('stays apart where it differs: %j', (difference) => {
    sharedLicense(mit('https://a.example/'))
    const other = { ...mit('https://a.example/'), ...difference }
    expect(sharedLicense(other)).toBe(other)
  })

  it('has words that stay the same', () => {
    expect(sharedWord('SHA1')).toBe('SHA1')
    expect(sharedWord(undefined)).toBeUndefined()
    const many = Array.from({ length: 2_000 }, (_, n) => `word-${n}`)
    expect(many.map(sharedWord)).toEqual(many)
  })
})

describe('a text', () => {
  it.each([
    ['abc', 'abc'],
    [' ', ' '],
    [7, '7'],
    [0, '0'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('that comes as %j is read as %j', (given, expected) => {
    expect(v.parse(text, given)).toBe(expected)
  })

  it.each([[true], [{}], [[]]])('cannot be %j', (given) => {
    expect(v.is(text, given)).toBe(false)
  })
})
