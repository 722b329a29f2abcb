import { shortFix } from '../../../domain/inventory/short-fix.ts'
import type { License, Vulnerability } from '../../../domain/library/library.ts'
import { isWeakMatch } from '../../../domain/library/match-type.ts'
import { plain } from '../../../domain/text/clean.ts'
import {
  type Column,
  forTextFields,
  ordinaryName,
  type PackedLibraries,
  type TextField,
} from '../../../reports/html/data.ts'
import { fixWords } from '../../../reports/text/fix-words.ts'
import {
  highestLevel,
  highestScores,
  levelBit,
  levelBits,
  type SeverityLevel,
  severityLevels,
} from '../severity.ts'
import { type Order, orderOf } from '../sorted-rows.ts'

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
  /** How many different ids the vulnerabilities have. */
  readonly vulnerabilityCount: number
  /** How many vulnerabilities it has. */
  findings(row: number): number
  vulnerabilities(row: number): readonly Vulnerability[]
  /** What fixes all of its vulnerabilities, in words; '' where nothing is known to. */
  fix(row: number): string
  /** What fixes one of its vulnerabilities, without the library's own name; '' where nothing is known to. */
  fixOf(row: number, vulnerability: Vulnerability): string
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
  /** The highest of its vulnerabilities; absent where none has a score. */
  score(row: number): number | undefined
  /** Whether it has a vulnerability of this level; with `none`, whether it has no vulnerability. */
  hasSeverity(level: SeverityLevel, row: number): boolean
  /** Its position when all are sorted by name. */
  nameOrder(row: number): number
  /** All rows, sorted by name. */
  byName(): Int32Array
}

export function openLibraries(packed: PackedLibraries): Libraries {
  const { count, inventory, licenses, vulnerabilities, fixes, outdated } =
    packed
  const readers = forTextFields((field) => reader(packed.texts[field]))
  const text: ReadText = (field, row) => readers[field](row)
  const ownNames = reader(packed.names)
  const names = Array.from({ length: count }, (_, row) =>
    displayName(ownNames(row) ?? ordinaryName(facts(text, row))),
  )
  const levels = levelBits(packed)
  const scores = highestScores(packed)
  const severityRank = (row: number) => highestLevel(levels[row] ?? 0)
  let byName: Order | undefined
  const order = () => {
    byName ??= orderOf(names.map((name) => name.toLowerCase()))
    return byName
  }
  let duplicates: ReadonlySet<number> | undefined
  return {
    count,
    inventory,
    text,
    name: (row) => names[row] ?? '',
    licenses: (row) => pick(licenses.values, licenses.of[row]),
    vulnerabilityCount: new Set(vulnerabilities.values.map(({ id }) => id))
      .size,
    findings: (row) => (vulnerabilities.of[row] || []).length,
    vulnerabilities: (row) =>
      pick(vulnerabilities.values, vulnerabilities.of[row]),
    fix: (row) => pick(fixes.values, fixes.of[row]).map(fixWords).join(),
    fixOf: (row, { fix }) =>
      fix?.trim()
        ? shortFix(fix.trim(), facts(text, row), () => names[row] ?? '')
        : '',
    outdated: (row) => [undefined, false, true][(outdated[row] ?? -1) + 1],
    knowsOutdated: outdated.some((value) => value >= 0),
    weak: (row) => isWeakMatch({ matchType: text('matchType', row) }),
    duplicate(row) {
      duplicates ??= new Set(packed.duplicates)
      return duplicates.has(row)
    },
    severity: (row) => severityLevels[severityRank(row)] ?? 'none',
    severityRank,
    score: (row) => {
      const score = scores[row] ?? -1
      return score < 0 ? undefined : score
    },
    hasSeverity: (level, row) => ((levels[row] ?? 0) & levelBit(level)) !== 0,
    nameOrder(row) {
      return order().positions[row] ?? 0
    },
    byName: () => order().sorted,
  }
}

function reader(column: Column): (row: number) => string | undefined {
  if ('plain' in column) return (row) => column.plain[row] ?? undefined
  const { words, at } = column
  return (row) => words[at[row] ?? -1] ?? undefined
}

/** What an ordinary name is made of. */
function facts(text: ReadText, row: number) {
  return {
    type: text('type', row),
    groupId: text('groupId', row),
    artifactId: text('artifactId', row),
  }
}

/** Nobody reads a longer name, and no layout can hold it. */
const maxName = 200

/** Cleaned; most names hold nothing that has to be. */
export function displayName(name: string): string {
  if (name.length <= maxName && /^[!-~]*$/.test(name)) return name
  return plain(name, maxName)
}

function pick<T>(values: readonly T[], of: readonly number[] | 0 = 0): T[] {
  if (of === 0) return []
  return of.map((at) => values[at]).filter((value) => value !== undefined)
}
