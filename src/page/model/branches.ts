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

/** The visible lines from top to bottom; with an explicit stack, because trees nest deep. */
export function visibleBranches(
  contents: Contents,
  open: OpenBranches,
): Branch[] {
  const { graph } = contents
  if (!graph) return []
  const lines: Branch[] = []
  const stack = level(contents, graph.direct, '', open).reverse()
  for (let branch = stack.pop(); branch; branch = stack.pop()) {
    lines.push(branch)
    if (!branch.open) continue
    const below = level(contents, graph.children(branch.row), branch.id, open)
    for (const child of below.reverse()) stack.push(child)
  }
  return lines
}

function level(
  { graph, libraries }: Contents,
  rows: readonly number[],
  above: string,
  open: OpenBranches,
): Branch[] {
  const ancestors = above === '' ? [] : above.split('/')
  const byName = [...rows].sort(
    (a, b) => libraries.nameOrder(a) - libraries.nameOrder(b),
  )
  return byName.map((row, index) => {
    const id = [...ancestors, row].join('/')
    const circular = ancestors.includes(String(row))
    const children = graph?.children(row).length ?? 0
    return {
      id,
      row,
      level: ancestors.length + 1,
      position: index + 1,
      siblings: rows.length,
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
