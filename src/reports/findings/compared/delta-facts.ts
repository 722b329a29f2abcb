import type { GateRow } from '../../../domain/gate/gate.ts'
import type { Delta } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { type Library, packageName } from '../../../domain/library/library.ts'
import type { Compared } from '../../../operations/result/compared.ts'

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

/** With what was compared. */
export function baselineFacts({ baseline }: Compared) {
  const { kind, name, updated, libraries } = baseline
  return { kind, name, updated, libraries }
}

/** One condition of the gate; `actual` is in percent where `share` is there. */
export function gateFacts(row: GateRow) {
  const { condition, limit, actual, share, verdict, why, examples } = row
  return {
    condition,
    limit,
    actual,
    share: share && { count: share.count, of: share.of },
    verdict,
    why,
    examples: [...examples],
  }
}
