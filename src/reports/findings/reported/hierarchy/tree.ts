import type { FlatTree } from '../../../../domain/inventory/flat-tree.ts'
import { compare } from '../../../../domain/text/compare.ts'
import { elsewhere, withRest } from '../../../text/list.ts'
import {
  blocks,
  details,
  fence,
  grouped,
  type Markdown,
  md,
  nothing,
} from '../../../text/markdown.ts'
import { dependencyCount } from '../../../text/words.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'
import { sourcesOf } from '../vulnerabilities/sources.ts'
import { branch, dotsOf, labelOf } from './tree-lines.ts'

const maxRoots = 20

/** The tree: a fold for each direct dependency that has any, those with vulnerabilities first. */
export function tree(contents: Contents): Section | undefined {
  const { tree, hierarchyFigures } = contents
  if (!tree || !hierarchyFigures || tree.dependencies.size === 0)
    return undefined
  const roots = rootsOf(contents, tree)
  const leaves = tree.direct.size - roots.length
  const { direct, transitive, maxDepth } = hierarchyFigures
  const title = `🌳 Dependencies: ${grouped(direct)} direct, ${grouped(transitive)} transitive, at most ${maxDepth} deep`
  return folded('tree', title, {
    full: blocks(
      withRest(
        blocks(...branches(roots.slice(0, maxRoots), contents, tree)),
        roots.length - maxRoots,
        contents,
      ),
      leaves > 0
        ? md`No dependencies of their own: ${leaves} of the ${direct} direct dependencies.`
        : nothing,
    ),
    brief: elsewhere(md`Dependencies`, tree.libraries.size, contents),
  })
}

function branches(
  roots: readonly string[],
  contents: Contents,
  tree: FlatTree,
): Markdown[] {
  const dots = dotsOf(contents)
  const label = (key: string) => labelOf(key, tree, dots)
  let drawn: ReadonlyMap<string, string> = new Map()
  return roots.map((root) => {
    const drawing = branch(root, tree, drawn, label)
    drawn = drawing.drawn
    const count = tree.dependencies.get(root)?.length ?? 0
    const below = dependencyCount(count)
    return details(`${label(root)} · ${below}`, fence('text', drawing.lines))
  })
}

/** Those that bring in vulnerabilities, the worst first; then those with the most dependencies. */
function rootsOf(
  contents: Contents,
  { direct, dependencies }: FlatTree,
): string[] {
  const ranks = new Map(
    sourcesOf(contents).map(({ keyUuid }, index) => [keyUuid, index]),
  )
  const rank = (key: string) => ranks.get(key) ?? ranks.size
  const width = (key: string) => dependencies.get(key)?.length ?? 0
  return [...direct]
    .filter((key) => width(key) > 0)
    .sort((a, b) => rank(a) - rank(b) || width(b) - width(a) || compare(a, b))
}
