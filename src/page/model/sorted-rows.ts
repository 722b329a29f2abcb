import { compare } from '../../domain/text/compare.ts'

interface SortedBy {
  /** How many rows there are. */
  readonly count: number
  /** What to sort by, not negative, with at most three decimals; `undefined` where it is not known. */
  readonly value: (row: number) => number | undefined
  /** Decides among equal values: each row's position, which no other row has. */
  readonly position: (row: number) => number
  readonly descending: boolean
}

/**
 * All rows in the order of a value; what is not known comes last in both
 * directions. The engine sorts plain numbers many times faster than it calls a
 * comparison, so each row becomes one number of its value and its position.
 */
export function sortedRows(by: SortedBy): Int32Array {
  const { count, value, position, descending } = by
  const values = Float64Array.from({ length: count }, (_, row) => {
    const known = value(row)
    return known === undefined ? Number.NaN : Math.round(known * 1_000)
  })
  const max = values.reduce((most, one) => (one > most ? one : most), 0)
  const rows = new Int32Array(count)
  const keys = values.map((known, row) => {
    const at = position(row)
    rows[at] = row
    const unknown = Number.isNaN(known)
    const rank = unknown ? max + 1 : descending ? max - known : known
    return rank * count + at
  })
  return Int32Array.from(keys.sort(), (key) => rows[key % count] ?? 0)
}

/** The rank of each text among the different ones; equal texts have the same. */
export function textRanks(
  texts: readonly (string | undefined)[],
  order: (a: string, b: string) => number,
): (row: number) => number | undefined {
  const distinct = new Set(texts.filter((text) => text !== undefined))
  const ranks = new Map([...distinct].sort(order).map((text, at) => [text, at]))
  return (row) => {
    const text = texts[row]
    return text === undefined ? undefined : ranks.get(text)
  }
}

/** How rows stand when they are sorted by their texts. */
export interface Order {
  readonly sorted: Int32Array
  /** For each row its place in `sorted`. */
  readonly positions: Int32Array
}

/** Equal texts stay in the order of their rows. */
export function orderOf(texts: readonly string[]): Order {
  const sorted = Int32Array.from(texts, (_, row) => row).sort(
    (a, b) => compare(texts[a] ?? '', texts[b] ?? '') || a - b,
  )
  const positions = new Int32Array(texts.length)
  sorted.forEach((row, at) => {
    positions[row] = at
  })
  return { sorted, positions }
}
