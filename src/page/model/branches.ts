import type { Contents } from './contents.ts'

/** A visible line of the tree. */
export interface Branch {
  /** Rows from the top down to this one, as `3/17/4`: the same library may appear in many places. */
  readonly id: string
  readonly row: number
  /** 1 at the top. */
  readonly level: number
  /** From 1, among `siblings`. */
  readonly position: number
  readonly siblings: number
  /** How many it depends on; 0 for a leaf. */
  readonly children: number
  /** The same library is an ancestor: this one is not opened again. */
  readonly circular: boolean
  readonly open: boolean
}

export type OpenBranches = ReadonlySet<string>

/** Which rows are shown. */
interface Shown {
  has(row: number): boolean
}

/** The visible lines from top to bottom; with an explicit stack, because trees nest deep. */
export function visibleBranches(
  contents: Contents,
  open: OpenBranches,
  kept?: Shown,
): Branch[] {
  const { graph } = contents
  if (!graph) return []
  const lines: Branch[] = []
  const stack = level(contents, graph.direct, '', { open, kept }).reverse()
  for (let branch = stack.pop(); branch; branch = stack.pop()) {
    lines.push(branch)
    if (!branch.open) continue
    const below = branchesBelow(contents, branch, { open, kept })
    for (const child of below.reverse()) stack.push(child)
  }
  return lines
}

interface Options {
  readonly open: OpenBranches
  readonly kept: Shown | undefined
}

/** The lines one level below a branch. */
export function branchesBelow(
  contents: Contents,
  { row, id }: Pick<Branch, 'row' | 'id'>,
  options: Options,
): Branch[] {
  return level(contents, contents.graph?.children(row) ?? [], id, options)
}

function level(
  { graph, libraries }: Contents,
  rows: readonly number[],
  above: string,
  { open, kept }: Options,
): Branch[] {
  const ancestors = above === '' ? [] : above.split('/')
  const shown = (rows: readonly number[] = []) =>
    kept ? rows.filter((row) => kept.has(row)) : rows
  const byName = [...shown(rows)].sort(
    (a, b) => libraries.nameOrder(a) - libraries.nameOrder(b),
  )
  return byName.map((row, index) => {
    const id = [...ancestors, row].join('/')
    const circular = ancestors.includes(String(row))
    const children = shown(graph?.children(row)).length
    return {
      id,
      row,
      level: ancestors.length + 1,
      position: index + 1,
      siblings: byName.length,
      children,
      circular,
      open: children > 0 && !circular && open.has(id),
    }
  })
}

export function parentId(id: string): string | undefined {
  const end = id.lastIndexOf('/')
  return end < 0 ? undefined : id.slice(0, end)
}

/** The branches that have to be open for the last row of a path to be visible. */
export function branchesAbove(path: readonly number[]): string[] {
  return path.slice(0, -1).map((_, end) => path.slice(0, end + 1).join('/'))
}

/** What is open at first: one direct dependency alone would hide all others. */
export function firstOpen({ graph }: Pick<Contents, 'graph'>): OpenBranches {
  const [only, ...others] = graph?.direct ?? []
  return new Set(only === undefined || others.length > 0 ? [] : [`${only}`])
}
