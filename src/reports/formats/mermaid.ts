import { packageName } from '../../domain/library.ts'
import type { FlatTree } from '../flat-tree.ts'
import { bytes, plain } from '../text.ts'
import { compare, counted } from '../words.ts'
import { subjectOf } from './document.ts'
import type { Format } from './format.ts'

/** The top of the hierarchy as a diagram that GitHub draws. */
export const mermaidFormat: Format = {
  name: 'mermaid',
  output: 'mermaid-path',
  file: 'mend-hierarchy.mmd',
  write(source) {
    return source.tree && diagram(subjectOf(source).project, source.tree)
  },
}

/** What GitHub's mermaid draws fast and legibly; its hard limits are far above. */
const mostNodes = 60
const mostEdges = 100
const mostBytes = 10_000

/** As many libraries as fit, the nearest to the top first. */
function diagram(project: string, tree: FlatTree): string {
  const order = fromTheTop(tree, mostNodes - 2)
  for (let count = order.length; ; count = Math.floor(count * 0.9)) {
    const text = drawn(project, tree, order.slice(0, count))
    if (count === 0 || bytes(text) <= mostBytes) return text
  }
}

/** keyUuids level by level, by name within what one library depends on. */
function fromTheTop(tree: FlatTree, most: number): string[] {
  const found = new Set(byName(tree.direct, tree).slice(0, most))
  for (const key of found) {
    for (const child of byName(tree.dependencies.get(key) ?? [], tree)) {
      if (found.size >= most) return [...found]
      found.add(child)
    }
  }
  return [...found]
}

function byName(keys: Iterable<string>, tree: FlatTree): string[] {
  return [...keys].sort(
    (a, b) => compare(label(a, tree), label(b, tree)) || compare(a, b),
  )
}

function drawn(
  project: string,
  tree: FlatTree,
  keys: readonly string[],
): string {
  const ids = new Map(keys.map((key, index) => [key, `n${index + 1}`]))
  const edges = edgesOf(tree, ids).slice(0, mostEdges - 1)
  const left = leftOut(tree, keys.length, edges.length)
  return [
    'flowchart LR',
    `  n0["${quoted(project, 60)}"]`,
    ...keys.map(
      (key) => `  ${ids.get(key)}["${quoted(label(key, tree), 60)}"]`,
    ),
    ...edges,
    ...(left ? [`  more["${left}"]`, '  n0 -.- more'] : []),
    '',
  ].join('\n')
}

function edgesOf(tree: FlatTree, ids: ReadonlyMap<string, string>): string[] {
  const direct = [...ids].filter(([key]) => tree.direct.has(key))
  return [
    ...direct.map(([, id]) => `  n0 --> ${id}`),
    ...[...ids].flatMap(([key, id]) =>
      byName(tree.dependencies.get(key) ?? [], tree)
        .map((child) => ids.get(child))
        .filter((child) => child !== undefined)
        .map((child) => `  ${id} --> ${child}`),
    ),
  ]
}

/** `404 libraries and 512 dependencies are not shown`; '' when all are. */
function leftOut(tree: FlatTree, libraries: number, edges: number): string {
  let all = tree.direct.size
  for (const children of tree.dependencies.values()) all += children.size
  const parts = [
    [tree.libraries.size - libraries, 'library', 'libraries'],
    [all - edges, 'dependency', 'dependencies'],
  ] as const
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
  return words.length > 0 ? `Not shown: ${words.join(' and ')}` : ''
}

function label(key: string, { libraries }: FlatTree): string {
  const library = libraries.get(key)
  return library ? `${packageName(library)} ${library.version ?? ''}` : key
}

/**
 * Text for a quoted label: no HTML, no Markdown, no end of the quotes. Signs go
 * by their number, which mermaid puts back after it has read the diagram.
 */
function quoted(text: string, most: number): string {
  return (plain(text, most) || '(blank)').replace(
    /^[-+]|(?<=^\d+)[.)]|[^\p{L}\p{M}\p{N} @/.,+()-]/gu,
    numbered,
  )
}

function numbered(sign: string): string {
  return `#${sign.codePointAt(0)};`
}
