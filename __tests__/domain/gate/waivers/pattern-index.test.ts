import { describe, expect, it } from '@jest/globals'
import { array, assert, constantFrom, property } from 'fast-check'
import {
  libraryMatcher,
  libraryNames,
} from '../../../../src/domain/gate/name-patterns.ts'
import { PatternIndex } from '../../../../src/domain/gate/waivers/pattern-index.ts'
import { aLibrary } from '../../../support/builders.ts'

const indexOf = (patterns: readonly string[]) => {
  const index = new PatternIndex<string>()
  for (const pattern of patterns) index.valueOf(pattern, () => pattern)
  return index
}

const python = aLibrary({
  type: 'PYTHON_PACKAGE',
  groupId: 'Flask_Login',
  artifactId: 'Flask_Login-0.6.2.whl',
  name: 'Flask_Login-0.6.2.whl',
  version: '0.6.2',
})

describe('an index of patterns', () => {
  it.each([
    ['com.example:widget-core', aLibrary()],
    ['COM.Example:Widget-Core', aLibrary()],
    ['com.example:widget-core:1.4.2', aLibrary()],
    ['widget-core@1.4.2', aLibrary()],
    ['com.example:*', aLibrary()],
    ['c*', aLibrary()],
    ['?om.example:widget-core', aLibrary()],
    ['*widget*', aLibrary()],
    ['flask-login', python],
    ['Flask.Login', python],
    ['flask_log*', python],
  ])('finds %s', (pattern, library) => {
    const index = indexOf(['nothing', pattern, 'com.other:*'])
    expect(index.find(libraryNames(library))).toEqual([pattern])
  })

  it.each([
    'com.example:widget',
    'com.example:widget-core:1.4.3',
    'com.example',
    'Example:*',
  ])('does not find %s', (pattern) => {
    expect(indexOf([pattern]).find(libraryNames(aLibrary()))).toEqual([])
  })

  it('has one value for a pattern, in any case', () => {
    const index = new PatternIndex<number>()
    expect(index.valueOf('Log4j', () => 1)).toBe(1)
    expect(index.valueOf('log4j', () => 2)).toBe(1)
  })

  const letters = constantFrom('a', 'B', '-', '_', ':', '*', '?', 'é')
  const texts = array(letters, { minLength: 1, maxLength: 20 }).map((some) =>
    some.join(''),
  )
  it('finds what the patterns find one by one', () => {
    assert(
      property(array(texts), texts, (patterns, name) => {
        for (const type of ['PYTHON_PACKAGE', 'NODE_PACKAGED_MODULE']) {
          const names = libraryNames(aLibrary({ type, groupId: name, name }))
          const expected = new Set(
            patterns
              .filter((pattern) => libraryMatcher([pattern])(names))
              .map((pattern) => pattern.toLowerCase()),
          )
          const found = indexOf(patterns).find(names)
          expect(new Set(found.map((one) => one.toLowerCase()))).toEqual(
            expected,
          )
        }
      }),
    )
  })
})
