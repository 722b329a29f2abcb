import { compare } from '../../../domain/text/compare.ts'

type Value = string | number | undefined

/**
 * Rows in the order of one of their values: texts ascending, numbers descending,
 * what is not known last; without an order as they are. Equal ones stay as they are.
 */
export function ordered<
  Order extends string,
  Row extends Readonly<Partial<Record<Order, Value>>>,
>(rows: readonly Row[], order: Order | undefined): Row[] {
  if (order === undefined) return [...rows]
  return rows.toSorted((a, b) => byValue(a[order], b[order]))
}

function byValue(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return b - a
  if (a && b) return compare(String(a), String(b))
  return Number(isUnknown(a)) - Number(isUnknown(b))
}

function isUnknown(value: Value): boolean {
  return value === undefined || value === ''
}
