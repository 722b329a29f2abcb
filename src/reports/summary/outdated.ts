import { type Library, packageName } from '../../domain/library.ts'
import type { Section } from '../fit.ts'
import {
  blocks,
  code,
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../markdown.ts'
import { compare, counted } from '../words.ts'
import { severityMarks } from './counts.ts'
import { more, mostOf, priorities, type Source } from './source.ts'

const mostRows = 10

/** Libraries with a newer version, the vulnerable ones first; absent where the organization does not say. */
export function outdated(source: Source): Section | undefined {
  const { libraries = [] } = source.result.reported?.inventory ?? {}
  const old = libraries.filter(({ outdated }) => outdated)
  if (old.length === 0) return undefined
  const ranks = ranksOf(source)
  const most = mostOf(mostRows, source)
  const left = old.length - most
  const rows = old
    .sort((a, b) => byRank(a, b, ranks))
    .slice(0, most)
    .map((library) => row(library, source, ranks))
  return {
    id: 'outdated',
    full: details(
      `🕰️ Outdated: ${counted(old.length, 'library', 'libraries')}`,
      blocks(
        table([md`Library`, md`Version`, md`Newest`, md`Vulnerable`], rows),
        left > 0 ? md`${more(left, source)}.` : nothing,
      ),
    ),
    brief: md`Outdated libraries: ${more(old.length, source)}.`,
    priority: priorities.outdated,
  }
}

/** keyUuid → place among the vulnerable libraries. */
function ranksOf({ affected }: Source): Map<string, number> {
  return new Map(
    affected.map(({ library }, index) => [library.keyUuid, index] as const),
  )
}

function byRank(
  a: Library,
  b: Library,
  ranks: ReadonlyMap<string, number>,
): number {
  const rank = ({ keyUuid }: Library) => ranks.get(keyUuid) ?? ranks.size
  return rank(a) - rank(b) || byName(a, b)
}

function byName(a: Library, b: Library): number {
  return (
    compare(packageName(a), packageName(b)) ||
    compare(a.version ?? '', b.version ?? '') ||
    compare(a.keyUuid, b.keyUuid)
  )
}

function row(
  library: Library,
  { affected }: Source,
  ranks: ReadonlyMap<string, number>,
): Markdown[] {
  const { version, newestVersion, keyUuid } = library
  const gravest = affected[ranks.get(keyUuid) ?? -1]?.gravest
  return [
    code(packageName(library), 60),
    version === undefined ? nothing : code(version, 30),
    newestVersion === undefined ? nothing : code(newestVersion, 30),
    gravest ? severityMarks[gravest.severity ?? 'unrated'] : nothing,
  ]
}
