import type { EcosystemFacts } from '../../../domain/library/ecosystem.ts'
import { identityOf, keyOf, nameOf } from '../../../domain/library/identity.ts'
import type { License, Vulnerability } from '../../../domain/library/library.ts'
import { isWeakMatch } from '../../../domain/library/match-type.ts'
import { plain } from '../../../domain/text/clean.ts'
import { compare } from '../../../domain/text/compare.ts'
import {
  type Column,
  forTextFields,
  type PackedLibraries,
  type TextField,
} from '../../../reports/html/data.ts'
import { fixWords } from '../../../reports/text/fix-words.ts'
import {
  highestLevel,
  levelBit,
  levelBits,
  type SeverityLevel,
  severityLevels,
} from '../severity.ts'

type ReadText = (field: TextField, row: number) => string | undefined

/** The libraries, each by the number of its row. */
export interface Libraries {
  readonly count: number
  /** The first rows, this many, are the inventory's. */
  readonly inventory: number
  readonly text: ReadText
  /** The name without version, cleaned for display. */
  name(row: number): string
  licenses(row: number): readonly License[]
  vulnerabilities(row: number): readonly Vulnerability[]
  /** What fixes all of its vulnerabilities, in words; '' where nothing is known to. */
  fix(row: number): string
  /** Absent when Mend does not say. */
  outdated(row: number): boolean | undefined
  /** Whether any library says whether it is outdated. */
  readonly knowsOutdated: boolean
  /** Whether Mend recognized it by its file name alone. */
  weak(row: number): boolean
  /** Whether the inventory has its package in more than one version. */
  duplicate(row: number): boolean
  /** Of its most severe vulnerability. */
  severity(row: number): SeverityLevel
  /** Index into `severityLevels`. */
  severityRank(row: number): number
  /** Whether it has a vulnerability of this level; with `none`, whether it has no vulnerability. */
  hasSeverity(level: SeverityLevel, row: number): boolean
  /** Its position when all are sorted by name. */
  nameOrder(row: number): number
}

export function openLibraries(packed: PackedLibraries): Libraries {
  const { count, inventory, licenses, vulnerabilities, fixes, outdated } =
    packed
  const readers = forTextFields((field) => reader(packed.texts[field]))
  const text: ReadText = (field, row) => readers[field](row)
  const packages = Array.from({ length: count }, (_, row) =>
    packageOf(facts(text, row), row < inventory),
  )
  const names = packages.map(({ name }) => name)
  const levels = levelBits(packed)
  const severityRank = (row: number) => highestLevel(levels[row] ?? 0)
  let orders: Int32Array | undefined
  let duplicates: ReadonlySet<number> | undefined
  return {
    count,
    inventory,
    text,
    name: (row) => names[row] ?? '',
    licenses: (row) => pick(licenses.values, licenses.of[row]),
    vulnerabilities: (row) =>
      pick(vulnerabilities.values, vulnerabilities.of[row]),
    fix: (row) => pick(fixes.values, fixes.of[row]).map(fixWords).join(),
    outdated: (row) => [undefined, false, true][(outdated[row] ?? -1) + 1],
    knowsOutdated: outdated.some((value) => value >= 0),
    weak: (row) => isWeakMatch({ matchType: text('matchType', row) }),
    duplicate(row) {
      duplicates ??= duplicateRows(packages)
      return duplicates.has(row)
    },
    severity: (row) => severityLevels[severityRank(row)] ?? 'none',
    severityRank,
    hasSeverity: (level, row) => ((levels[row] ?? 0) & levelBit(level)) !== 0,
    nameOrder(row) {
      orders ??= nameOrders(names)
      return orders[row] ?? 0
    },
  }
}

/** Nobody reads a longer name, and no layout can hold it. */
const maxName = 200

/** Most names hold nothing that has to be cleaned. */
function displayName(name: string): string {
  if (name.length <= maxName && /^[!-~]*$/.test(name)) return name
  return plain(name, maxName)
}

function reader(column: Column): (row: number) => string | undefined {
  if ('plain' in column) return (row) => column.plain[row] ?? undefined
  const { words, at } = column
  return (row) => words[at[row] ?? -1] ?? undefined
}

/** What a row's identity is needed for, worked out once. */
interface PackageRow {
  readonly name: string
  /** Only of the inventory's rows, which are counted. */
  readonly key?: string | undefined
  readonly version?: string | undefined
}

function packageOf(library: EcosystemFacts, counted: boolean): PackageRow {
  const identity = identityOf(library)
  const name = displayName(nameOf(identity, library))
  const { version } = identity
  if (!counted || version === undefined) return { name }
  return { name, key: keyOf(identity, library), version }
}

function facts(text: ReadText, row: number): EcosystemFacts {
  return {
    keyUuid: '',
    name: text('name', row) ?? '',
    filename: text('filename', row),
    groupId: text('groupId', row),
    artifactId: text('artifactId', row),
    version: text('version', row),
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

/** The rows of packages in more than one version, counted as the figures are. */
function duplicateRows(all: readonly PackageRow[]): ReadonlySet<number> {
  const packages = new Map<string, Map<string, number[]>>()
  for (const [row, { key, version }] of all.entries()) {
    if (key === undefined || version === undefined) continue
    const versions = packages.get(key) ?? new Map<string, number[]>()
    packages.set(key, versions)
    const rows = versions.get(version) ?? []
    versions.set(version, rows)
    rows.push(row)
  }
  const duplicates = [...packages.values()].filter(({ size }) => size > 1)
  return new Set(
    duplicates.flatMap((versions) => [...versions.values()].flat()),
  )
}

function nameOrders(names: readonly string[]): Int32Array {
  const lower = names.map((name) => name.toLowerCase())
  const sorted = Int32Array.from(names, (_, row) => row).sort(
    (a, b) => compare(lower[a] ?? '', lower[b] ?? '') || a - b,
  )
  const orders = new Int32Array(names.length)
  sorted.forEach((row, order) => {
    orders[row] = order
  })
  return orders
}
