import { byCountThenName } from '../../domain/text/compare.ts'

/** A value and how many libraries have it. */
export interface Count<T extends string = string> {
  readonly value: T
  readonly count: number
}

/** How often each of the values occurs. */
export function countsOf<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The different values, the most frequent first; ties by value. */
export function tally<T extends string>(values: Iterable<T>): Count<T>[] {
  return [...countsOf(values)]
    .sort(byCountThenName)
    .map(([value, count]) => ({ value, count }))
}

/** The first, and how many other values there are with the sum of their counts. */
export function topCounts(counts: readonly Count[], max: number) {
  const shown = counts.length > max ? counts.slice(0, max - 1) : counts
  const others = counts.slice(shown.length)
  return {
    shown,
    others: others.length,
    sum: others.reduce((sum, { count }) => sum + count, 0),
  }
}
