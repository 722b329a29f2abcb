import { type FixOf, libraryFixes } from '../../domain/inventory/library-fix.ts'
import type { Library } from '../../domain/library/library.ts'
import {
  type ComponentSource,
  componentsOf,
  hasComponents,
  type SbomComponent,
} from '../sbom/components.ts'
import type { ReportSource } from '../source.ts'
import {
  type Column,
  forTextFields,
  type Lists,
  type Packed,
  type PackedLibraries,
  type PackedTree,
} from './data.ts'
import { packDuplicates, packNames } from './pack-names.ts'
import { packWaived } from './pack-waived.ts'

/** Libraries and hierarchy in columns; absent when neither was read. */
export function pack(
  source: ComponentSource & Pick<ReportSource, 'packageOrder'>,
): Packed | undefined {
  if (!hasComponents(source)) return undefined
  const { result, tree, packageOrder } = source
  const { waived } = result
  const all = componentsOf(source)
  const counted = all.filter(({ inInventory }) => inInventory)
  const others = all.filter(({ inInventory }) => !inInventory)
  const components = [...counted, ...others]
  const rows = components.map(({ library }) => library)
  return {
    libraries: {
      ...packLibraries(rows, counted.length, libraryFixes(packageOrder)),
      names: column(packNames(components)),
      duplicates: packDuplicates(counted),
    },
    tree: tree && packTree(components),
    waived: waived && packWaived(waived, rows),
  }
}

function packLibraries(
  rows: readonly Library[],
  inventory: number,
  fixOf: FixOf,
): Omit<PackedLibraries, 'names' | 'duplicates'> {
  return {
    count: rows.length,
    inventory,
    texts: forTextFields((field) =>
      column(rows.map((row) => row[field] ?? null)),
    ),
    outdated: rows.map(({ outdated }) =>
      outdated === undefined ? -1 : Number(outdated),
    ),
    licenses: lists(rows.map(({ licenses }) => licenses)),
    vulnerabilities: lists(rows.map(({ vulnerabilities }) => vulnerabilities)),
    fixes: lists(
      rows.map((row) => [fixOf(row)].filter((fix) => fix !== undefined)),
    ),
  }
}

/** The first rows show whether a column repeats its texts. */
const sample = 1_000

/** With numbers into a list of words when most texts are repeated. */
function column(texts: readonly (string | null)[]): Column {
  const first = texts.slice(0, sample)
  if (new Set(first).size > 0.9 * first.length) return { plain: texts }
  const numbers = new Map<string | null, number>()
  for (const text of texts) {
    if (!numbers.has(text)) numbers.set(text, numbers.size)
  }
  if (2 * numbers.size > texts.length) return { plain: texts }
  return {
    words: [...numbers.keys()],
    at: texts.map((text) => numbers.get(text) ?? 0),
  }
}

function lists<T>(rows: readonly (readonly T[])[]): Lists<T> {
  /** By the value, which rows may share, and by its text. */
  const numbers = new Map<T | string, number>()
  const values: T[] = []
  const numberOf = (value: T) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    const text = JSON.stringify(value)
    const number = numbers.get(text) ?? values.push(value) - 1
    numbers.set(text, number).set(value, number)
    return number
  }
  const of = rows.map((row) => (row.length > 0 ? row.map(numberOf) : 0))
  return { values, of }
}

function packTree(components: readonly SbomComponent[]): PackedTree {
  /** By the components' places. */
  const rows = new Uint32Array(components.length)
  for (const [row, { place }] of components.entries()) rows[place] = row
  const rowsOf = (some: readonly SbomComponent[]) =>
    some.map(({ place }) => rows[place] ?? 0).sort((a, b) => a - b)
  return {
    direct: rowsOf(components.filter(({ relation }) => relation === 'direct')),
    dependencies: components.map(({ dependencies }) =>
      dependencies ? rowsOf(dependencies) : 0,
    ),
  }
}
