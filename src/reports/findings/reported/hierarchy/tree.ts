import type { FlatTree } from '../../../../domain/inventory/flat-tree.ts'
import { more, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  details,
  fence,
  grouped,
  type Markdown,
  md,
  nothing,
} from '../../../text/markdown.ts'
import { compare, counted } from '../../../text/words.ts'
import { originsOf } from '../vulnerabilities/sources.ts'
import { branch, dotsOf, labelOf } from './tree-lines.ts'

const mostRoots = 20

/** The tree itself: a fold for each direct dependency that has any, the harmful ones first. */
export function tree(source: Source): Section | undefined {
  const { tree, result } = source
  const figures = result.reported?.hierarchyFigures
  if (!tree || !figures || tree.dependencies.size === 0) return undefined
  const roots = rootsOf(source, tree)
  const bare = tree.direct.size - roots.length
  const left = roots.length - mostRoots
  const { direct, transitive, maxDepth } = figures
  return {
    id: 'tree',
    full: details(
      `🌳 Dependencies: ${grouped(direct)} direct, ${grouped(transitive)} transitive, at most ${maxDepth} deep`,
      blocks(
        ...branches(roots.slice(0, mostRoots), source, tree),
        left > 0 ? md`${more(left, source)}.` : nothing,
        bare > 0
          ? md`Without dependencies of their own: ${bare} of the ${direct} direct ones.`
          : nothing,
      ),
    ),
    brief: md`Dependencies: ${more(tree.libraries.size, source)}.`,
    priority: priorities.tree,
  }
}

function branches(
  roots: readonly string[],
  source: Source,
  tree: FlatTree,
): Markdown[] {
  const dots = dotsOf(source)
  const label = (key: string) => labelOf(key, tree, dots)
  let drawn: ReadonlyMap<string, string> = new Map()
  return roots.map((root) => {
    const drawing = branch(root, tree, drawn, label)
    drawn = drawing.drawn
    const count = tree.dependencies.get(root)?.length ?? 0
    const below = counted(count, 'dependency', 'dependencies')
    return details(`${label(root)} · ${below}`, fence('text', drawing.lines))
  })
}

/** Those that bring in vulnerabilities, as above; then those with the most dependencies. */
function rootsOf(source: Source, { direct, dependencies }: FlatTree): string[] {
  const harmful = new Map(
    originsOf(source).map(({ keyUuid }, index) => [keyUuid, index] as const),
  )
  const rank = (key: string) => harmful.get(key) ?? harmful.size
  const width = (key: string) => dependencies.get(key)?.length ?? 0
  return [...direct]
    .filter((key) => width(key) > 0)
    .sort((a, b) => rank(a) - rank(b) || width(b) - width(a) || compare(a, b))
}
