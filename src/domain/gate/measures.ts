import { packagesInSeveralVersions } from '../inventory/figures.ts'
import type { Library } from '../library/library.ts'
import { isWeakMatch } from '../library/match-type.ts'
import type { Measure } from './evidence.ts'
import { labelsOf } from './library-labels.ts'
import { newLicenses, noLicense } from './license-measures.ts'
import type { MeasureName } from './measure-traits.ts'
import {
  cvss,
  direct,
  fixable,
  newVulnerabilities,
  vulnerableLibraries,
  withSeverity,
} from './vulnerability-measures.ts'
import { waiverLabel } from './waivers/waiver.ts'

/** How each condition counts; what was not read counts as none. */
export const measures: Readonly<Record<MeasureName, Measure>> = {
  critical: withSeverity('critical'),
  high: withSeverity('high'),
  medium: withSeverity('medium'),
  low: withSeverity('low'),
  cvss,
  'fixable-critical': fixable('critical'),
  'fixable-high': fixable('high'),
  'direct-critical': direct('critical'),
  'direct-high': direct('high'),
  'vulnerable-libraries': vulnerableLibraries,
  'no-license': noLicense,
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
  'new-critical': newVulnerabilities('critical'),
  'new-high': newVulnerabilities('high'),
  'new-vulnerabilities': newVulnerabilities(),
  'new-licenses': newLicenses,
  // Two machines' clocks differ a little: nothing was scanned in the future.
  'scan-age': ({ scannedAt = 0, serverDate = 0 }) => ({
    count: Math.max(0, serverDate - scannedAt),
    examples: () => [],
  }),
  'policy-violations': ({
    policyViolations: { total, rows } = noViolations,
  }) => ({
    count: total,
    examples: () =>
      rows.map(({ policy, library }) => `${library} (${policy})`).sort(),
  }),
  'expired-waivers': ({ waived }) => ({
    count: waived?.expired.length ?? 0,
    examples: () =>
      (waived?.expired ?? []).map(
        (waiver) => `${waiverLabel(waiver)}, until ${waiver.until}`,
      ),
  }),
}

const noViolations = { total: 0, rows: [] }

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
