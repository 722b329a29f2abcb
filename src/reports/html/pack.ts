import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
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
  const listed = new Set(
    result.reported?.inventory?.libraries.map(({ keyUuid }) => keyUuid),
  )
  const all = componentsOf(source)
  const inInventory = ({ library }: SbomComponent) =>
    listed.has(library.keyUuid)
  const counted = all.filter(inInventory)
  const components = [...counted, ...all.filter((one) => !inInventory(one))]
  const rows = components.map(({ library }) => library)
  return {
    libraries: {
      ...packLibraries(rows, listed.size, libraryFixes(packageOrder)),
      names: column(packNames(components)),
      duplicates: packDuplicates(counted),
    },
    tree: tree && packTree(tree, components),
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

function packTree(
  tree: FlatTree,
  components: readonly SbomComponent[],
): PackedTree {
  const places = new Map(
    components.map(({ library }, row) => [library.keyUuid, row]),
  )
  const placesOf = (keys: Iterable<string>) => {
    const found: number[] = []
    for (const key of keys) {
      const place = places.get(key)
      if (place !== undefined) found.push(place)
    }
    return found.sort((a, b) => a - b)
  }
  return {
    direct: placesOf(tree.direct),
    dependencies: components.map(({ dependencies }) =>
      dependencies ? placesOf(dependencies) : 0,
    ),
  }
}
