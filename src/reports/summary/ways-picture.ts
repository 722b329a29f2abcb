import type { Affected } from '../affected.ts'
import type { Markdown } from '../markdown.ts'
import { type Box, graph } from '../mermaid.ts'
import { wayTo } from '../ways.ts'
import { severityColors } from './counts.ts'
import { type Source, shortName } from './source.ts'

const mostBoxes = 40
const mostGoals = 15

/**
 * From the direct dependencies to the gravest transitive libraries, on the
 * shortest ways, as many as a picture can hold.
 */
export function waysPicture(source: Source): Markdown | undefined {
  const arrows = new Map<string, readonly [string, string]>()
  const boxes = new Map<string, Box>()
  let goals = 0
  for (const { library, gravest } of transitive(source)) {
    const way = wayTo(library.keyUuid, source.ways)
    const fresh = way.filter((key) => !boxes.has(key)).length
    if (boxes.size + fresh > mostBoxes) continue
    for (const key of way) {
      if (!boxes.has(key)) boxes.set(key, boxOf(key, source))
    }
    for (const [index, to] of way.entries()) {
      const from = way[index - 1]
      if (from !== undefined) arrows.set(to, [from, to])
    }
    boxes.set(library.keyUuid, {
      ...boxOf(library.keyUuid, source),
      kind: gravest.severity ?? 'unrated',
    })
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

function boxOf(key: string, { tree }: Source): Box {
  const library = tree?.libraries.get(key)
  const name = library ? shortName(library) : key
  return { id: key, text: `${name} ${library?.version ?? ''}` }
}
