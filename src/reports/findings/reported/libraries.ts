import { packagesInSeveralVersions } from '../../../domain/inventory/figures.ts'
import { packageName } from '../../../domain/library/identity.ts'
import type { Library } from '../../../domain/library/library.ts'
import { isWeakMatch } from '../../../domain/library/match-type.ts'
import { compare } from '../../../domain/text/compare.ts'
import { nameList } from '../../text/library-name.ts'
import { elsewhere, inline, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'
import { counted, libraryCount } from '../../text/words.ts'
import { folded, type Section } from '../section.ts'
import type { Contents } from './contents.ts'

const max = 10
const maxVersions = 10
const maxNames = 15

/** Libraries with a newer version, the vulnerable ones first; none where the organization does not say. */
export function outdated(contents: Contents): Section {
  const { libraries, vulnerable } = contents
  const old = libraries.filter(({ outdated }) => outdated)
  const ranks = new Map(
    vulnerable.map(({ library }, index) => [library.keyUuid, index]),
  )
  const columns = outdatedColumns.filter(({ isEmpty }) => !isEmpty?.(old))
  const table = {
    headers: columns.map(({ header }) => header),
    list: byRank(old, ranks),
    max,
    row: (one: Ranked) => columns.map(({ cell }) => cell(one, vulnerable)),
  }
  return folded('outdated', `🕰️ Outdated: ${libraryCount(old.length)}`, {
    full: listTable(table, contents),
    brief: elsewhere(md`Outdated libraries`, old.length, contents),
  })
}

type Ranked = ReturnType<typeof byRank>[number]

interface OutdatedColumn {
  readonly header: Markdown
  /** Whether nothing fills it. */
  readonly isEmpty?: (old: readonly Library[]) => boolean
  cell(row: Ranked, vulnerable: Contents['vulnerable']): Markdown
}

const outdatedColumns: readonly OutdatedColumn[] = [
  { header: md`Library`, cell: ({ name }) => code(name, 60) },
  { header: md`Version`, cell: ({ library }) => versionCell(library.version) },
  {
    header: md`Newest`,
    isEmpty: (old) => old.every(({ newestVersion }) => !newestVersion),
    cell: ({ library }) => versionCell(library.newestVersion),
  },
  {
    header: md`Vulnerable`,
    isEmpty: (old) =>
      old.every(({ vulnerabilities }) => vulnerabilities.length === 0),
    cell: ({ rank }, vulnerable) => severityCell(vulnerable[rank]),
  },
]

/** By rank among the vulnerable libraries, then by name; what is compared is worked out once. */
function byRank(
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
  return found ? severityMarks[found.mostSevere.severity ?? 'unrated'] : nothing
}

/** Packages that are there in more than one version. */
export function duplicates(contents: Contents): Section {
  const { uncut } = contents
  const list = packagesInSeveralVersions(contents.libraries).sort(
    (a, b) => b.versions.size - a.versions.size || compare(a.name, b.name),
  )
  const versionsOf = (versions: ReadonlySet<string>) =>
    inline([...versions].sort(compare), maxVersions, versionCell, {
      room: { uncut },
    })
  const table = {
    headers: [md`Package`, md`Versions`],
    list,
    max,
    row: ({ name, versions }: (typeof list)[number]) => [
      code(name, 60),
      versionsOf(versions),
    ],
  }
  const packages = counted(list.length, 'package')
  return folded('duplicates', `👯 Several versions: ${packages}`, {
    full: listTable(table, contents),
    brief: md`Several versions: ${prose(packages)}.`,
  })
}

/** Libraries that Mend knows by their file names alone (facts 6.2). */
export function weakMatches(contents: Contents): Section | undefined {
  const weak = contents.libraries.filter(isWeakMatch)
  if (weak.length === 0) return undefined
  const title = `🔎 Weak matches: ${libraryCount(weak.length)} recognized by file name alone`
  return folded('weak-matches', title, {
    full: blocks(
      md`These may be other libraries with the same file name, so their versions, licenses and vulnerabilities are not certain. Declare them in a package manager's manifest, or check them yourself.`,
      nameList(weak, maxNames, contents),
    ),
    brief: elsewhere(md`Weak matches`, weak.length, contents),
  })
}
