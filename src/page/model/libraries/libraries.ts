import { shortFix } from '../../../domain/inventory/short-fix.ts'
import type { License, Vulnerability } from '../../../domain/library/library.ts'
import { isWeakMatch } from '../../../domain/library/match-type.ts'
import { lazily } from '../../../domain/memo.ts'
import type { PackedLibraries } from '../../../reports/html/data.ts'
import { fixWords } from '../../../reports/text/fix-words.ts'
import { type Names, namePartsOf, openNames } from './names.ts'
import { openSeverities, type Severities } from './severities.ts'

/** The libraries, each by the number of its row. */
export interface Libraries extends Names, Severities, Fixes {
  readonly count: number
  /** The first rows, this many, are the inventory's. */
  readonly inventory: number
  licenses(row: number): readonly License[]
  /** How many different ids the vulnerabilities have. */
  readonly vulnerabilityCount: number
  /** How many vulnerabilities it has. */
  findings(row: number): number
  vulnerabilities(row: number): readonly Vulnerability[]
  /** Absent when Mend does not say. */
  outdated(row: number): boolean | undefined
  /** Whether any library says whether it is outdated. */
  readonly knowsOutdated: boolean
  /** Whether Mend recognized it by its file name alone. */
  weak(row: number): boolean
  /** The number of its package, where the inventory has that in more than one version. */
  several(row: number): number | undefined
}

/** What fixes vulnerabilities, in words; '' where nothing is known to. */
interface Fixes {
  /** Of all vulnerabilities of a library. */
  fix(row: number): string
  /** Of one of its vulnerabilities, without the library's own name. */
  fixOf(row: number, vulnerability: Vulnerability): string
}

export function openLibraries(packed: PackedLibraries): Libraries {
  const { count, inventory, licenses, vulnerabilities, outdated } = packed
  const names = openNames(packed)
  const several = lazily(
    () =>
      new Map(
        packed.duplicates.flatMap((rows, at) => rows.map((row) => [row, at])),
      ),
  )
  return {
    ...{ count, inventory, ...names },
    ...openSeverities(packed),
    ...openFixes(packed, names),
    licenses: (row) => pick(licenses.values, licenses.of[row]),
    vulnerabilityCount: new Set(vulnerabilities.values.map(({ id }) => id))
      .size,
    findings: (row) => (vulnerabilities.of[row] || []).length,
    vulnerabilities: (row) =>
      pick(vulnerabilities.values, vulnerabilities.of[row]),
    outdated: (row) => [undefined, false, true][(outdated[row] ?? -1) + 1],
    knowsOutdated: outdated.some((value) => value >= 0),
    weak: (row) => isWeakMatch({ matchType: names.text('matchType', row) }),
    several: (row) => several().get(row),
  }
}

function openFixes({ fixes }: PackedLibraries, { text, name }: Names): Fixes {
  return {
    fix: (row) => pick(fixes.values, fixes.of[row]).map(fixWords).join(),
    fixOf: (row, { fix }) =>
      fix?.trim()
        ? shortFix(fix.trim(), namePartsOf(text, row), () => name(row))
        : '',
  }
}

function pick<T>(values: readonly T[], of: readonly number[] | 0 = 0): T[] {
  if (of === 0) return []
  return of.map((at) => values[at]).filter((value) => value !== undefined)
}
