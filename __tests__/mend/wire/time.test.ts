import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { dateTime, utc } from '../../../src/mend/wire/time.ts'

describe('a date of the server', () => {
  it.each([
    ['2020-12-17 21:48:32 +0000', '2020-12-17T21:48:32Z'],
    ['2020-12-17 21:48:32 -0730', '2020-12-18T05:18:32Z'],
    ['2020-12-17 21:48:32+02:00', '2020-12-17T19:48:32Z'],
    ['2019-12-03 08:49:19', '2019-12-03T08:49:19Z'],
    ['2018-02-28T17:48:19Z', '2018-02-28T17:48:19Z'],
    ['2018-02-28T17:48:19.123Z', '2018-02-28T17:48:19Z'],
    ['2018-02-28T17:48:19', '2018-02-28T17:48:19Z'],
    ['2019-03-20', '2019-03-20T00:00:00Z'],
    ['  2019-03-20 ', '2019-03-20T00:00:00Z'],
  ])('%j is %s', (text, expected) => {
    expect(utc(text)).toBe(expected)
  })

  it.each([
    '',
    'yesterday',
    '2020-13-45',
    '2020-12-17 25:61:00',
    '17.12.2020',
    '1608241712000',
    '2020-12-17 21:48:32 CEST',
    '2020-12-17 21:48:32 +9999',
  ])('%j is not a date', (text) => {
    expect(utc(text)).toBeUndefined()
  })

  it('does not depend on where the runner is, and is stable under reading again', () => {
    const times = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(times, (date) => {
        const iso = date.toISOString().replace(/\.\d+Z$/, 'Z')
        const bare = iso.replace('T', ' ').replace('Z', '')
        for (const text of [iso, bare, `${bare} +0000`]) {
          expect(utc(text)).toBe(iso)
        }
      }),
    )
  })

  it.each([
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['2019-03-20', '2019-03-20T00:00:00Z'],
  ])('may be %j', (given, expected) => {
    expect(v.parse(dateTime, given)).toBe(expected)
  })
})
