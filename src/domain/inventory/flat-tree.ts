import type { LibraryIdentity } from '../library/library.ts'

/** A hierarchy without nesting, each library once. */
export interface FlatTree<T = LibraryIdentity> {
  /** keyUuids at the top, each once. */
  readonly direct: ReadonlySet<string>
  /** keyUuid → what it depends on directly, each once; libraries without dependencies are absent. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** Every library of the tree. */
  readonly libraries: ReadonlyMap<string, T>
}

type Nested<T> = LibraryIdentity & { readonly dependencies: readonly T[] }

/**
 * One pass, with its own stack: trees nest thousands deep. A library recurs in
 * many branches, sometimes without its dependencies (facts 6.1): they are merged.
 */
export function flatTree<T extends Nested<T>>(
  roots: readonly T[],
): FlatTree<T> {
  const all = new Map<string, Set<string>>()
  const libraries = new Map<string, T>()
  const stack = [roots]
  for (let nodes = stack.pop(); nodes; nodes = stack.pop()) {
    for (const node of nodes) {
      if (!libraries.has(node.keyUuid)) libraries.set(node.keyUuid, node)
      if (node.dependencies.length === 0) continue
      stack.push(node.dependencies)
      const known = all.get(node.keyUuid) ?? new Set()
      for (const { keyUuid } of node.dependencies) known.add(keyUuid)
      all.set(node.keyUuid, known)
    }
  }
  const dependencies = new Map<string, readonly string[]>()
  for (const [key, known] of all) dependencies.set(key, [...known])
  const direct = new Set(roots.map(({ keyUuid }) => keyUuid))
  return { direct, dependencies, libraries }
}

/** keyUuid → how many different libraries depend on it directly. */
export function dependents({ dependencies }: FlatTree): Map<string, number> {
  const counts = new Map<string, number>()
  for (const children of dependencies.values()) {
    for (const child of children) {
      counts.set(child, (counts.get(child) ?? 0) + 1)
    }
  }
  return counts
}
