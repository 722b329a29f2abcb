import { lazily } from '../../../domain/memo.ts'
import { plain } from '../../../domain/text/clean.ts'
import {
  type Column,
  forTextFields,
  ordinaryName,
  type PackedLibraries,
  type TextField,
} from '../../../reports/html/data.ts'
import { orderOf } from '../sorted-rows.ts'

/** What Mend says about each library, and what it is called. */
export interface Names {
  readonly text: ReadText
  /** The name without version, cleaned for display. */
  name(row: number): string
  /** Its position when all are sorted by name. */
  nameOrder(row: number): number
  /** All rows, sorted by name. */
  byName(): Int32Array
}

type ReadText = (field: TextField, row: number) => string | undefined

export function openNames({
  count,
  texts,
  names: own,
}: PackedLibraries): Names {
  const readers = forTextFields((field) => reader(texts[field]))
  const text: ReadText = (field, row) => readers[field](row)
  const ownName = reader(own)
  const names = Array.from({ length: count }, (_, row) =>
    displayName(ownName(row) ?? ordinaryName(namePartsOf(text, row))),
  )
  const order = lazily(() => orderOf(names.map((name) => name.toLowerCase())))
  return {
    text,
    name: (row) => names[row] ?? '',
    nameOrder: (row) => order().positions[row] ?? 0,
    byName: () => order().sorted,
  }
}

function reader(column: Column): (row: number) => string | undefined {
  if ('plain' in column) return (row) => column.plain[row] ?? undefined
  const { words, at } = column
  return (row) => words[at[row] ?? -1] ?? undefined
}

/** What an ordinary name is made of. */
export function namePartsOf(text: ReadText, row: number) {
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
