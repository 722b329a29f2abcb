import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
import { packageName } from '../../domain/library/identity.ts'
import { bytes } from '../../domain/text/clean.ts'
import { compare } from '../../domain/text/compare.ts'
import type { Format, FormatSource } from '../format.ts'
import { subjectOf } from '../sbom/subject.ts'
import { label } from '../text/mermaid.ts'
import { counted } from '../text/words.ts'

/** The top of the hierarchy as a diagram that GitHub draws. */
export const mermaidFormat: Format = {
  name: 'mermaid',
  output: 'mermaid-path',
  file: 'mend-hierarchy.mmd',
  perProject: 'instead',
  write: (source) => (source.tree ? lines(source, source.tree) : undefined),
}

/** What GitHub's Mermaid draws fast and legibly; its hard limits are far above. */
const maxNodes = 60
const maxEdges = 100
const maxBytes = 10_000

function* lines(source: FormatSource, tree: FlatTree): Generator<string> {
  yield diagram(subjectOf(source).project, tree)
}

/** As many libraries as fit; those that the others were chosen below come first. */
function diagram(project: string, tree: FlatTree): string {
  const order = chosen(tree, maxNodes - 2)
  for (let count = order.length; ; count = Math.floor(count * 0.9)) {
    const text = drawn(project, tree, order.slice(0, count))
    if (count === 0 || bytes(text) <= maxBytes) return text
  }
}

/** First a few of each, so that the diagram goes deep and not only wide; then all. */
const widths = [
  { direct: 20, below: 5 },
  { direct: Number.POSITIVE_INFINITY, below: Number.POSITIVE_INFINITY },
]

/** keyUuids, level by level from the top. */
function chosen(tree: FlatTree, max: number): string[] {
  const found = new Set<string>()
  const add = (keys: Iterable<string>, width: number) => {
    for (const key of byWeight(keys, tree).slice(0, width)) {
      if (found.size < max) found.add(key)
    }
  }
  for (const { direct, below } of widths) {
    add(tree.direct, direct)
    for (const key of found) add(tree.dependencies.get(key) ?? [], below)
  }
  return [...found]
}

/** Those with the most dependencies first, then by name. */
function byWeight(keys: Iterable<string>, tree: FlatTree): string[] {
  const weighed = Array.from(keys, (key) => ({
    key,
    weight: tree.dependencies.get(key)?.length ?? 0,
    name: nameOf(key, tree),
  }))
  weighed.sort(
    (a, b) =>
      b.weight - a.weight || compare(a.name, b.name) || compare(a.key, b.key),
  )
  return weighed.map(({ key }) => key)
}

function drawn(
  project: string,
  tree: FlatTree,
  keys: readonly string[],
): string {
  const ids = new Map(keys.map((key, index) => [key, `n${index + 1}`]))
  const edges = edgesOf(tree, ids).slice(0, maxEdges - 1)
  const left = leftOut(tree, keys.length, edges.length)
  return [
    'flowchart LR',
    `  n0["${label(project, 60)}"]`,
    ...keys.map(
      (key) => `  ${ids.get(key)}["${label(nameOf(key, tree), 60)}"]`,
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
      byWeight(tree.dependencies.get(key) ?? [], tree)
        .map((child) => ids.get(child))
        .filter((child) => child !== undefined)
        .map((child) => `  ${id} --> ${child}`),
    ),
  ]
}

/** `Not shown: 404 libraries and 512 dependencies`; empty when all are shown. */
function leftOut(tree: FlatTree, libraries: number, edges: number): string {
  let all = tree.direct.size
  for (const children of tree.dependencies.values()) all += children.length
  const parts = [
    [tree.libraries.size - libraries, 'library', 'libraries'],
    [all - edges, 'dependency', 'dependencies'],
  ] as const
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
  return words.length > 0 ? `Not shown: ${words.join(' and ')}` : ''
}

function nameOf(key: string, { libraries }: FlatTree): string {
  const library = libraries.get(key)
  return library ? `${packageName(library)} ${library.version ?? ''}` : key
}
