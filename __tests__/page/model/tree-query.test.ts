import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { visibleBranches } from '../../../src/page/model/branches.ts'
import {
  expanded,
  findingsBelow,
  keptRows,
} from '../../../src/page/model/tree-query.ts'
import { hierarchy, libraries } from '../../reports/scenes.ts'
import { contentsOf, rowOf } from '../../support/html.ts'

const contents = contentsOf(libraries, hierarchy)

/** The lines when all that is kept is open: each indented by its level. */
function shown(text: string, vulnerable = false): string[] {
  const kept = keptRows(contents, { text, vulnerable })
  const { open } = expanded(contents, kept)
  return visibleBranches(contents, open, kept).map(
    ({ level, row }) => '  '.repeat(level - 1) + contents.libraries.name(row),
  )
}

describe('the part of the tree', () => {
  it('that leads to vulnerable libraries', () => {
    expect(shown('', true)).toEqual([
      '@babel/core',
      '  lodash',
      'com.fasterxml.jackson.core:jackson-databind',
      'org.apache.logging.log4j:log4j-core',
    ])
  })

  it('that leads to what a search finds, or only to the vulnerable of it', () => {
    expect(shown('caniuse')).toEqual(['@babel/core', '  caniuse-lite'])
    expect(shown('caniuse', true)).toEqual([])
    expect(shown('CVE-2021-23337', true)).toEqual(['@babel/core', '  lodash'])
  })

  it('is all of it where nothing is asked for', () => {
    expect(keptRows(contents, { text: ' ', vulnerable: false })).toBeUndefined()
  })
})

/** Each depends on the next; the last on the first. */
function ring(length: number): LibraryNode {
  let node: LibraryNode = {
    keyUuid: 'ring-0',
    name: 'ring-0',
    dependencies: [],
  }
  for (let at = length - 1; at >= 0; at--) {
    const name = `ring-${at}`
    node = { keyUuid: name, name, dependencies: [node] }
  }
  return node
}

describe('what is expanded at once', () => {
  it('stays within the limit, level by level', () => {
    const { open, complete } = expanded(contents, undefined, 9)
    expect(complete).toBe(false)
    expect(visibleBranches(contents, open).length).toBeLessThanOrEqual(9)
    expect(expanded(contents, undefined).complete).toBe(true)
  })

  it('ends in a circle, and in a chain of a thousand', () => {
    const deep = contentsOf(undefined, [ring(1_000)])
    const { open, complete } = expanded(deep, undefined)
    expect(complete).toBe(true)
    expect(visibleBranches(deep, open)).toHaveLength(1_001)
  })
})

describe('the findings below', () => {
  const below = findingsBelow(contents)
  it.each([
    ['@babel/core', 1],
    ['com.fasterxml.jackson.core:jackson-databind', 0],
    ['caniuse-lite', 0],
  ])('%s are %j', (name, count) => {
    const row = rowOf(contents, name)
    expect(below(row)).toEqual({ count, atLeast: false })
    expect(below(row)).toEqual({ count, atLeast: false })
  })

  it('count a library that is reached twice once, and never the top', () => {
    const [log4j] = libraries
    const leaf = { ...log4j!, dependencies: [] }
    const node = (name: string, dependencies: LibraryNode[]) => ({
      ...{ keyUuid: name, name, dependencies },
    })
    const diamond = contentsOf(
      [log4j!],
      [node('top', [node('left', [leaf]), node('right', [leaf])]), leaf],
    )
    const count = findingsBelow(diamond)
    expect(count(rowOf(diamond, 'top')).count).toBe(2)
    expect(count(rowOf(diamond, 'left')).count).toBe(2)
    expect(count(diamond.find(log4j!.keyUuid)!).count).toBe(0)
  })

  it('are at least so many where too much lies below', () => {
    const few = findingsBelow(contents, 2)
    const row = rowOf(contents, '@babel/core')
    expect(few(row)).toEqual({ count: 1, atLeast: true })
  })
})
