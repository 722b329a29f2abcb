/**
 * What stands for a required field that a row lacks, so that the row is kept.
 *
 * @param owner the object that lacks the field
 * @param row the row, which may be the owner itself
 * @param index where the owner stands in its list, from 1
 */
type Substitute = (owner: Fields, row: Fields, index: number) => string
type Fields = Readonly<Record<string, unknown>>

/** By the field's path without positions: `licenses.name`. */
export type Substitutes = Readonly<Record<string, Substitute>>

/** The fields that together tell one library without a key from another. */
const namingFields = [
  'sha1',
  'type',
  'groupId',
  'artifactId',
  'name',
  'filename',
  'fileName',
  'version',
]

/**
 * A library without a key is told apart by what it is called, so that it is one
 * library in all branches of a hierarchy and in the next run; one without any
 * name by its place.
 */
function keyOf(owner: Fields, _row: Fields, index: number): string {
  const names = namingFields.flatMap((field) => {
    const name = textIn(owner, field)
    return name ? [`${field}=${name}`] : []
  })
  return `no-key:${names.join('&') || index}`
}

/** Mend's own fix names the vulnerability, too; otherwise its place and its library do. */
function vulnerabilityId(owner: Fields, row: Fields, index: number): string {
  const { topFix } = owner
  const named =
    typeof topFix === 'object' && topFix !== null && 'vulnerability' in topFix
      ? topFix.vulnerability
      : undefined
  if (typeof named === 'string' && named.trim() !== '') return named
  return `unnamed-${index}-${(textIn(row, 'keyUuid') ?? '').slice(0, 8)}`
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' || typeof value === 'number'
    ? `${value}`
    : undefined
}

/** A library of a hierarchy, an inventory or a list of dependencies. */
export const librarySubstitutes: Substitutes = {
  keyUuid: keyOf,
  // An empty name counts as no license.
  'licenses.name': () => '',
  'vulnerabilities.name': vulnerabilityId,
}

/** A source file: the last part of its path, of either system. */
export const sourceFileSubstitutes: Substitutes = {
  name: (owner, _row, index) =>
    textIn(owner, 'path')?.split(/[\\/]/).at(-1) || `unnamed-${index}`,
}
