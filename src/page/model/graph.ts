import type { PackedTree } from '../../reports/html/data.ts'

/** Who depends on whom; libraries are numbers of rows. */
export interface Graph {
  readonly direct: readonly number[]
  isDirect(row: number): boolean
  /** What a library depends on directly. */
  children(row: number): readonly number[]
  /** What depends on it directly. */
  parents(row: number): readonly number[]
}

export function openGraph({ direct, dependencies }: PackedTree): Graph {
  const top = new Set(direct)
  const parents: number[][] = dependencies.map(() => [])
  dependencies.forEach((children, row) => {
    for (const child of children || []) parents[child]?.push(row)
  })
  return {
    direct,
    isDirect: (row) => top.has(row),
    children: (row) => dependencies[row] || [],
    parents: (row) => parents[row] ?? [],
  }
}

/** A way from a direct dependency down to a library, both included. */
export type Path = readonly number[]

export interface Reasons {
  /** The shortest path from each direct dependency, the shortest first. */
  readonly paths: readonly Path[]
  /** How many direct dependencies bring the library in, itself not counted. */
  readonly roots: number
}

/**
 * Why a library is there: one walk upwards, breadth first, so that each direct
 * dependency is reached by its shortest path. At most `most` paths are spelled out.
 */
export function reasons(graph: Graph, row: number, most: number): Reasons {
  const towards = new Map<number, number>([[row, row]])
  const roots: number[] = []
  const queue = [row]
  for (const at of queue) {
    for (const parent of graph.parents(at)) {
      if (towards.has(parent)) continue
      towards.set(parent, at)
      queue.push(parent)
      if (graph.isDirect(parent)) roots.push(parent)
    }
  }
  const paths = roots.slice(0, most).map((root) => walk(root, row, towards))
  return { paths, roots: roots.length }
}

function walk(from: number, to: number, towards: Map<number, number>): Path {
  const path = [from]
  for (let at = from; at !== to; ) {
    at = towards.get(at) ?? to
    path.push(at)
  }
  return path
}
