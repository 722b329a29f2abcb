import { shortPath } from '../../../../domain/inventory/dependency-paths.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { shortName } from '../../../text/library-name.ts'
import { type Markdown, nothing } from '../../../text/markdown.ts'
import { type Arrow, type Box, graph } from '../../../text/mermaid.ts'
import { severityColors } from '../../../text/severity.ts'
import type { Contents } from '../contents.ts'

/** Far below Mermaid's limits: as much as a person takes in. */
const maxBoxes = 40
const maxTargets = 15

/**
 * The shortest paths from the direct dependencies to the most severe transitive
 * libraries, as many as a diagram can hold.
 */
export function pathDiagram(contents: Contents): Markdown {
  const boxes = new Map<string, Box>()
  const arrows = new Map<string, Arrow>()
  let targets = 0
  for (const one of transitive(contents)) {
    const path = shortPath(one.library.keyUuid, contents.paths)
    const keys = [...path.start, ...path.end]
    const added = keys.filter((key) => !boxes.has(key)).length
    if (boxes.size + added > maxBoxes) continue
    for (const key of keys) {
      if (!boxes.has(key)) boxes.set(key, boxOf(key, contents))
    }
    markTarget(one, boxes)
    for (const arrow of arrowsOf(keys, path)) {
      const known = arrows.get(arrow.to)
      if (!known || known.skipped > 0) arrows.set(arrow.to, arrow)
    }
    if (++targets === maxTargets) break
  }
  if (targets === 0) return nothing
  return graph({
    boxes: [...boxes.values()],
    arrows: [...arrows.values()],
    borders: severityColors,
  })
}

function transitive({ vulnerable, paths }: Contents): VulnerableLibrary[] {
  return vulnerable.filter(({ library }) => paths.has(library.keyUuid))
}

function arrowsOf(
  keys: readonly string[],
  { start, skipped }: { start: readonly string[]; skipped: number },
): Arrow[] {
  return keys.slice(1).map((to, index) => ({
    from: keys[index] ?? '',
    to,
    skipped: index === start.length - 1 ? skipped : 0,
  }))
}

function boxOf(key: string, { tree }: Contents): Box {
  const library = tree?.libraries.get(key)
  const name = library ? shortName(library) : key
  return { id: key, text: `${name} ${library?.version ?? ''}` }
}

function markTarget(
  { library: { keyUuid }, mostSevere }: VulnerableLibrary,
  boxes: Map<string, Box>,
): void {
  const box = boxes.get(keyUuid)
  if (box)
    boxes.set(keyUuid, { ...box, kind: mostSevere.severity ?? 'unrated' })
}
