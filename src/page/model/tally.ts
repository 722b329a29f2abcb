import { byCountThenName } from '../../domain/text/compare.ts'

/** A value and how many libraries have it. */
export interface Count {
  readonly value: string
  readonly count: number
}

/** The different values, the most frequent first; ties by value. */
export function tally(values: Iterable<string>): Count[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(byCountThenName)
    .map(([value, count]) => ({ value, count }))
}

/** The first, and the sum of the others. */
export function top(
  counts: readonly Count[],
  most: number,
): {
  readonly shown: readonly Count[]
  readonly others: number
  readonly rest: number
} {
  const shown = counts.length > most ? counts.slice(0, most - 1) : counts
  const left = counts.slice(shown.length)
  return {
    shown,
    others: left.length,
    rest: left.reduce((sum, { count }) => sum + count, 0),
  }
}
