import {
  type Library,
  packageName,
} from '../../../../domain/library/library.ts'
import { more, mostOf, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../../../text/markdown.ts'
import { compare, counted } from '../../../text/words.ts'
import { severityMarks } from '../counts.ts'

const mostRows = 10

/** Libraries with a newer version, the vulnerable ones first; absent where the organization does not say. */
export function outdated(source: Source): Section | undefined {
  const { libraries = [] } = source.result.reported?.inventory ?? {}
  const old = libraries.filter(({ outdated }) => outdated)
  if (old.length === 0) return undefined
  const ranks = ranksOf(source)
  const most = mostOf(mostRows, source)
  const left = old.length - most
  const rows = inOrder(old, ranks)
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

/** The vulnerable ones first, then by name; what is compared is worked out once. */
function inOrder(
  libraries: readonly Library[],
  ranks: ReadonlyMap<string, number>,
): Library[] {
  return libraries
    .map((library) => ({
      library,
      rank: ranks.get(library.keyUuid) ?? ranks.size,
      name: packageName(library),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compare(a.name, b.name) ||
        compare(a.library.version ?? '', b.library.version ?? '') ||
        compare(a.library.keyUuid, b.library.keyUuid),
    )
    .map(({ library }) => library)
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
