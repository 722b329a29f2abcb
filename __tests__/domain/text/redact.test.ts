import { describe, expect, it } from '@jest/globals'
import {
  createRedactor,
  encodedForms,
  isRedacted,
  redactionMarker,
} from '../../../src/domain/text/redact.ts'

const secret = 'p"ß 1&'

describe('a secret', () => {
  it.each([
    ['as it is', secret],
    ['in a URL', 'p%22%C3%9F%201%26'],
    ['in hexadecimal digits', '7022c39f203126'],
    ['in upper case digits', '7022C39F203126'],
    ['in JSON', 'p\\"ß 1&'],
    ['in JSON within JSON', 'p\\\\\\"ß 1&'],
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
    expect(encodedForms('k'.repeat(300_000))).toHaveLength(6)
    expect(encodedForms('\uD83Dkey')).toContain('%EF%BF%BDkey')
  })
})

describe('a redactor', () => {
  const key = 'f47ac10b58cc4372'
  const redact = createRedactor([key, 'another+key/0=', 'short'])
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it.each([
    ['as it is', key, '***'],
    ['inside something longer', `x${key}y`, 'x***y'],
    ['twice', `${key}${key}`, '******'],
    ['in Base64', base64(key), '***g=='.replace('g', base64(key).at(-3)!)],
    ['in a URL', 'another%2Bkey%2F0%3D', '***'],
    [
      'with signs that mean something to an expression',
      'another+key/0=',
      '***',
    ],
    ['not a short one', 'short', 'short'],
    ['nothing else', key.slice(1), key.slice(1)],
  ])('takes secrets out: %s', (_, text, shown) => {
    expect(redact(text)).toBe(shown)
  })

  it('may put another text in their place', () => {
    const text = createRedactor([key], redactionMarker)(`a ${key}`)
    expect(text).toBe('a [redacted-secret]')
    expect(isRedacted(text)).toBe(true)
    expect(isRedacted('a ***')).toBe(false)
  })

  it('takes any number of secrets of any length', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `secret-number-${i}-`)
    const long = 'k'.repeat(100_000)
    const redactAll = createRedactor([...many, long])
    expect(redactAll(`${many[17]} ${long} ${many[2_999]}`)).toBe('*** *** ***')
  })
})
