import { type Severity, severities } from '../../domain/library.ts'
import { field, listField, textField } from './field.ts'

/** A line of the comparison. */
export interface DeltaLine {
  readonly name: string
  readonly key?: string | undefined
  readonly version?: string | undefined
  /** Versions or licenses, of a change. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A license or a vulnerability. */
  readonly what?: string | undefined
  readonly severity?: Severity | undefined
}

export interface DeltaPart {
  readonly title: string
  readonly lines: readonly DeltaLine[]
}

const titles = {
  newVulnerabilities: 'New vulnerabilities',
  fixedVulnerabilities: 'Fixed vulnerabilities',
  added: 'Added libraries',
  removed: 'Removed libraries',
  changed: 'Changed versions',
  newLicenses: 'New licenses',
  licenseChanges: 'Changed licenses',
} as const

/**
 * The lists of the JSON report's `delta` that are there. Nothing is taken for
 * granted: what is no list is left out, and so are lists of another name.
 */
export function deltaParts(facts: object): DeltaPart[] {
  const delta = field(facts, 'delta')
  return Object.entries(titles)
    .filter(([name]) => Array.isArray(field(delta, name)))
    .map(([name, title]) => ({
      title,
      lines: listField(delta, name).map(line),
    }))
}

export function hasDelta(facts: object): boolean {
  return deltaParts(facts).length > 0
}

function line(item: unknown): DeltaLine {
  const severity = field(item, 'severity')
  return {
    name: textField(item, 'package') ?? '',
    key: textField(item, 'keyUuid'),
    version: textField(item, 'version'),
    from: textField(item, 'from'),
    to: textField(item, 'to'),
    what: textField(item, 'id') ?? textField(item, 'name'),
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
