import type { PackedTree } from '../../reports/html/data.ts'

/** Who depends on whom; libraries are numbers of rows. */
export interface Graph {
  readonly direct: readonly number[]
  /** How many libraries it has. */
  readonly size: number
  isDirect(row: number): boolean
  /** What a library depends on directly. */
  children(row: number): readonly number[]
  /** What depends on it directly. */
  parents(row: number): readonly number[]
}

export function openGraph({ direct, dependencies }: PackedTree): Graph {
  const roots = new Set(direct)
  const parents: number[][] = dependencies.map(() => [])
  dependencies.forEach((children, row) => {
    for (const child of children || []) parents[child]?.push(row)
  })
  const size = parents.filter(
    (above, row) => above.length > 0 || roots.has(row),
  ).length
  return {
    ...{ direct, size },
    isDirect: (row) => roots.has(row),
    children: (row) => dependencies[row] || [],
    parents: (row) => parents[row] ?? [],
  }
}

/** `direct` or `transitive`; '' where no hierarchy says. */
export function relationOf(graph: Graph | undefined, row: number): string {
  if (graph?.isDirect(row)) return 'direct'
  return graph?.parents(row).length ? 'transitive' : ''
}

/** From a direct dependency down to a library, both included. */
export type Path = readonly number[]

interface DependencyPaths {
  /** The shortest path from each direct dependency, the shortest first. */
  readonly paths: readonly Path[]
  /** How many direct dependencies bring the library in, itself not counted. */
  readonly roots: number
}

/**
 * Why a library is there: one breadth-first search upwards, which reaches each
 * direct dependency by its shortest path. At most `max` paths are returned.
 */
export function dependencyPaths(
  graph: Graph,
  row: number,
  max: number,
): DependencyPaths {
  const next = new Map<number, number>([[row, row]])
  const roots: number[] = []
  const queue = [row]
  for (const at of queue) {
    for (const parent of graph.parents(at)) {
      if (next.has(parent)) continue
      next.set(parent, at)
      queue.push(parent)
      if (graph.isDirect(parent)) roots.push(parent)
    }
  }
  const paths = roots.slice(0, max).map((root) => pathDown(root, row, next))
  return { paths, roots: roots.length }
}

function pathDown(from: number, to: number, next: Map<number, number>): Path {
  const path = [from]
  for (let at = from; at !== to; ) {
    at = next.get(at) ?? to
    path.push(at)
  }
  return path
}
