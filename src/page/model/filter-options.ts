import type { Contents } from './contents.ts'
import { type Gravity, gravities } from './libraries.ts'
import { type Count, tally } from './tally.ts'

/** What the filters offer, and how many libraries each would leave. */
export interface Choices {
  readonly severities: readonly {
    readonly name: Gravity
    readonly count: number
  }[]
  /** '' for libraries without one. */
  readonly licenses: readonly Count[]
  readonly types: readonly Count[]
  /** Absent when no library says. */
  readonly outdated: number | undefined
  readonly weak: number
  readonly several: number
}

/** Counted when first asked for, and once. */
export function chooser(contents: Contents): () => Choices {
  let known: Choices | undefined
  return () => {
    known ??= choicesOf(contents)
    return known
  }
}

function choicesOf({ libraries }: Contents): Choices {
  const { count, inventory, knowsOutdated } = libraries
  return {
    severities: gravities
      .map((name, gravity) => ({
        name,
        count: countIf(inventory, (row) => libraries.has(gravity, row)),
      }))
      .filter(({ count }) => count > 0),
    licenses: tally(licensesOf(libraries)),
    types: tally(typesOf(libraries)),
    outdated: knowsOutdated
      ? countIf(count, (row) => libraries.outdated(row) === true)
      : undefined,
    weak: countIf(inventory, libraries.weak),
    several: countIf(inventory, libraries.several),
  }
}

function countIf(rows: number, test: (row: number) => boolean): number {
  let count = 0
  for (let row = 0; row < rows; row++) if (test(row)) count++
  return count
}

function* licensesOf(libraries: Contents['libraries']) {
  for (let row = 0; row < libraries.inventory; row++) {
    const names = libraries.licenses(row).map(({ name }) => name)
    if (names.length === 0) yield ''
    else if (names.length === 1) yield names[0] ?? ''
    else yield* new Set(names)
  }
}

function* typesOf(libraries: Contents['libraries']) {
  for (let row = 0; row < libraries.count; row++) {
    yield libraries.text('type', row) ?? ''
  }
}
