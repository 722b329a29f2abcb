import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { tagged } from '../../../src/mend/wire/tags.ts'

describe('a tagged row', () => {
  it('keeps every tag that a server can hold, whatever its key is called', () => {
    const word = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() !== '')
    const record = fc.dictionary(
      word,
      fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    )
    fc.assert(
      fc.property(record, (tags) => {
        const row = v.parse(tagged, { name: 'web', token: 't', tags })
        expect([...row.tags]).toEqual(Object.entries(tags))
      }),
    )
  })

  it('keeps names exactly, whitespace included', () => {
    expect(v.parse(tagged, { name: ' web ', token: ' t' })).toEqual({
      name: ' web ',
      token: ' t',
      tags: new Map(),
    })
  })

  it.each([
    [{ token: 't' }],
    [{ name: 'web' }],
    [{ name: null, token: 't' }],
    [{ name: 'web', token: 't', tags: 'team=a' }],
    [{ name: 'web', token: 't', tags: [{ key: 'team', value: 'a' }] }],
    [null],
  ])('is not %j', (given) => {
    expect(v.is(tagged, given)).toBe(false)
  })
})
