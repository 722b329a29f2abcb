import { describe, expect, it } from '@jest/globals'
import { array, assert, constantFrom, property } from 'fast-check'
import { PrefixIndex } from '../../../../src/domain/gate/waivers/prefix-index.ts'

const indexOf = (prefixes: readonly string[]) => {
  const index = new PrefixIndex<string>()
  for (const prefix of prefixes) index.add(prefix, prefix)
  return index
}

describe('an index of prefixes', () => {
  const index = indexOf(['com.', 'com.acme', 'com.acme.web:', 'org', 'com.b'])
  it.each([
    ['com.acme.web:core', ['com.acme.web:', 'com.acme', 'com.']],
    ['com.acme.weary', ['com.acme', 'com.']],
    ['com.acme', ['com.acme', 'com.']],
    ['com.zebra', ['com.']],
    ['com', []],
    ['org', ['org']],
    ['zebra', []],
    ['', []],
  ])('finds all of %s, the longest first', (text, found) => {
    expect(index.find(text)).toEqual(found)
  })

  const texts = array(constantFrom('a', 'b', 'c'), { maxLength: 6 }).map(
    (letters) => letters.join(''),
  )
  it('finds what a look at each one finds', () => {
    assert(
      property(array(texts), texts, (prefixes, text) => {
        const expected = prefixes.filter((prefix) => text.startsWith(prefix))
        expect(indexOf(prefixes).find(text).sort()).toEqual(expected.sort())
      }),
    )
  })
})
