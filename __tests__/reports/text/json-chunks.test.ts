import { describe, expect, it } from '@jest/globals'
import { assert, jsonValue, property } from 'fast-check'
import { json } from '../../../src/domain/text/clean.ts'
import {
  jsonChunks,
  LazyObject,
} from '../../../src/reports/text/json-chunks.ts'

function joined(value: object): string {
  return [...jsonChunks(() => value)].join('')
}

describe('JSON in chunks', () => {
  it('is the JSON of the whole, with lists for iterators', () => {
    assert(
      property(jsonValue(), (value) => {
        const whole = { a: value, b: [value, { c: [] }], d: undefined }
        const lazy = { a: value, b: [value, { c: [].values() }], d: undefined }
        expect(joined(lazy)).toBe(`${json(whole, 2)}\n`)
        expect(joined(whole)).toBe(`${json(whole, 2)}\n`)
      }),
    )
  })

  it('has a line for each item of a lazy list', () => {
    const item = { text: 'a\nb', list: [1, 2] }
    const fields = new LazyObject<unknown>([
      ['x', [1]],
      ['__proto__', item],
    ])
    expect(joined({ inner: { items: [item, 3].values(), fields } })).toBe(`{
  "inner": {
    "items": [
      {"text":"a\\nb","list":[1,2]},
      3
    ],
    "fields": {
      "x": [1],
      "__proto__": {"text":"a\\nb","list":[1,2]}
    }
  }
}
`)
  })

  it('has no line for an empty list', () => {
    const value = { items: [].values(), fields: new LazyObject<unknown>([]) }
    expect(joined(value)).toBe('{\n  "items": [],\n  "fields": {}\n}\n')
  })

  it('makes items only when they are asked for, and never all of them in one chunk', () => {
    let made = 0
    const item = { text: 'x'.repeat(10_000) }
    const items = Array.from({ length: 20 })
      .values()
      .map(() => ({ number: ++made, ...item }))
    const object = new LazyObject(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => [name, item]),
    )
    const chunks = jsonChunks(() => ({ head: 1, items, object }))
    let text = ''
    while (!text.includes('"number"')) text += chunks.next().value
    expect(made).toBeLessThan(8)
    const rest = [...chunks]
    expect(Math.max(...rest.map(({ length }) => length))).toBeLessThan(80_000)
    const { items: read } = JSON.parse(text + rest.join(''))
    expect(read.at(-1)).toEqual({ number: 20, ...item })
  })

  it('treats a field called __proto__ like any other', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}}')
    expect(JSON.parse(joined({ value, list: [].values() }))).toEqual({
      value,
      list: [],
    })
  })
})
