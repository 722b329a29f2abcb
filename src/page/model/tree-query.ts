import {
  branchesBelow,
  type OpenBranches,
  visibleBranches,
} from './branches.ts'
import type { Contents } from './contents.ts'
import { everything } from './libraries/query.ts'
import { severityLevels } from './severity.ts'

/** Which part of the tree to show. */
export interface TreeQuery {
  /** As in the search for libraries. */
  readonly text: string
  /** Only paths to vulnerable libraries. */
  readonly vulnerable: boolean
}

export function readTreeQuery(search: string): TreeQuery {
  const given = new URLSearchParams(search)
  return {
    text: given.get('q') ?? '',
    vulnerable: given.get('vulnerable') === '1',
  }
}

export function writeTreeQuery({ text, vulnerable }: TreeQuery): string {
  const params = new URLSearchParams()
  if (text) params.set('q', text.toWellFormed())
  if (vulnerable) params.set('vulnerable', '1')
  return params.toString()
}

/** What a query leaves of the tree. */
export interface Kept {
  /** How many libraries it finds. */
  readonly found: number
  /** Whether a row is one of them or leads to one. */
  has(row: number): boolean
}

/** One walk from what is found up to the top; `undefined` where the query leaves everything. */
export function keptRows(
  { graph, libraries, search }: Contents,
  { text, vulnerable }: TreeQuery,
): Kept | undefined {
  if (!graph || (!text.trim() && !vulnerable)) return undefined
  const severity = vulnerable
    ? severityLevels.filter((level) => level !== 'none')
    : []
  const found = search({ ...everything, text, severity })
  const kept = new Uint8Array(libraries.count)
  const queue = [...found]
  for (const row of queue) kept[row] = 1
  for (const row of queue) {
    for (const parent of graph.parents(row)) {
      if (kept[parent]) continue
      kept[parent] = 1
      queue.push(parent)
    }
  }
  return { found: found.length, has: (row) => kept[row] === 1 }
}

/** More lines than these are not opened at once. */
const maxLines = 2_000

interface Expanded {
  readonly open: OpenBranches
  /** Whether everything is open. */
  readonly complete: boolean
}

/** Opens level after level while the lines stay readable. */
export function expanded(
  contents: Contents,
  kept: Kept | undefined,
  max = maxLines,
): Expanded {
  const open = new Set<string>()
  const queue = visibleBranches(contents, open, kept)
  for (const branch of queue) {
    const { id, children, circular } = branch
    if (children === 0 || circular) continue
    if (queue.length + children > max) return { open, complete: false }
    open.add(id)
    for (const child of branchesBelow(contents, branch, { open, kept })) {
      queue.push(child)
    }
  }
  return { open, complete: true }
}

/** How many findings lie below a row; at least so many where that is not counted to its end. */
export interface Below {
  readonly count: number
  readonly atLeast: boolean
}

/** Libraries that are looked at for one row: the lines of a screen must not take longer than a blink. */
const maxLooks = 10_000

/** Counts the findings in all that a library depends on, itself left out; each library once. */
export function findingsBelow(
  contents: Contents,
  max = maxLooks,
): (row: number) => Below {
  const counts = new Map<number, Below>()
  const seen = new Int32Array(contents.libraries.count)
  return (row) => {
    const known =
      counts.get(row) ??
      countBelow(contents, row, { seen, mark: counts.size + 1, max })
    counts.set(row, known)
    return known
  }
}

interface Walk {
  /** The mark of the last walk that came by a row. */
  readonly seen: Int32Array
  readonly mark: number
  readonly max: number
}

function countBelow(
  { graph, libraries }: Contents,
  top: number,
  { seen, mark, max }: Walk,
): Below {
  seen[top] = mark
  const queue = [top]
  let count = 0
  for (const row of queue) {
    if (queue.length > max) return { count, atLeast: true }
    for (const child of graph?.children(row) ?? []) {
      if (seen[child] === mark) continue
      seen[child] = mark
      count += libraries.findings(child)
      queue.push(child)
    }
  }
  return { count, atLeast: false }
}
