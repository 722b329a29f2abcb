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
