/** Where a package comes from, which decides how it is named (facts 6.5). */
export type Ecosystem =
  | 'maven'
  | 'npm'
  | 'pypi'
  | 'nuget'
  | 'go'
  /** A single file, recognized by its name. */
  | 'file'
  /** Recognized by its source files. */
  | 'source'
  /** The organization's own Maven artifact. */
  | 'in-house'

/** A package in the versions that the projects of the seed use. */
export interface Package {
  readonly ecosystem: Ecosystem
  /** As its ecosystem names it: `org.slf4j:slf4j-api`, `@babel/core`. */
  readonly name: string
  readonly display?: string | undefined
  /** The oldest first. */
  readonly versions: readonly string[]
  readonly newest: string
  readonly licenses: readonly string[]
  /** Names of the same ecosystem, `name@version`, or `prefix-*`. */
  readonly dependencies: readonly string[]
}

/**
 * Rows of `name | versions | newest version, if it is another one | licenses |
 * dependencies | display name`.
 */
export function packages(ecosystem: Ecosystem, table: string): Package[] {
  return table
    .trim()
    .split('\n')
    .map((line) => row(ecosystem, line))
}

function row(ecosystem: Ecosystem, line: string): Package {
  const cells = line.split('|').map((cell) => cell.trim())
  const [name = '', versions = '', newest, licenses, dependencies] = cells
  const known = versions === '' ? [''] : versions.split(/\s+/)
  return {
    ecosystem,
    name,
    versions: known,
    newest: newest || (known.at(-1) ?? ''),
    licenses: list(licenses, /,\s*/),
    dependencies: list(dependencies, /\s+/),
    display: cells[5] || undefined,
  }
}

function list(cell: string | undefined, separator: RegExp): string[] {
  return cell ? cell.split(separator) : []
}

/** Packages whose names differ only after the prefix. */
export function family(
  ecosystem: Ecosystem,
  prefix: string,
  version: string,
  newest: string,
  license: string,
  endings: readonly string[],
): Package[] {
  const names = endings.flatMap((line) => line.split(' '))
  return names.map((ending) => ({
    ecosystem,
    name: `${prefix}${ending}`,
    versions: [version],
    newest,
    licenses: [license],
    dependencies: [],
  }))
}
