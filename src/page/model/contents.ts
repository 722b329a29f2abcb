import type { Packed } from '../../reports/html/data.ts'
import { type Graph, openGraph } from './graph.ts'
import { type Libraries, openLibraries } from './libraries.ts'

/** All that the page knows of libraries. */
export interface Contents {
  readonly libraries: Libraries
  /** Absent when no hierarchy was read. */
  readonly graph?: Graph | undefined
  /** The row of a library, by the key as addresses hold it. */
  find(key: string): number | undefined
  /** The key of a library, as addresses hold it. */
  key(row: number): string
}

export function openContents({ libraries: packed, tree }: Packed): Contents {
  const libraries = openLibraries(packed)
  // An address holds no half of a character.
  const key = (row: number) =>
    (libraries.text('keyUuid', row) ?? '').toWellFormed()
  let rows: Map<string, number> | undefined
  return {
    libraries,
    graph: tree && openGraph(tree),
    key,
    find(wanted) {
      rows ??= new Map(
        Array.from({ length: libraries.count }, (_, row) => [key(row), row]),
      )
      return rows.get(wanted)
    },
  }
}
