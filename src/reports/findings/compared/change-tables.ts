import type { Delta, VersionChange } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { type Library, packageName } from '../../../domain/library/library.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { inline, type ListRoom, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  details,
  link,
  type Markdown,
  md,
  nothing,
} from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'
import { counted } from '../../text/words.ts'

const maxRows = 25
/** More changed versions than these are folded. */
const maxOpen = 10
const maxLicenses = 5

/** Changed, added and removed libraries. */
export function libraryTables(
  { added, changed, removed }: Delta,
  room: ListRoom,
): Markdown {
  const versions = limited(
    [md`Changed`, md`Before`, md`Now`],
    changed,
    versionRow,
    room,
  )
  return blocks(
    limited([md`Added`, md`Licenses`], added, addedRow, room),
    // Vulnerable versions are among the vulnerabilities, so a fold hides nothing urgent.
    changed.length > maxOpen
      ? fold('🔀 In another version', changed.length, versions)
      : versions,
    fold(
      '➖ Removed',
      removed.length,
      limited([md`Removed`], removed, (one) => [nameAndVersion(one)], room),
    ),
  )
}

const steps: Readonly<Record<VersionChange['step'], Markdown>> = {
  up: md`⬆️`,
  down: md`⬇️`,
  changed: md`🔀`,
}

function versionRow({ before, after, step }: VersionChange): Markdown[] {
  const { version: old } = before
  const { version: now } = after
  return [
    code(packageName(after), 60),
    old === undefined ? nothing : code(old, 30),
    now === undefined ? steps[step] : md`${steps[step]} ${code(now, 30)}`,
  ]
}

function addedRow(library: Library): Markdown[] {
  return [nameAndVersion(library), licensesOf(library)]
}

function licensesOf({ licenses }: Library): Markdown {
  if (licenses.length === 0) return md`⚠️ none known`
  return inline(licenses, maxLicenses, ({ name }) => code(name, 60))
}

/** Licenses that are new, and libraries with other licenses than before. */
export function licenseTables(
  { newLicenses, licenseChanges }: Delta,
  room: ListRoom,
): Markdown {
  return blocks(
    limited(
      [md`New license`, md`Of`],
      newLicenses,
      ({ name, library }) => [code(name, 60), nameAndVersion(library)],
      room,
    ),
    limited(
      [md`Other licenses`, md`Before`, md`Now`],
      licenseChanges,
      ({ before, after }) => [
        nameAndVersion(after),
        licensesOf(before),
        licensesOf(after),
      ],
      room,
    ),
  )
}

/** Vulnerabilities, the most severe first. */
export function vulnerabilityTable(
  title: Markdown,
  findings: readonly Finding[],
  room: ListRoom,
): Markdown {
  return limited(
    [md`Severity`, title, md`Library`],
    findings,
    ({ library, vulnerability: { id, severity, url } }) => [
      severityMarks[severity ?? 'unrated'],
      link(id, url, 40),
      nameAndVersion(library),
    ],
    room,
  )
}

/** Good news can wait behind a fold. */
export function fixedTable(delta: Delta, room: ListRoom): Markdown {
  const { fixedVulnerabilities: fixed = [] } = delta
  const rows = vulnerabilityTable(md`Fixed vulnerability`, fixed, room)
  return fold('🩹 Fixed', fixed.length, rows, [
    'vulnerability',
    'vulnerabilities',
  ])
}

function fold(
  title: string,
  count: number,
  body: Markdown,
  [one, many]: readonly [string, string] = ['library', 'libraries'],
): Markdown {
  if (count === 0) return nothing
  return details(`${title}: ${counted(count, one, many)}`, body)
}

function limited<T>(
  headers: readonly Markdown[],
  list: readonly T[],
  row: (entry: T) => Markdown[],
  room: ListRoom,
): Markdown {
  if (list.length === 0) return nothing
  return listTable({ headers, list, max: maxRows, row }, room)
}
