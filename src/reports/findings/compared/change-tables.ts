import {
  findingCount,
  findingWords,
} from '../../../domain/gate/words/finding-count.ts'
import type {
  Delta,
  LicenseChange,
  NewLicense,
  VersionChange,
} from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { packageName } from '../../../domain/library/identity.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { type ListRoom, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  details,
  link,
  type Markdown,
  md,
  nothing,
} from '../../text/markdown.ts'
import { padded } from '../../text/padded.ts'
import { severityMarks } from '../../text/severity.ts'
import { libraryCount } from '../../text/words.ts'
import { isWaived, marked, type WaivedLookup } from '../../waived-lookup.ts'
import { addedTable } from './added-table.ts'
import { licensesOf } from './license-cell.ts'

const max = 25
/** More changed versions than these are folded. */
const maxOpen = 10

/** A table for each kind of change; new vulnerabilities first. */
export function changeTables(
  delta: Delta,
  room: ListRoom,
  waived: WaivedLookup,
): Markdown {
  const { newVulnerabilities = [], fixedVulnerabilities = [] } = delta
  const vulnerabilities = (title: Markdown, list: readonly Finding[]) =>
    limited(
      [md`Severity`, padded(title, 5), md`Library`],
      list,
      (finding) => vulnerabilityRow(finding, waived),
      room,
    )
  return blocks(
    vulnerabilities(md`New&nbsp;vulnerability`, newVulnerabilities),
    libraryTables(delta, room, waived),
    licenseTables(delta, room),
    fold(
      `🩹 Fixed: ${findingWords(findingCount(fixedVulnerabilities))}`,
      vulnerabilities(md`Fixed&nbsp;vulnerability`, fixedVulnerabilities),
    ),
  )
}

function libraryTables(
  delta: Delta,
  room: ListRoom,
  waived: WaivedLookup,
): Markdown {
  const { removed, changed } = delta
  const versionHeaders = [md`Changed`, md`Before`, md`Now`]
  const versions = limited(versionHeaders, changed, versionRow, room)
  return blocks(
    addedTable(delta, room, waived),
    // What is new in them is in the table above, so a fold hides nothing urgent.
    changed.length > maxOpen
      ? fold(`🔀 Changed version: ${libraryCount(changed.length)}`, versions)
      : versions,
    fold(
      `➖ Removed: ${libraryCount(removed.length)}`,
      limited([md`Removed`], removed, (one) => [nameAndVersion(one)], room),
    ),
  )
}

function licenseTables(delta: Delta, room: ListRoom): Markdown {
  const { newLicenses, licenseChanges } = delta
  const changeHeaders = [md`Other licenses`, md`Before`, md`Now`]
  return blocks(
    limited([md`New license`, md`Library`], newLicenses, newLicenseRow, room),
    limited(changeHeaders, licenseChanges, licenseRow, room),
  )
}

function limited<T>(
  headers: readonly Markdown[],
  list: readonly T[],
  row: (entry: T) => Markdown[],
  room: ListRoom,
): Markdown {
  return listTable({ headers, list, max, row }, room)
}

function fold(title: string, table: Markdown): Markdown {
  return table && details(title, table)
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
    now === undefined ? steps[step] : md`${steps[step]}&nbsp;${code(now, 30)}`,
  ]
}

function newLicenseRow({ name, library }: NewLicense): Markdown[] {
  return [code(name, 60), nameAndVersion(library)]
}

function licenseRow({ before, after }: LicenseChange): Markdown[] {
  return [nameAndVersion(after), licensesOf(before), licensesOf(after)]
}

function vulnerabilityRow(finding: Finding, waived: WaivedLookup): Markdown[] {
  const { library, vulnerability } = finding
  const { id, severity, url } = vulnerability
  return [
    severityMarks[severity ?? 'unrated'],
    marked(link(id, url, 40), isWaived(finding, waived)),
    nameAndVersion(library),
  ]
}
