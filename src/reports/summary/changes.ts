import type { Delta, VersionChange } from '../../domain/delta.ts'
import type { Finding } from '../../domain/figures.ts'
import { type Library, packageName } from '../../domain/library.ts'
import type { Compared } from '../../operations/result.ts'
import { changeCounts } from '../change-counts.ts'
import type { Section } from '../fit.ts'
import {
  blocks,
  code,
  details,
  heading,
  join,
  link,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../markdown.ts'
import { counted } from '../words.ts'
import { severityMarks } from './counts.ts'
import { more, nameAndVersion, priorities, type Source } from './source.ts'

const mostRows = 25

/** What changed since the baseline; vulnerabilities first. */
export function changes(source: Source): Section | undefined {
  const { compared } = source.result
  if (!compared) return undefined
  const { delta } = compared
  const title = heading(3, md`What changed`)
  const top = blocks(title, against(compared), figures(delta))
  return {
    id: 'changes',
    full: blocks(
      top,
      findingTable(md`New vulnerability`, delta.newVulnerabilities, source),
      libraryTables(delta, source),
      licenseTables(delta, source),
      fold(
        '🩹 Fixed',
        delta.fixedVulnerabilities,
        ['vulnerability', 'vulnerabilities'],
        findingTable(
          md`Fixed vulnerability`,
          delta.fixedVulnerabilities,
          source,
        ),
      ),
    ),
    brief: top,
    priority: priorities.changes,
  }
}

function against({ baseline }: Compared): Markdown {
  const { kind, name, updated, libraries } = baseline
  const what = kind === 'project' ? md`the project` : md`the report`
  const asOf = updated ? md` as of ${code(updated, 40)}` : nothing
  const count = prose(counted(libraries, 'library', 'libraries'))
  return md`Compared with ${what} ${code(name, 200)}${asOf} (${count}).`
}

/** `➕ 2 added · ➖ 1 removed · …`; noughts are left out. */
function figures(delta: Delta): Markdown {
  const counts = changeCounts(delta)
  const signs = [
    [md`➕`, counts.added, 'added'],
    [md`➖`, counts.removed, 'removed'],
    [md`🔀`, counts.changed, 'in another version'],
    [md`📜`, counts.licenseChanges, 'with other licenses'],
    [md`📜`, counts.newLicenses, 'licenses not there before'],
    [md`🚨`, counts.newVulnerabilities, 'new vulnerabilities'],
    [md`🩹`, counts.fixedVulnerabilities, 'fixed vulnerabilities'],
  ] as const
  const shown = signs.filter(([, count]) => count > 0)
  if (shown.length === 0) return md`Nothing changed.`
  return join(
    shown.map(([sign, count, words]) => md`${sign} ${count} ${prose(words)}`),
    ' · ',
  )
}

function libraryTables(delta: Delta, source: Source): Markdown {
  return blocks(
    limited([md`Changed`, md`Before`, md`Now`], delta.changed, change, source),
    limited([md`Added`, md`Licenses`], delta.added, added, source),
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

function licenseTables(delta: Delta, source: Source): Markdown {
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

function findingTable(
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
