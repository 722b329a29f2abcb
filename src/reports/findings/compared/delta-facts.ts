import type { Delta } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { type Library, packageName } from '../../../domain/library/library.ts'

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
    newVulnerabilities: delta.newVulnerabilities?.map(findingFacts),
    fixedVulnerabilities: delta.fixedVulnerabilities?.map(findingFacts),
  }
}

function libraryFacts(library: Library) {
  const { version, keyUuid } = library
  return { package: packageName(library), version, keyUuid }
}

function licenseNames({ licenses }: Library): string[] {
  return licenses.map(({ name }) => name)
}

function findingFacts({ library, vulnerability }: Finding) {
  const { id, severity, score, url } = vulnerability
  return { id, severity, score, url, ...libraryFacts(library) }
}
