import type { EcosystemFacts } from '../../domain/library/ecosystem.ts'
import { packageKey, packageName } from '../../domain/library/identity.ts'
import {
  type License,
  severities,
  type Vulnerability,
} from '../../domain/library/library.ts'
import { plain } from '../../domain/text/clean.ts'
import { compare } from '../../domain/text/compare.ts'
import {
  type Column,
  type PackedLibraries,
  type TextField,
  textFields,
} from '../../reports/html/data.ts'

/** How grave a library's gravest vulnerability is, the gravest first. */
export const gravities = [...severities, 'unrated', 'none'] as const
export type Gravity = (typeof gravities)[number]

/** The libraries, each by the number of its row. */
export interface Libraries {
  readonly count: number
  /** So many first rows are the inventory's. */
  readonly inventory: number
  text(field: TextField, row: number): string | undefined
  /** The name without version, cleaned for display. */
  name(row: number): string
  licenses(row: number): readonly License[]
  vulnerabilities(row: number): readonly Vulnerability[]
  /** Absent when Mend does not say. */
  outdated(row: number): boolean | undefined
  /** Whether Mend recognized it by its file's name alone. */
  weak(row: number): boolean
  /** Whether its package is in the inventory in more than one version. */
  several(row: number): boolean
  /** Index into `gravities`: the gravest of its vulnerabilities. */
  gravity(row: number): number
  /** Whether it has a vulnerability of this kind; with the last, whether it has none. */
  has(gravity: number, row: number): boolean
  /** Its place when all are ordered by name. */
  place(row: number): number
  /** Whether any library says whether it is outdated. */
  readonly knowsOutdated: boolean
}

export function openLibraries(packed: PackedLibraries): Libraries {
  const { count, inventory, licenses, vulnerabilities, outdated } = packed
  const readers = Object.fromEntries(
    textFields.map((field) => [field, reader(packed.texts[field])]),
  ) as Record<TextField, (row: number) => string | undefined>
  const text = (field: TextField, row: number) => readers[field](row)
  const names = Array.from({ length: count }, (_, row) =>
    shown(packageName(identity(text, row))),
  )
  const grave = graveBits(packed)
  let places: Int32Array | undefined
  let duplicates: ReadonlySet<number> | undefined
  return {
    count,
    inventory,
    text,
    name: (row) => names[row] ?? '',
    licenses: (row) => pick(licenses.values, licenses.of[row]),
    vulnerabilities: (row) =>
      pick(vulnerabilities.values, vulnerabilities.of[row]),
    outdated: (row) => [undefined, false, true][(outdated[row] ?? -1) + 1],
    weak: (row) => text('matchType', row) === 'FILENAME',
    several(row) {
      duplicates ??= duplicatesOf(packed, text)
      return duplicates.has(row)
    },
    gravity: (row) => gravest(grave[row]),
    has: (gravity, row) => ((grave[row] ?? 0) & (1 << gravity)) !== 0,
    place(row) {
      places ??= placesOf(names)
      return places[row] ?? 0
    },
    knowsOutdated: outdated.some((value) => value >= 0),
  }
}

/** Nobody reads a longer name, and no layout bears it. */
const longest = 200

/** Most names hold nothing that has to be cleaned. */
function shown(name: string): string {
  if (name.length <= longest && /^[!-~]*$/.test(name)) return name
  return plain(name, longest)
}

function reader(column: Column): (row: number) => string | undefined {
  if ('plain' in column) return (row) => column.plain[row] ?? undefined
  const { words, at } = column
  return (row) => words[at[row] ?? -1] ?? undefined
}

function identity(
  text: (field: TextField, row: number) => string | undefined,
  row: number,
): EcosystemFacts {
  return {
    keyUuid: '',
    name: text('name', row) ?? '',
    filename: text('filename', row),
    groupId: text('groupId', row),
    artifactId: text('artifactId', row),
    type: text('type', row),
    coordinates: text('coordinates', row),
    languages: text('languages', row),
    url: text('url', row),
  }
}

function pick<T>(values: readonly T[], of: readonly number[] | 0 = 0): T[] {
  if (of === 0) return []
  return of.map((at) => values[at]).filter((value) => value !== undefined)
}

/** For each row a bit for each gravity that it has; none where nothing is known. */
function graveBits(packed: PackedLibraries): Uint8Array {
  const { count, inventory, vulnerabilities } = packed
  const bits = vulnerabilities.values.map(
    ({ severity }) => 1 << gravities.indexOf(severity ?? 'unrated'),
  )
  const none = 1 << gravities.indexOf('none')
  return Uint8Array.from(
    { length: count },
    (_, row) =>
      (vulnerabilities.of[row] || []).reduce(
        (sum, at) => sum | (bits[at] ?? 0),
        0,
      ) || (row < inventory ? none : 0),
  )
}

function gravest(bits = 0): number {
  const at = gravities.findIndex((_, gravity) => (bits & (1 << gravity)) !== 0)
  return at < 0 ? gravities.length - 1 : at
}

/** The rows of packages that are there in more than one version, counted as the figures are. */
function duplicatesOf(
  { inventory }: PackedLibraries,
  text: (field: TextField, row: number) => string | undefined,
): ReadonlySet<number> {
  const rows = new Map<string, number[]>()
  for (let row = 0; row < inventory; row++) {
    if (text('version', row) === undefined) continue
    const library = identity(text, row)
    const key = packageKey(packageName(library), library)
    rows.set(key, [...(rows.get(key) ?? []), row])
  }
  const several = (of: readonly number[]) =>
    new Set(of.map((row) => text('version', row))).size > 1
  return new Set([...rows.values()].filter(several).flat())
}

function placesOf(names: readonly string[]): Int32Array {
  const lower = names.map((name) => name.toLowerCase())
  const order = Int32Array.from(names, (_, row) => row).sort(
    (a, b) => compare(lower[a] ?? '', lower[b] ?? '') || a - b,
  )
  const places = new Int32Array(names.length)
  order.forEach((row, place) => {
    places[row] = place
  })
  return places
}
