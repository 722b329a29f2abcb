import { shortPath } from '../../../../domain/inventory/dependency-paths.ts'
import type { Affected } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { type Source, shortName } from '../../../source.ts'
import type { Markdown } from '../../../text/markdown.ts'
import { type Arrow, type Box, graph } from '../../../text/mermaid.ts'
import { severityColors } from '../counts.ts'

/** Far below what Mermaid takes: what a person takes in. */
const mostBoxes = 40
const mostGoals = 15

/**
 * From the direct dependencies to the gravest transitive libraries, on the
 * shortest ways, as many as a picture can hold.
 */
export function waysPicture(source: Source): Markdown | undefined {
  const boxes = new Map<string, Box>()
  const arrows = new Map<string, Arrow>()
  let goals = 0
  for (const affected of transitive(source)) {
    const way = shortPath(affected.library.keyUuid, source.ways)
    const keys = [...way.start, ...way.end]
    const fresh = keys.filter((key) => !boxes.has(key)).length
    if (boxes.size + fresh > mostBoxes) continue
    for (const key of keys) {
      if (!boxes.has(key)) boxes.set(key, boxOf(key, source))
    }
    markGoal(affected, boxes)
    for (const arrow of arrowsOf(keys, way)) {
      const known = arrows.get(arrow.to)
      if (!known || known.skipped > 0) arrows.set(arrow.to, arrow)
    }
    if (++goals === mostGoals) break
  }
  if (goals === 0) return undefined
  return graph({
    boxes: [...boxes.values()],
    arrows: [...arrows.values()],
    borders: severityColors,
  })
}

function transitive({ affected, ways }: Source): Affected[] {
  return affected.filter(({ library }) => ways.has(library.keyUuid))
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

function boxOf(key: string, { tree }: Source): Box {
  const library = tree?.libraries.get(key)
  const name = library ? shortName(library) : key
  return { id: key, text: `${name} ${library?.version ?? ''}` }
}

function markGoal(
  { library: { keyUuid }, gravest }: Affected,
  boxes: Map<string, Box>,
): void {
  const box = boxes.get(keyUuid)
  if (box) boxes.set(keyUuid, { ...box, kind: gravest.severity ?? 'unrated' })
}
