import { describe, expect, it } from '@jest/globals'
import { contentUuid } from '../../src/github/content-uuid.ts'

describe('a UUID made of content', () => {
  it('is a UUID of version 8', () => {
    for (const text of ['', 'a', 'Ünïcödé']) {
      expect(contentUuid([text])).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
  })

  it('is the same for the same parts, and another for others', () => {
    const all = [['a', 'b'], ['ab'], ['b', 'a'], ['a', 'b', ''], []]
    const ids = all.map((parts) => contentUuid(parts))
    expect(new Set(ids).size).toBe(all.length)
    expect(all.map((parts) => contentUuid(parts))).toEqual(ids)
  })
})
