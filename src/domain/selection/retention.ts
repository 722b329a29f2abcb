import { compare } from '../text/compare.ts'

const hourMs = 3_600_000

/** A project that was scanned so recently, in milliseconds, is never deleted. */
export const minimumAgeMs = 24 * hourMs

/** A project as far as retention looks at it. */
interface Retained {
  readonly token: string
  readonly productToken?: string | undefined
  /** ISO 8601, UTC; absent where it is not known. */
  readonly lastScan?: string | undefined
}

/**
 * The newest `keep` projects of each product, by their last scan; of two that
 * were scanned at the same time, the one with the lower token. One whose last
 * scan is not known takes nobody's place.
 */
export function newestOfEach<T extends Retained>(
  projects: readonly T[],
  keep: number,
): ReadonlySet<T> {
  if (keep === 0) return new Set()
  const dated = projects.filter(({ lastScan }) => lastScan !== undefined)
  const products = Map.groupBy(dated, ({ productToken }) => productToken)
  return new Set(
    [...products.values()].flatMap((those) =>
      those.toSorted(newestFirst).slice(0, keep),
    ),
  )
}

/** All are ISO 8601 in UTC, so the order of the texts is that of the times. */
function newestFirst(a: Retained, b: Retained): number {
  return (
    compare(b.lastScan ?? '', a.lastScan ?? '') || compare(a.token, b.token)
  )
}

/** Milliseconds → full days. */
export function fullDays(ms: number): number {
  return Math.floor(ms / (24 * hourMs))
}
