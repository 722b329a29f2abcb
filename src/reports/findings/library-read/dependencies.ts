import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import type { DependencyNode } from '../../../domain/library/library.ts'
import { more, nameAndVersion, priorities, type Source } from '../../source.ts'
import type { Section } from '../../summary/size-budget.ts'
import {
  blocks,
  code,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { dependencyLicenses } from './library-read.ts'

const mostRows = 50
const mostDepth = 8
const mostLicenses = 10

/** The tree below one library, with licenses. */
export function dependencies(source: Source): Section | undefined {
  const roots = source.result.libraryRead?.dependencies ?? []
  if (roots.length === 0) return undefined
  const { size } = flatTree(roots).libraries
  const { lines, shown } = outline(roots)
  const left = size - shown
  const title = heading(3, md`Dependencies`)
  return {
    id: 'dependencies',
    full: blocks(
      title,
      join(lines, '\n'),
      left > 0 ? md`${more(left, source)}.` : nothing,
      licenseLine(roots),
    ),
    brief: blocks(title, md`Dependencies: ${more(size, source)}.`),
    priority: priorities.dependencies,
  }
}

interface Row {
  readonly node: DependencyNode
  readonly depth: number
}

/**
 * A nested list, with a stack of its own. What hangs below a library is shown
 * where it is met first; the other places only name it.
 */
function outline(roots: readonly DependencyNode[]) {
  const lines: Markdown[] = []
  const met = new Set<string>()
  const stack = rowsOf(roots, 0)
  for (let row = stack.pop(); row; row = stack.pop()) {
    if (lines.length === mostRows) break
    const { node, depth } = row
    const again = met.has(node.keyUuid) && node.dependencies.length > 0
    met.add(node.keyUuid)
    lines.push(line(row, again))
    if (!again && depth + 1 < mostDepth) {
      for (const below of rowsOf(node.dependencies, depth + 1)) {
        stack.push(below)
      }
    }
  }
  return { lines, shown: met.size }
}

/** The first on top. */
function rowsOf(nodes: readonly DependencyNode[], depth: number): Row[] {
  return nodes.map((node) => ({ node, depth })).reverse()
}

function line({ node, depth }: Row, again: boolean): Markdown {
  const indent = join(Array<Markdown>(depth).fill(md`  `), '')
  const scope = node.scope
    ? md` · ${prose(node.scope.toLowerCase(), 20)}`
    : nothing
  const above = again ? md` · see above` : nothing
  return md`${indent}- ${nameAndVersion(node)} · ${licensesOf(node)}${scope}${above}`
}

function licensesOf({ licenses }: DependencyNode): Markdown {
  const names = licenses.slice(0, 3).map(({ name }) => prose(name, 60))
  return names.length > 0 ? join(names, ', ') : md`⚠️ no license known`
}

function licenseLine(roots: readonly DependencyNode[]): Markdown {
  const counts = dependencyLicenses(roots)
  if (counts.length === 0) return nothing
  const shown = counts
    .slice(0, mostLicenses)
    .map(([name, count]) => md`${code(name, 60)} × ${count}`)
  const left = counts.length - mostLicenses
  const rest = left > 0 ? md`, ${left} more` : nothing
  return md`Licenses of the dependencies: ${join(shown, ', ')}${rest}.`
}
