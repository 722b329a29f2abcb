import type { Deviations } from '../model/deviations.ts'

/** Whether a name is in use: case-sensitively, unless the quirk says otherwise (facts 4: unknown). */
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
