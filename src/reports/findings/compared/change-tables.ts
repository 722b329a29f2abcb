import type { Delta, VersionChange } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { type Library, packageName } from '../../../domain/library/library.ts'
import { more, nameAndVersion, type Source } from '../../source.ts'
import {
  blocks,
  code,
  details,
  join,
  link,
  type Markdown,
  md,
  nothing,
  table,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { severityMarks } from '../reported/counts.ts'

const mostRows = 25

/** Changed, added and removed libraries. */
export function libraryTables(delta: Delta, source: Source): Markdown {
  return blocks(
    limited([md`Added`, md`Licenses`], delta.added, added, source),
    versionTable(delta, source),
    fold(
      '➖ Removed',
      delta.removed,
      ['library', 'libraries'],
      limited(
        [md`Removed`],
        delta.removed,
        (library) => [nameAndVersion(library)],
        source,
      ),
    ),
  )
}

/** So many lines are read; more are looked up. */
const mostOpen = 10

/** What is grave about a version stands among the vulnerabilities, so that many of them may wait. */
function versionTable({ changed }: Delta, source: Source): Markdown {
  const headers = [md`Changed`, md`Before`, md`Now`]
  const all = limited(headers, changed, change, source)
  if (changed.length <= mostOpen) return all
  return fold('🔀 In another version', changed, ['library', 'libraries'], all)
}

const steps: Readonly<Record<VersionChange['step'], Markdown>> = {
  up: md`⬆️`,
  down: md`⬇️`,
  changed: md`🔀`,
}

function change({ before, after, step }: VersionChange): Markdown[] {
  const { version: old } = before
  const { version: now } = after
  return [
    code(packageName(after), 60),
    old === undefined ? nothing : code(old, 30),
    now === undefined ? steps[step] : md`${steps[step]} ${code(now, 30)}`,
  ]
}

function added(library: Library): Markdown[] {
  return [nameAndVersion(library), licensesOf(library)]
}

const mostLicenses = 5

function licensesOf({ licenses }: Library): Markdown {
  if (licenses.length === 0) return md`⚠️ none known`
  const shown = licenses
    .slice(0, mostLicenses)
    .map(({ name }) => code(name, 60))
  const left = licenses.length - mostLicenses
  return join(left > 0 ? [...shown, md`${left} more`] : shown, ', ')
}

/** Licenses that are new, and libraries whose licenses are others. */
export function licenseTables(delta: Delta, source: Source): Markdown {
  return blocks(
    limited(
      [md`New license`, md`Of`],
      delta.newLicenses,
      ({ name, library }) => [code(name, 60), nameAndVersion(library)],
      source,
    ),
    limited(
      [md`Other licenses`, md`Before`, md`Now`],
      delta.licenseChanges,
      ({ before, after }) => [
        nameAndVersion(after),
        licensesOf(before),
        licensesOf(after),
      ],
      source,
    ),
  )
}

/** Vulnerabilities, the gravest first. */
export function findingTable(
  title: Markdown,
  findings: readonly Finding[],
  source: Source,
): Markdown {
  return limited(
    [md`Severity`, title, md`Library`],
    findings,
    ({ library, vulnerability: { id, severity, url } }) => [
      severityMarks[severity ?? 'unrated'],
      link(id, url, 40),
      nameAndVersion(library),
    ],
    source,
  )
}

/** Good news can wait behind a fold. */
export function fixedTable(delta: Delta, source: Source): Markdown {
  const { fixedVulnerabilities: fixed = [] } = delta
  return fold(
    '🩹 Fixed',
    fixed,
    ['vulnerability', 'vulnerabilities'],
    findingTable(md`Fixed vulnerability`, fixed, source),
  )
}

function fold(
  title: string,
  list: readonly unknown[],
  [one, many]: readonly [string, string],
  body: Markdown,
): Markdown {
  if (list.length === 0) return nothing
  return details(`${title}: ${counted(list.length, one, many)}`, body)
}

function limited<T>(
  headers: readonly Markdown[],
  list: readonly T[],
  row: (entry: T) => Markdown[],
  source: Source,
): Markdown {
  if (list.length === 0) return nothing
  const left = list.length - mostRows
  return blocks(
    table(headers, list.slice(0, mostRows).map(row)),
    left > 0 ? md`${more(left, source)}.` : nothing,
  )
}
