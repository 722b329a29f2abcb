import { describe, expect, it } from '@jest/globals'
import { encodedForms } from '../../../src/domain/text/redact.ts'

const secret = 'p"ß 1&'

describe('a secret', () => {
  it.each([
    ['as it is', secret],
    ['in an address', 'p%22%C3%9F%201%26'],
    ['in JSON', 'p\\"ß 1&'],
  ])('is known %s', (_, form) => {
    expect(encodedForms(secret)).toContain(form)
  })

  it.each(['', 'a', 'ab', 'abc', '{"userKey":"'])(
    'is known in Base64 behind %j',
    (before) => {
      const text = Buffer.from(`${before}${secret} and more`).toString('base64')
      const found = encodedForms(secret).filter((form) => text.includes(form))
      expect(found).toHaveLength(1)
      // All but the two characters that it shares with its neighbors.
      expect(found[0]?.length).toBeGreaterThanOrEqual(
        Math.floor((Buffer.byteLength(secret) * 8) / 6) - 1,
      )
    },
  )

  it('is listed with its longest form first', () => {
    const lengths = encodedForms(secret).map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it('may be long, or half a character', () => {
    expect(encodedForms('k'.repeat(300_000))).toHaveLength(4)
    expect(encodedForms('\uD83Dkey')).toContain('%EF%BF%BDkey')
  })
})
