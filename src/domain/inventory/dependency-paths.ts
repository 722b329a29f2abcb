import type { FlatTree } from './flat-tree.ts'

/** How a transitive library comes in, on a shortest way. */
export interface DependencyPath {
  /** The library that brings it in. */
  readonly parent: string
  /** The direct dependency at which the way starts. */
  readonly start: string
  /** How many libraries are on it, the first and itself included. */
  readonly length: number
}

/** The ways to the transitive libraries, by keyUuid. */
export type DependencyPaths = ReadonlyMap<string, DependencyPath>

/**
 * The shortest ways from the direct dependencies to all others: one pass,
 * breadth first. What is met first has the shortest way, so its last step, start
 * and length are all that has to be kept, and no way is walked from end to end:
 * trees are a hundred thousand deep.
 */
export function dependencyPaths({
  direct,
  dependencies,
}: FlatTree): DependencyPaths {
  const ways = new Map<string, DependencyPath>()
  const queue = [...direct]
  for (const parent of queue) {
    const { start, length } = ways.get(parent) ?? { start: parent, length: 1 }
    for (const child of dependencies.get(parent) ?? []) {
      if (direct.has(child) || ways.has(child)) continue
      ways.set(child, { parent, start, length: length + 1 })
      queue.push(child)
    }
  }
  return ways
}

/** The direct dependency that brings a library in; for a direct one itself. */
export function startOf(keyUuid: string, ways: DependencyPaths): string {
  return ways.get(keyUuid)?.start ?? keyUuid
}

/** Longer ways lose their middle. */
const mostSteps = 4

/** A way in which there is room for four steps. */
export interface ShortPath {
  readonly start: readonly string[]
  /** How many are left out between the two. */
  readonly skipped: number
  readonly end: readonly string[]
}

/** The way to a library: `a › b › c › d › e › f` → `a`, 3 left out, `e › f` */
export function shortPath(keyUuid: string, ways: DependencyPaths): ShortPath {
  const { start, length } = ways.get(keyUuid) ?? { start: keyUuid, length: 1 }
  if (length <= mostSteps) {
    return { start: lastSteps(keyUuid, length, ways), skipped: 0, end: [] }
  }
  const end = lastSteps(keyUuid, mostSteps - 2, ways)
  return { start: [start], skipped: length - 1 - end.length, end }
}

function lastSteps(
  keyUuid: string,
  count: number,
  ways: DependencyPaths,
): string[] {
  const steps = [keyUuid]
  for (let at = ways.get(keyUuid); at && steps.length < count; ) {
    steps.push(at.parent)
    at = ways.get(at.parent)
  }
  return steps.reverse()
}
