import type { Delta } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { packageName } from '../../../domain/library/identity.ts'
import type { Library } from '../../../domain/library/library.ts'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import { pick } from '../../fields.ts'

/** How many of each kind of change there are. */
export function changeCounts(delta: Delta) {
  return {
    added: delta.added.length,
    removed: delta.removed.length,
    changed: delta.changed.length,
    licenseChanges: delta.licenseChanges.length,
    newLicenses: delta.newLicenses.length,
    newVulnerabilities: delta.newVulnerabilities?.length,
    fixedVulnerabilities: delta.fixedVulnerabilities?.length,
  }
}

/** What changed, as plain JSON; libraries by their package's name and version. */
export function deltaFacts(delta: Delta) {
  return {
    added: delta.added.map(libraryFacts),
    removed: delta.removed.map(libraryFacts),
    changed: delta.changed.map(({ before, after, step }) => ({
      package: packageName(after),
      from: before.version,
      to: after.version,
      direction: step,
      keyUuid: after.keyUuid,
    })),
    licenseChanges: delta.licenseChanges.map(({ before, after }) => ({
      ...libraryFacts(after),
      from: licenseNames(before),
      to: licenseNames(after),
    })),
    newLicenses: delta.newLicenses.map(({ name, library }) => ({
      name,
      ...libraryFacts(library),
    })),
    newVulnerabilities: delta.newVulnerabilities?.map(vulnerabilityFacts),
    fixedVulnerabilities: delta.fixedVulnerabilities?.map(vulnerabilityFacts),
  }
}

/** None where Mend found none, whatever it calls that. */
function licenseNames({ licenses }: Library): string[] {
  return knownLicenses(licenses).map(({ name }) => name)
}

function libraryFacts(library: Library) {
  const { version, keyUuid } = library
  return { package: packageName(library), version, keyUuid }
}

function vulnerabilityFacts({ library, vulnerability }: Finding) {
  return {
    ...pick(vulnerability, 'id', 'severity', 'score', 'url'),
    ...libraryFacts(library),
  }
}
