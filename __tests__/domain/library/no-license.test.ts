import { describe, expect, it } from '@jest/globals'
import {
  isNoLicense,
  knownLicenses,
  lacksLicense,
} from '../../../src/domain/library/no-license.ts'

describe('what Mend says where it found no license', () => {
  it.each([
    'Unspecified License',
    'Suspected Unspecified',
    'Suspected Unspecified License',
    'Requires Review',
    'requires review',
    ' Requires  Review ',
    'Unsupported Filetype',
    '',
    ' ',
    '\u200B',
  ])('%j is no license', (name) => {
    expect(isNoLicense({ name })).toBe(true)
    expect(lacksLicense({ licenses: [{ name }] })).toBe(true)
    expect(knownLicenses([{ name }, { name: 'MIT' }])).toEqual([
      { name: 'MIT' },
    ])
  })

  it.each(['MIT', 'Suspected MIT', 'GPL', 'Unlicense', 'Requires Review 1.0'])(
    '%j is one',
    (name) => {
      expect(isNoLicense({ name })).toBe(false)
      expect(lacksLicense({ licenses: [{ name: '' }, { name }] })).toBe(false)
    },
  )

  it('no row is none, too', () => {
    expect(lacksLicense({ licenses: [] })).toBe(true)
  })
})
