/** What an address says besides filters: the search text, and how a list is shown. */
const others: ReadonlySet<string> = new Set(['q', 'sort', 'order', 'columns'])

/** How many filters the parameters of an address set: `q=a&severity=high,low&new=1` → 2 */
export function filterCount(params: string): number {
  const names = [...new URLSearchParams(params).keys()]
  return names.filter((name) => !others.has(name)).length
}
