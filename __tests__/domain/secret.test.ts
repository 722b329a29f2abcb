import { describe, expect, it } from '@jest/globals'
import { formsOf } from '../../src/domain/secret.ts'

describe('a secret', () => {
  it.each([
    ['as it is', 'p"ß 1&'],
    ['in Base64', Buffer.from('p"ß 1&').toString('base64').replace(/=+$/, '')],
    ['in an address', 'p%22%C3%9F%201%26'],
    ['in JSON', 'p\\"ß 1&'],
  ])('is known %s', (_, form) => {
    expect(formsOf('p"ß 1&')).toContain(form)
  })

  it('is listed with its longest form first', () => {
    const lengths = formsOf('p"ß 1&').map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it('may be long, or half a character', () => {
    expect(formsOf('k'.repeat(300_000))).toHaveLength(2)
    expect(formsOf('\uD83Dkey')).toContain('%EF%BF%BDkey')
  })
})
