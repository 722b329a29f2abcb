import type { Deviations } from '../model/deviations.ts'

/** Whether a row has this name; case counts, unless `foldedNames` is on (unknown: facts 4). */
export function isNameInUse(
  rows: Iterable<{ readonly name: string }>,
  name: string,
  { foldedNames }: Deviations,
): boolean {
  const fold = (text: string) => (foldedNames ? text.toLowerCase() : text)
  for (const row of rows) {
    if (fold(row.name) === fold(name)) return true
  }
  return false
}
