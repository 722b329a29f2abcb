import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import type { DependencyNode } from '../../../domain/library/library.ts'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import { byCountThenName } from '../../../domain/text/compare.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { elsewhere, inline, type ListRoom, withRest } from '../../text/list.ts'
import {
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { headed, type Section } from '../section.ts'

const maxRows = 50
const maxDepth = 8
const maxLicenses = 10

/** The tree below one library, with licenses. */
export function dependencySection(
  roots: readonly DependencyNode[],
  room: ListRoom,
): Section {
  const { size } = flatTree(roots).libraries
  const { lines, shown } = outline(roots)
  return headed('dependencies', md`Dependencies`, {
    full: blocks(
      withRest(join(lines, '\n'), size - shown, room),
      licenseLine(roots),
    ),
    brief: elsewhere(md`Dependencies`, size, room),
  })
}

interface Row {
  readonly node: DependencyNode
  readonly depth: number
}

/**
 * A nested list, made with a stack because trees nest thousands deep. What a
 * library depends on is shown where it comes first; the other places only name it.
 */
function outline(roots: readonly DependencyNode[]) {
  const lines: Markdown[] = []
  const met = new Set<string>()
  const stack = rowsOf(roots, 0)
  for (let row = stack.pop(); row; row = stack.pop()) {
    if (lines.length === maxRows) break
    const { node, depth } = row
    const again = met.has(node.keyUuid) && node.dependencies.length > 0
    met.add(node.keyUuid)
    lines.push(line(row, again))
    if (!again && depth + 1 < maxDepth) {
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
  const names = knownLicenses(licenses)
    .slice(0, 3)
    .map(({ name }) => prose(name, 60))
  return names.length > 0 ? join(names, ', ') : md`⚠️ no license known`
}

function licenseLine(roots: readonly DependencyNode[]): Markdown {
  const counts = licenseCounts(roots)
  if (counts.length === 0) return nothing
  const names = inline(
    counts,
    maxLicenses,
    ([name, count]) => md`${code(name, 60)} × ${count}`,
  )
  return md`Licenses of the dependencies: ${names}.`
}

/** License name → how many of the different dependencies have it; the most frequent first. */
export function licenseCounts(
  roots: readonly DependencyNode[],
): [string, number][] {
  const counts = new Map<string, number>()
  for (const { licenses } of flatTree(roots).libraries.values()) {
    for (const { name } of knownLicenses(licenses)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].sort(byCountThenName)
}
