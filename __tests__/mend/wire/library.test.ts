import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { severityOf, text } from '../../../src/mend/wire/library.ts'

describe('the severity', () => {
  it.each([
    ['HIGH', 9.8, 'critical'],
    ['HIGH', 9, 'critical'],
    ['HIGH', 8.99, 'high'],
    ['LOW', 9.1, 'critical'],
    [undefined, 9.1, 'critical'],
    ['CRITICAL', undefined, 'critical'],
    ['critical', 7, 'critical'],
    ['Medium', 9 - Number.EPSILON * 8, 'medium'],
    ['low', undefined, 'low'],
    ['NONE', 0, undefined],
    ['severe', undefined, undefined],
    [undefined, undefined, undefined],
    ['constructor', undefined, undefined],
  ])('of word %s and CVSS 3 score %s is %s', (word, cvss3, expected) => {
    expect(severityOf(word, cvss3)).toBe(expected)
  })
})

describe('a text', () => {
  it.each([
    ['abc', 'abc'],
    [' ', ' '],
    [7, '7'],
    [0, '0'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('that comes as %j is read as %j', (given, expected) => {
    expect(v.parse(text, given)).toBe(expected)
  })

  it.each([[true], [{}], [[]]])('cannot be %j', (given) => {
    expect(v.is(text, given)).toBe(false)
  })
})
