import type { FlatTree } from './flat-tree.ts'

/** Transitive library → the one that brings it in on a shortest way; by keyUuid. */
export type Ways = ReadonlyMap<string, string>

/**
 * The shortest ways from the direct dependencies to all others: one pass,
 * breadth first. What is met first has the shortest way, so one name for each
 * library is all that has to be kept.
 */
export function waysIn({ direct, dependencies }: FlatTree): Ways {
  const ways = new Map<string, string>()
  const queue = [...direct]
  for (const parent of queue) {
    for (const child of dependencies.get(parent) ?? []) {
      if (direct.has(child) || ways.has(child)) continue
      ways.set(child, parent)
      queue.push(child)
    }
  }
  return ways
}

/** keyUuids from a direct dependency to the library itself; for a direct one, itself alone. */
export function wayTo(keyUuid: string, ways: Ways): string[] {
  const way = [keyUuid]
  for (let at = ways.get(keyUuid); at !== undefined; at = ways.get(at)) {
    way.push(at)
  }
  return way.reverse()
}

/** Longer ways lose their middle. */
const mostSteps = 4

/** A way in which there is room for four steps. */
export interface ShortWay {
  readonly start: readonly string[]
  /** How many are left out between the two. */
  readonly skipped: number
  readonly end: readonly string[]
}

/** `a › b › c › d › e › f` → `a`, 3 left out, `e › f` */
export function shortened(way: readonly string[]): ShortWay {
  if (way.length <= mostSteps) return { start: way, skipped: 0, end: [] }
  const end = way.slice(2 - mostSteps)
  return { start: way.slice(0, 1), skipped: way.length - 1 - end.length, end }
}
