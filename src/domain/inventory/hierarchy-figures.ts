import type { LibraryNode } from '../library/library.ts'

/** The numbers of a hierarchy. */
export interface HierarchyFigures {
  /** Distinct libraries at the top. */
  readonly direct: number
  /** Distinct libraries that are only below others. */
  readonly transitive: number
  /** 1 for a flat list; 0 for an empty one. */
  readonly maxDepth: number
}

/**
 * One pass over the tree, with its own stack: trees nest thousands deep. A
 * library that is both direct and transitive counts as direct.
 */
export function hierarchyFigures(
  roots: readonly LibraryNode[],
): HierarchyFigures {
  const direct = new Set(roots.map(({ keyUuid }) => keyUuid))
  const all = new Set<string>()
  let maxDepth = 0
  const stack = roots.length > 0 ? [{ nodes: roots, depth: 1 }] : []
  for (let level = stack.pop(); level; level = stack.pop()) {
    maxDepth = Math.max(maxDepth, level.depth)
    for (const { keyUuid, dependencies } of level.nodes) {
      all.add(keyUuid)
      if (dependencies.length > 0) {
        stack.push({ nodes: dependencies, depth: level.depth + 1 })
      }
    }
  }
  return { direct: direct.size, transitive: all.size - direct.size, maxDepth }
}
