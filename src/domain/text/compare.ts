/** The order of texts, the same on every machine: by UTF-16 code units. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** How counts are listed: the most frequent first, ties by name. */
export function byCountThenName(
  [a, countA]: readonly [string, number],
  [b, countB]: readonly [string, number],
): number {
  return countB - countA || compare(a, b)
}
