import { describe, expect, it } from '@jest/globals'
import { dependencyPaths, openGraph } from '../../../src/page/model/graph.ts'

/** 0 and 1 are direct; 5 is below 0 by 2 and 4, below 1 at once; 6 and 7 form a circle. */
const graph = openGraph({
  direct: [0, 1],
  dependencies: [[2], [3, 5], [4], 0, [5], [6], [7], [6], 0],
})

describe('why a library is there', () => {
  it.each([
    [
      'the shortest first',
      5,
      [
        [1, 5],
        [0, 2, 4, 5],
      ],
      2,
    ],
    ['one direct dependency', 4, [[0, 2, 4]], 1],
    ['none for a direct one alone', 0, [], 0],
    [
      'through a circle, once',
      7,
      [
        [1, 5, 6, 7],
        [0, 2, 4, 5, 6, 7],
      ],
      2,
    ],
    ['none where no path leads', 8, [], 0],
  ])(
    'is shown by the path from each direct dependency: %s',
    (_, row, paths, roots) => {
      expect(dependencyPaths(graph, row, 10)).toEqual({ paths, roots })
    },
  )

  it('returns at most so many paths and counts the others', () => {
    expect(dependencyPaths(graph, 5, 1)).toEqual({ paths: [[1, 5]], roots: 2 })
  })

  it('survives a chain of a hundred thousand', () => {
    const dependencies = Array.from({ length: 100_000 }, (_, row) =>
      row < 99_999 ? [row + 1] : (0 as const),
    )
    const chain = openGraph({ direct: [0], dependencies })
    expect(dependencyPaths(chain, 99_999, 1).paths[0]).toHaveLength(100_000)
  })
})
