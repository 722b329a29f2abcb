import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  dependencyPaths,
  type ShortPath,
  shortPath,
  startOf,
} from '../../../src/domain/inventory/dependency-paths.ts'
import type { FlatTree } from '../../../src/domain/inventory/flat-tree.ts'

/** `{ a: ['b'] }`, the first keys being direct. */
function aTree(
  edges: Readonly<Record<string, readonly string[]>>,
  direct: readonly string[],
): FlatTree {
  return {
    direct: new Set(direct),
    dependencies: new Map(Object.entries(edges)),
    libraries: new Map(),
  }
}

function pathTo(tree: FlatTree, key: string): string {
  const { start, skipped, end } = shortPath(key, dependencyPaths(tree))
  return [...start, ...(skipped > 0 ? [skipped] : []), ...end].join(' › ')
}

describe('the path to a library', () => {
  const tree = aTree(
    { a: ['b'], b: ['c', 'e'], c: ['d'], e: ['a', 'f'], x: ['d', 'b'] },
    ['a', 'x'],
  )
  const table: readonly (readonly [string, string])[] = [
    ['a', 'a'],
    ['b', 'a › b'],
    ['c', 'a › b › c'],
    ['d', 'x › d'],
    ['f', 'a › b › e › f'],
  ]
  for (const [key, shown] of table) {
    it(`${key} is ${shown}`, () => {
      expect(pathTo(tree, key)).toBe(shown)
    })
  }

  it('is never longer than another, whatever the tree, circles included', () => {
    const keys = fc.constantFrom(...'abcdefgh')
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.array(keys, { maxLength: 4 })),
        fc.array(keys, { minLength: 1, maxLength: 3 }),
        (edges, direct) => {
          const tree = aTree(edges, direct)
          const paths = dependencyPaths(tree)
          const length = (key: string) => paths.get(key)?.length ?? 1
          for (const [from, children] of tree.dependencies) {
            if (!paths.has(from) && !tree.direct.has(from)) continue
            for (const to of children) {
              expect(length(to)).toBeLessThanOrEqual(length(from) + 1)
              expect(tree.direct.has(startOf(to, paths))).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('is found 100,000 levels down', () => {
    const edges = Array.from({ length: 100_000 }, (_, i) => [
      `${i}`,
      [`${i + 1}`],
    ])
    const tree = aTree(Object.fromEntries(edges), ['0'])
    expect(shortPath('100000', dependencyPaths(tree))).toEqual({
      start: ['0'],
      skipped: 99_998,
      end: ['99999', '100000'],
    })
  })
})

describe('a long path', () => {
  const table: readonly (readonly [string, ShortPath])[] = [
    ['a', { start: ['a'], skipped: 0, end: [] }],
    ['abcd', { start: ['a', 'b', 'c', 'd'], skipped: 0, end: [] }],
    ['abcde', { start: ['a'], skipped: 2, end: ['d', 'e'] }],
    ['abcdef', { start: ['a'], skipped: 3, end: ['e', 'f'] }],
  ]
  for (const [steps, short] of table) {
    it(`of ${steps.length} steps shows ${short.start.length + short.end.length}`, () => {
      const keys = [...steps]
      const edges = keys.slice(1).map((key, i) => [keys[i], [key]])
      const tree = aTree(Object.fromEntries(edges), keys.slice(0, 1))
      expect(shortPath(keys.at(-1)!, dependencyPaths(tree))).toEqual(short)
    })
  }
})
