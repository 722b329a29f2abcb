import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { license } from '../../../src/mend/wire/library.ts'
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

  it.each([
    [{ url: '' }, { url: undefined }],
    [{ url: null }, { url: undefined }],
    [{ spdxName: 7 }, { spdxName: '7' }],
    [{ profileInfo: null }, { copyrightRisk: undefined, copyleft: undefined }],
    [
      { profileInfo: { copyleft: 'FULL' } },
      { copyrightRisk: undefined, copyleft: 'FULL' },
    ],
    [
      { profileInfo: { copyrightRiskScore: 'TWO', copyleft: 'NO' } },
      { copyrightRisk: 'TWO' },
    ],
    [{ patents: 'FIVE' }, {}],
  ])('is read as it stands where it does not repeat: %j', (row, read) => {
    const { name, url, spdxName } = mit('https://a.example/')
    const profileInfo = { copyrightRiskScore: 'ONE', copyleft: 'NO' }
    const first = { name, url, spdxName, profileInfo }
    const known = v.parse(license, first)
    expect(known).toEqual(mit('https://a.example/'))
    expect(v.parse(license, { ...first })).toBe(known)
    const other = v.parse(license, { ...first, ...row })
    expect(other).toEqual({ ...known, ...read })
  })

  it.each([
    [{ profileInfo: 'low' }],
    [{ profileInfo: [{ copyleft: 'NO' }] }],
    [{ name: 7 }],
    [{ url: {} }],
    [{ spdxName: ['MIT'] }],
    [{ profileInfo: { copyleft: true } }],
  ])('does not hide a license that is not one: %j', (row) => {
    const first = { name: 'ISC', url: undefined, profileInfo: null }
    expect(v.is(license, first)).toBe(true)
    expect(v.is(license, { ...first, ...row })).toBe(false)
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
    [' abc ', ' abc '],
    ['!', '!'],
    ['Übung', 'Übung'],
    [7, '7'],
    [0, '0'],
    ['', undefined],
    [' ', undefined],
    ['\t\n', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('that comes as %j is read as %j', (given, expected) => {
    expect(v.parse(text, given)).toBe(expected)
  })

  it.each([[true], [{}], [[]]])('cannot be %j', (given) => {
    expect(v.is(text, given)).toBe(false)
  })
})
