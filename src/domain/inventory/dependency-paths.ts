import type { FlatTree } from './flat-tree.ts'

/** A shortest path to a transitive library. */
interface DependencyPath {
  /** The library before the last on it. */
  readonly parent: string
  /** The direct dependency at which it starts. */
  readonly start: string
  /** How many libraries are on it, both ends included. */
  readonly length: number
}

/** The paths to the transitive libraries, by keyUuid. */
export type DependencyPaths = ReadonlyMap<string, DependencyPath>

const made = new WeakMap<FlatTree, DependencyPaths>()

/**
 * The shortest paths from the direct dependencies to all others: one pass,
 * breadth first. What is reached first has the shortest path, so its last step,
 * start and length are enough, and no path is followed from end to end: trees
 * are a hundred thousand deep. All reports about a tree share them.
 */
export function dependencyPaths(tree: FlatTree): DependencyPaths {
  const paths = made.get(tree) ?? breadthFirst(tree)
  made.set(tree, paths)
  return paths
}

function breadthFirst({ direct, dependencies }: FlatTree): DependencyPaths {
  const paths = new Map<string, DependencyPath>()
  const queue = [...direct]
  for (const parent of queue) {
    const { start, length } = paths.get(parent) ?? { start: parent, length: 1 }
    for (const child of dependencies.get(parent) ?? []) {
      if (direct.has(child) || paths.has(child)) continue
      paths.set(child, { parent, start, length: length + 1 })
      queue.push(child)
    }
  }
  return paths
}

/** The direct dependency that brings a library in; for a direct one itself. */
export function startOf(keyUuid: string, paths: DependencyPaths): string {
  return paths.get(keyUuid)?.start ?? keyUuid
}

/** Longer paths lose their middle. */
const maxSteps = 4

/** A path with room for four steps. */
export interface ShortPath {
  readonly start: readonly string[]
  /** How many are left out between the two. */
  readonly skipped: number
  readonly end: readonly string[]
}

/** The path to a library: `a › b › c › d › e › f` → `a`, 3 left out, `e › f` */
export function shortPath(keyUuid: string, paths: DependencyPaths): ShortPath {
  const { start, length } = paths.get(keyUuid) ?? { start: keyUuid, length: 1 }
  if (length <= maxSteps) {
    return { start: lastSteps(keyUuid, length, paths), skipped: 0, end: [] }
  }
  const end = lastSteps(keyUuid, maxSteps - 2, paths)
  return { start: [start], skipped: length - 1 - end.length, end }
}

function lastSteps(
  keyUuid: string,
  count: number,
  paths: DependencyPaths,
): string[] {
  const steps = [keyUuid]
  for (let at = paths.get(keyUuid); at && steps.length < count; ) {
    steps.push(at.parent)
    at = paths.get(at.parent)
  }
  return steps.reverse()
}
