import type { Delta } from '../../../domain/inventory/delta.ts'

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
