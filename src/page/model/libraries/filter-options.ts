import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { SeverityLevel } from '../severity.ts'
import { type Count, countsOf, tally } from '../tally.ts'
import type { Libraries } from './libraries.ts'

/** What the filters offer, and how many libraries each would leave. */
export interface FilterOptions {
  readonly severities: ReadonlyMap<SeverityLevel, number>
  /** As addresses hold them; '' for libraries without one. */
  readonly licenses: readonly Count[]
  readonly types: readonly Count[]
  /** Absent when no library says. */
  readonly outdated: number | undefined
  readonly weak: number
  readonly duplicates: number
}

export function filterOptions(libraries: Libraries): FilterOptions {
  const { count, inventory, knowsOutdated } = libraries
  return {
    severities: severitiesOf(libraries),
    licenses: tally(licensesOf(libraries)),
    types: tally(typesOf(libraries)),
    outdated: knowsOutdated
      ? countIf(count, (row) => libraries.outdated(row) === true)
      : undefined,
    weak: countIf(inventory, libraries.weak),
    duplicates: countIf(
      inventory,
      (row) => libraries.several(row) !== undefined,
    ),
  }
}

/** How many libraries of the inventory have each level as their most severe. */
export function severitiesOf({ inventory, severity }: Libraries) {
  return countsOf(Array.from({ length: inventory }, (_, row) => severity(row)))
}

function countIf(rows: number, test: (row: number) => boolean): number {
  let count = 0
  for (let row = 0; row < rows; row++) if (test(row)) count++
  return count
}

function* licensesOf({ inventory, licenses }: Libraries) {
  for (let row = 0; row < inventory; row++) {
    const names = knownLicenses(licenses(row)).map(({ name }) =>
      name.toWellFormed(),
    )
    if (names.length === 0) yield ''
    else yield* new Set(names)
  }
}

/** Mend's type of each library, as addresses hold it; '' where it is unknown. */
export function* typesOf({ count, text }: Libraries) {
  for (let row = 0; row < count; row++) {
    yield (text('type', row) ?? '').toWellFormed()
  }
}
