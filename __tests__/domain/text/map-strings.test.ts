import { describe, expect, it } from '@jest/globals'
import { mapStrings, someString } from '../../../src/domain/text/map-strings.ts'

class Thing {
  readonly name = 'a'
}

const upper = (text: string) => text.toUpperCase()

describe('texts in data', () => {
  it('are changed in objects, lists and maps, however they nest', () => {
    const data = {
      name: 'a',
      count: 1,
      none: undefined,
      nothing: null,
      list: ['a', ['b', { c: 'c' }]],
      map: new Map([['key', new Map([['inner', ['a']]])]]),
    }
    expect(mapStrings(data, upper)).toEqual({
      name: 'A',
      count: 1,
      none: undefined,
      nothing: null,
      list: ['A', ['B', { c: 'C' }]],
      map: new Map([['KEY', new Map([['INNER', ['A']]])]]),
    })
    expect(data.list[0]).toBe('a')
  })

  it('come with the property that holds them', () => {
    const seen: unknown[] = []
    someString({ name: 'a', tags: ['b'] }, (...found) => {
      seen.push(found)
      return false
    })
    expect(seen).toEqual([
      ['a', 'name'],
      ['b', undefined],
    ])
  })

  it('stay in the same object when none changes', () => {
    const data = { list: [{ name: 'A' }] }
    expect(mapStrings(data, upper)).toBe(data)
  })

  it('stay in instances of a class, which are not copied', () => {
    const data = { thing: new Thing(), name: 'b' }
    const mapped = mapStrings(data, upper)
    expect(mapped.thing).toBe(data.thing)
    expect(mapped.name).toBe('B')
  })

  it('are changed once where an object stands twice', () => {
    const shared = { name: 'a' }
    const { first, second } = mapStrings(
      { first: shared, second: shared },
      upper,
    )
    expect(first).toEqual({ name: 'A' })
    expect(second).toBe(first)
  })

  it('are found as soon as one passes the test', () => {
    const tested: string[] = []
    const found = someString(['a', 'b', 'c'], (text) => {
      tested.push(text)
      return text === 'b'
    })
    expect([found, tested]).toEqual([true, ['a', 'b']])
    expect(someString(new Map([['a', 1]]), (text) => text === 'a')).toBe(true)
    expect(someString(7, () => true)).toBe(false)
    expect(mapStrings('a', upper)).toBe('A')
  })
})
