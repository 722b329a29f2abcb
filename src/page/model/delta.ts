import { type Severity, severities } from '../../domain/library/library.ts'
import { field, listField, textField } from './field.ts'

/** A line of the comparison. */
export interface DeltaLine {
  readonly name: string
  readonly key?: string | undefined
  readonly version?: string | undefined
  /** Versions or licenses, of a change; `unknown` and `none` where one is missing. */
  readonly change?: { readonly from: string; readonly to: string } | undefined
  /** Which way a version went, where an order can be told. */
  readonly direction?: 'up' | 'down' | undefined
  /** A license or a vulnerability. */
  readonly what?: string | undefined
  /** The page of a vulnerability. */
  readonly url?: string | undefined
  readonly severity?: Severity | undefined
}

export interface DeltaPart {
  readonly title: string
  readonly lines: readonly DeltaLine[]
}

interface Kind {
  readonly title: string
  /** What stands where one side of a change is missing. */
  readonly missing?: string
}

const kinds: Readonly<Record<string, Kind>> = {
  newVulnerabilities: { title: 'New vulnerabilities' },
  fixedVulnerabilities: { title: 'Fixed vulnerabilities' },
  added: { title: 'Added libraries' },
  removed: { title: 'Removed libraries' },
  changed: { title: 'Changed versions', missing: 'unknown' },
  newLicenses: { title: 'New licenses' },
  licenseChanges: { title: 'Changed licenses', missing: 'none' },
}

/**
 * The lists of the JSON report's `delta` that are there. Nothing is taken for
 * granted: what is no list is left out, and so are lists of another name.
 */
export function deltaParts(facts: object): DeltaPart[] {
  const delta = field(facts, 'delta')
  return Object.entries(kinds)
    .filter(([name]) => Array.isArray(field(delta, name)))
    .map(([name, kind]) => ({
      title: kind.title,
      lines: listField(delta, name).map((item) => line(item, kind)),
    }))
}

export function hasDelta(facts: object): boolean {
  return deltaParts(facts).length > 0
}

function line(item: unknown, { missing }: Kind): DeltaLine {
  const text = (name: string) => textField(item, name)
  const severity = field(item, 'severity')
  const directions = ['up', 'down'] as const
  return {
    name: text('package') ?? '',
    key: text('keyUuid'),
    version: text('version'),
    change:
      missing === undefined
        ? undefined
        : { from: text('from') ?? missing, to: text('to') ?? missing },
    direction: directions.find((name) => name === field(item, 'direction')),
    what: text('id') ?? text('name'),
    url: text('url'),
    severity: severities.find((name) => name === severity),
  }
}

/** What was compared with; absent when that is not told. */
export function baselineOf(facts: object) {
  const baseline = field(facts, 'baseline')
  const name = textField(baseline, 'name')
  if (name === undefined) return undefined
  return {
    name,
    updated: textField(baseline, 'updated'),
    libraries: textField(baseline, 'libraries'),
  }
}
