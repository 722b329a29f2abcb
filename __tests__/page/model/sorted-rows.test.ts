import { describe, expect, it } from '@jest/globals'
import {
  orderOf,
  sortedRows,
  textRanks,
} from '../../../src/page/model/sorted-rows.ts'

const unknown = undefined

describe('rows sorted by a value', () => {
  const cases: readonly (readonly [
    string,
    readonly (number | undefined)[],
    up: readonly number[],
    down: readonly number[],
  ])[] = [
    ['none', [], [], []],
    ['different values', [3, 1, 2], [1, 2, 0], [0, 2, 1]],
    ['decimals', [9.8, 9.75, 9.9], [1, 0, 2], [2, 0, 1]],
    ['0, which is known', [0, unknown, 1], [0, 2, 1], [2, 0, 1]],
    ['nothing known', [unknown, unknown], [0, 1], [0, 1]],
    ['equal values', [5, 5, 4], [2, 0, 1], [0, 1, 2]],
  ]
  it.each(cases)('%s', (_, values, up, down) => {
    const sorted = (descending: boolean) => [
      ...sortedRows({
        count: values.length,
        value: (row) => values[row],
        position: (row) => row,
        descending,
      }),
    ]
    expect(sorted(false)).toEqual(up)
    expect(sorted(true)).toEqual(down)
  })

  it('stay in the order of their positions where values are equal', () => {
    const { positions } = orderOf(['c', 'a', 'b'])
    const rows = sortedRows({
      count: 3,
      value: () => 1,
      position: (row) => positions[row] ?? 0,
      descending: true,
    })
    expect([...rows]).toEqual([1, 2, 0])
  })
})

it('texts have the rank of their value, unknown ones none', () => {
  const rank = textRanks(['b', undefined, 'a', 'b'], (a, b) =>
    a.localeCompare(b),
  )
  expect([0, 1, 2, 3].map(rank)).toEqual([1, undefined, 0, 1])
})
