import type { Delta } from '../inventory/delta.ts'
import {
  type Finding,
  findings,
  type InventoryFigures,
  packagesInSeveralVersions,
} from '../inventory/figures.ts'
import { packageName } from '../library/identity.ts'
import type { Inventory, Library, Severity } from '../library/library.ts'
import { isWeakMatch } from '../library/match-type.ts'
import { lacksLicense } from '../library/no-license.ts'
import type { MeasureName } from './condition.ts'

/** What a gate judges; what is absent was not read. */
export interface Evidence {
  readonly inventory?: Inventory | undefined
  readonly figures?: InventoryFigures | undefined
  readonly compared?:
    | { readonly delta: Delta; readonly before: Inventory }
    | undefined
}

export interface Measurement {
  readonly count: number
  /** What a percentage is of. */
  readonly of?: number
  /** What was counted, sorted; computed only when asked for. */
  examples(): string[]
}

type Measure = (evidence: Evidence) => Measurement

/** How each condition counts; what was not read counts as none. */
export const measures: Readonly<Record<MeasureName, Measure>> = {
  critical: withSeverity('critical'),
  high: withSeverity('high'),
  medium: withSeverity('medium'),
  low: withSeverity('low'),
  'vulnerable-libraries': librariesWith(
    ({ vulnerabilities }) => vulnerabilities.length > 0,
  ),
  'no-license': librariesWith(lacksLicense),
  outdated: librariesWith(({ outdated }) => outdated === true),
  libraries: ({ inventory }) => ({
    count: inventory?.libraries.length ?? 0,
    examples: () => [],
  }),
  'weak-matches': librariesWith(isWeakMatch),
  'duplicate-versions': ({ inventory, figures }) => ({
    count: figures?.duplicateVersions ?? 0,
    examples: () => duplicates(inventory?.libraries ?? []),
  }),
  'new-libraries': ({ compared, inventory }) => ({
    count: compared?.delta.added.length ?? 0,
    of: inventory?.libraries.length ?? 0,
    examples: () => labelsOf(compared?.delta.added ?? []),
  }),
  'removed-libraries': ({ compared }) => ({
    count: compared?.delta.removed.length ?? 0,
    of: compared?.before.libraries.length ?? 0,
    examples: () => labelsOf(compared?.delta.removed ?? []),
  }),
  'new-critical': ({ compared }) => {
    const found = (compared?.delta.newVulnerabilities ?? []).filter(
      ({ vulnerability }) => vulnerability.severity === 'critical',
    )
    return { count: found.length, examples: () => found.map(findingLabel) }
  },
  'new-licenses': ({ compared }) => {
    const found = compared?.delta.newLicenses ?? []
    return {
      count: found.length,
      examples: () =>
        found.map(({ name, library }) => `${name} (${labelOf(library)})`),
    }
  },
}

/** Libraries as `name version` and the suffix, sorted. */
export function labelsOf(
  libraries: readonly Library[],
  suffix: (library: Library) => string = () => '',
): string[] {
  return libraries.map((library) => labelOf(library) + suffix(library)).sort()
}

function labelOf(library: Library): string {
  return [packageName(library), library.version ?? ''].join(' ').trim()
}

function findingLabel({ library, vulnerability }: Finding): string {
  return `${labelOf(library)} ${vulnerability.id}`
}

function withSeverity(severity: Severity): Measure {
  return ({ inventory, figures }) => ({
    count: figures?.risk?.bySeverity[severity] ?? 0,
    examples: () =>
      findings(inventory?.libraries ?? [])
        .filter(({ vulnerability }) => vulnerability.severity === severity)
        .map(findingLabel),
  })
}

function librariesWith(condition: (library: Library) => boolean): Measure {
  return ({ inventory }) => {
    const all = inventory?.libraries ?? []
    const found = all.filter(condition)
    const examples = () => labelsOf(found)
    return { count: found.length, of: all.length, examples }
  }
}

/** `lodash 4.17.20, 4.17.21` */
function duplicates(libraries: readonly Library[]): string[] {
  return packagesInSeveralVersions(libraries)
    .map(({ name, versions }) => `${name} ${[...versions].sort().join(', ')}`)
    .sort()
}
