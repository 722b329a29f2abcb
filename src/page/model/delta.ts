import type { Severity } from '../../domain/library/library.ts'
import { plain } from '../../domain/text/clean.ts'
import type { Facts } from '../../reports/html/data.ts'

/** A line of the comparison, with its texts cleaned. */
export interface DeltaLine {
  readonly name: string
  /** As addresses hold it. */
  readonly key: string
  readonly version?: string | undefined
  /** Versions or licenses of a change; `unknown` and `none` where one is missing. */
  readonly change?: { readonly from: string; readonly to: string } | undefined
  /** Whether a version went up or down, where that is known. */
  readonly direction?: 'up' | 'down' | undefined
  readonly license?: string | undefined
  /** Of a vulnerability. */
  readonly id?: string | undefined
  /** The page of a vulnerability. */
  readonly url?: string | undefined
  readonly severity?: Severity | undefined
}

export interface DeltaSection {
  readonly title: string
  readonly lines: readonly DeltaLine[]
}

type Delta = NonNullable<Facts['delta']>
type ChangedLibrary = Delta['added'][number]
type ChangedVersion = Delta['changed'][number]
type ChangedVulnerability = NonNullable<Delta['newVulnerabilities']>[number]

/**
 * The lists of the report's `delta`; none without a baseline, and nothing fixed
 * where the inventory is empty.
 */
export function deltaSections({
  delta,
  figures,
}: Pick<Facts, 'delta' | 'figures'>): DeltaSection[] {
  if (!delta) return []
  const fixed = figures?.libraries === 0 ? [] : delta.fixedVulnerabilities
  return [
    section('New vulnerabilities', delta.newVulnerabilities, vulnerability),
    section('Fixed vulnerabilities', fixed, vulnerability),
    section('Added libraries', delta.added, library),
    section('Removed libraries', delta.removed, library),
    section('Changed versions', delta.changed, version),
    section('New licenses', delta.newLicenses, (item) => ({
      ...library(item),
      license: cleaned(item.name),
    })),
    section('Changed licenses', delta.licenseChanges, (item) => ({
      ...library(item),
      change: change(item.from.join(', '), item.to.join(', '), 'none'),
    })),
  ]
}

function section<T>(
  title: string,
  items: readonly T[] = [],
  line: (item: T) => DeltaLine,
): DeltaSection {
  return { title, lines: items.map(line) }
}

function library({ package: name, keyUuid, version }: ChangedLibrary) {
  return {
    name: plain(name, 300),
    key: keyUuid.toWellFormed(),
    version: cleaned(version),
  }
}

function version({ from, to, direction, ...item }: ChangedVersion): DeltaLine {
  return {
    ...library(item),
    change: change(from, to, 'unknown'),
    direction:
      direction === 'up' || direction === 'down' ? direction : undefined,
  }
}

function vulnerability(item: ChangedVulnerability): DeltaLine {
  const { id, url, severity } = item
  return { ...library(item), id: cleaned(id), url, severity }
}

function change(from = '', to = '', missing: string) {
  return { from: cleaned(from) ?? missing, to: cleaned(to) ?? missing }
}

function cleaned(text = ''): string | undefined {
  return plain(text, 300) || undefined
}
