import {
  type Library,
  packageName,
} from '../../../../domain/library/library.ts'
import { elsewhere, listTable } from '../../../text/list.ts'
import { code, type Markdown, md, nothing } from '../../../text/markdown.ts'
import { severityMarks } from '../../../text/severity.ts'
import { compare, counted } from '../../../text/words.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'

const maxRows = 10

/** Libraries with a newer version, the vulnerable ones first; absent where the organization does not say. */
export function outdated(contents: Contents): Section | undefined {
  const old = contents.libraries.filter(({ outdated }) => outdated)
  if (old.length === 0) return undefined
  const count = counted(old.length, 'library', 'libraries')
  const { vulnerable } = contents
  const ranks = new Map(
    vulnerable.map(({ library }, index) => [library.keyUuid, index]),
  )
  return folded('outdated', `🕰️ Outdated: ${count}`, {
    full: listTable(
      {
        headers: [md`Library`, md`Version`, md`Newest`, md`Vulnerable`],
        list: inOrder(old, ranks),
        max: maxRows,
        row: ({ library, name, rank }) => [
          code(name, 60),
          versionCell(library.version),
          versionCell(library.newestVersion),
          severityCell(vulnerable[rank]),
        ],
      },
      contents,
    ),
    brief: elsewhere(md`Outdated libraries`, old.length, contents),
  })
}

/** By rank among the vulnerable libraries, then by name; what is compared is worked out once. */
function inOrder(
  libraries: readonly Library[],
  ranks: ReadonlyMap<string, number>,
) {
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
}

function versionCell(version: string | undefined): Markdown {
  return version === undefined ? nothing : code(version, 30)
}

function severityCell(found: Contents['vulnerable'][number] | undefined) {
  return found ? severityMarks[found.gravest.severity ?? 'unrated'] : nothing
}
