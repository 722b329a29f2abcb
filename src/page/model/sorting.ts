/** What is sorted from the top down at first: the most severe, the highest, the most. */
const startsDescending: ReadonlySet<string> = new Set([
  'severity',
  'score',
  'vulnerabilities',
  'libraries',
  'published',
])

export interface Sorting<T extends string> {
  readonly sort: T
  readonly descending: boolean
}

/** How a column is sorted at first. */
export function naturalOrder<T extends string>(sort: T): Sorting<T> {
  return { sort, descending: startsDescending.has(sort) }
}

/** The order after a click on a column's title: its own at first, then the reverse. */
export function clicked<T extends string>(
  sort: T,
  current: Sorting<T>,
): Sorting<T> {
  if (current.sort !== sort) return naturalOrder(sort)
  return { sort, descending: !current.descending }
}

/** What an address says about the order; the column's own where it says nothing. */
export function readSorting<T extends string>(
  given: URLSearchParams,
  known: readonly T[],
  standard: T,
): Sorting<T> {
  const sort = known.find((name) => name === given.get('sort')) ?? standard
  const order = given.get('order')
  if (order !== 'asc' && order !== 'desc') return naturalOrder(sort)
  return { sort, descending: order === 'desc' }
}

export function writeSorting(
  params: URLSearchParams,
  { sort, descending }: Sorting<string>,
  standard: string,
): void {
  if (sort !== standard) params.set('sort', sort)
  if (descending !== startsDescending.has(sort)) {
    params.set('order', descending ? 'desc' : 'asc')
  }
}
