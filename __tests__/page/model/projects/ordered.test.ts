import { describe, expect, it } from '@jest/globals'
import { ordered } from '../../../../src/page/model/projects/ordered.ts'

const rows = [
  { name: 'web', count: 2, day: '2026-01-02' },
  { name: 'Api', count: 10, day: '' },
  { name: 'api', count: undefined, day: '2025-12-31' },
  { name: 'web', count: 0, day: '2026-01-01' },
]

describe('rows in the order of a value', () => {
  it.each([
    ['are as they were without an order', undefined, [0, 1, 2, 3]],
    ['have texts ascending', 'name', [1, 2, 0, 3]],
    ['have numbers descending, those not known last', 'count', [1, 0, 3, 2]],
    ['have dates ascending, those not known last', 'day', [2, 3, 0, 1]],
  ] as const)('%s', (_, order, places) => {
    const before = structuredClone(rows)
    expect(ordered(rows, order)).toEqual(places.map((place) => rows[place]))
    expect(rows).toEqual(before)
  })
})
