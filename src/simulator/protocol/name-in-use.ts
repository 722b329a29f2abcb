import type { Quirks } from '../model/deviations.ts'

/** Whether a name is in use: case-sensitively, unless the quirk says otherwise (facts 4: unknown). */
export function isTaken(
  rows: Iterable<{ readonly name: string }>,
  name: string,
  { foldedNames }: Quirks,
): boolean {
  const fold = (text: string) => (foldedNames ? text.toLowerCase() : text)
  for (const row of rows) {
    if (fold(row.name) === fold(name)) return true
  }
  return false
}
