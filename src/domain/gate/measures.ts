import type { Delta } from '../inventory/delta.ts'
import {
  type Finding,
  findings,
  type InventoryFigures,
  severalVersions,
} from '../inventory/figures.ts'
import {
  type Inventory,
  type Library,
  packageName,
  type Severity,
} from '../library/library.ts'
import type { MeasureName } from './condition.ts'

/** What a gate judges; what is absent was not read. */
export interface Evidence {
  readonly inventory?: Inventory | undefined
  readonly figures?: InventoryFigures | undefined
  readonly compared?:
    | { readonly delta: Delta; readonly before: Inventory }
    | undefined
}

export interface Measured {
  readonly count: number
  /** What a percentage is of. */
  readonly of?: number
  /** What was counted, sorted; made only when somebody asks. */
  examples(): string[]
}

type Counter = (evidence: Evidence) => Measured

/** How each measure is counted; what was not read counts as none. */
export const counters: Readonly<Record<MeasureName, Counter>> = {
  critical: bySeverity('critical'),
  high: bySeverity('high'),
  medium: bySeverity('medium'),
  low: bySeverity('low'),
  'vulnerable-libraries': libraries(
    ({ vulnerabilities }) => vulnerabilities.length > 0,
  ),
  'no-license': libraries(({ licenses }) => licenses.length === 0),
  outdated: libraries(({ outdated }) => outdated === true),
  libraries: ({ inventory }) => ({
    count: inventory?.libraries.length ?? 0,
    examples: () => [],
  }),
  'weak-matches': libraries(({ matchType }) => matchType === 'FILENAME'),
  'duplicate-versions': ({ inventory, figures }) => ({
    count: figures?.duplicateVersions ?? 0,
    examples: () => duplicates(inventory?.libraries ?? []),
  }),
  'new-libraries': ({ compared, inventory }) => ({
    count: compared?.delta.added.length ?? 0,
    of: inventory?.libraries.length ?? 0,
    examples: () => named(compared?.delta.added ?? []),
  }),
  'removed-libraries': ({ compared }) => ({
    count: compared?.delta.removed.length ?? 0,
    of: compared?.before.libraries.length ?? 0,
    examples: () => named(compared?.delta.removed ?? []),
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
        found.map(({ name, library }) => `${name} (${label(library)})`),
    }
  },
}

/** Libraries as `name version` and whatever the tail adds, sorted. */
export function named(
  libraries: readonly Library[],
  tail: (library: Library) => string = () => '',
): string[] {
  return libraries.map((library) => label(library) + tail(library)).sort()
}

function label(library: Library): string {
  return [packageName(library), library.version ?? ''].join(' ').trim()
}

function findingLabel({ library, vulnerability }: Finding): string {
  return `${label(library)} ${vulnerability.id}`
}

function bySeverity(severity: Severity): Counter {
  return ({ inventory, figures }) => ({
    count: figures?.risk?.bySeverity[severity] ?? 0,
    examples: () =>
      findings(inventory?.libraries ?? [])
        .filter(({ vulnerability }) => vulnerability.severity === severity)
        .map(findingLabel),
  })
}

function libraries(wanted: (library: Library) => boolean): Counter {
  return ({ inventory }) => {
    const all = inventory?.libraries ?? []
    const found = all.filter(wanted)
    const examples = () => named(found)
    return { count: found.length, of: all.length, examples }
  }
}

/** `lodash 4.17.20, 4.17.21` */
function duplicates(libraries: readonly Library[]): string[] {
  return severalVersions(libraries)
    .map(({ name, versions }) => `${name} ${[...versions].sort().join(', ')}`)
    .sort()
}
