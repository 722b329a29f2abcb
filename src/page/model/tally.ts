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
