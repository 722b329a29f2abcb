import type { InventoryFigures } from '../../domain/inventory/figures.ts'
import { severities } from '../../domain/library/library.ts'
import { pick } from '../fields.ts'

/** The numbers of an inventory as plain JSON. */
export function inventoryFacts({ risk, ...figures }: InventoryFigures) {
  return {
    libraries: figures.libraries,
    vulnerableLibraries: risk?.vulnerableLibraries,
    vulnerabilities: risk?.vulnerabilities,
    bySeverity: risk && pick(risk.bySeverity, ...severities),
    ...pick(
      figures,
      'outdated',
      'noLicense',
      'weakMatches',
      'duplicateVersions',
    ),
  }
}
