import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import type { Severity } from '../../../domain/library/library.ts'
import { type Markdown, md } from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'

/** A number of an inventory, as the tables of the summary show it. */
export interface InventoryColumn {
  readonly header: Markdown
  /** `undefined` where Mend has not computed or does not report it. */
  of(figures: InventoryFigures): number | undefined
}

/** In the order in which they are shown. */
export const inventoryColumns = {
  libraries: { header: md`Libraries`, of: ({ libraries }) => libraries },
  vulnerable: {
    header: md`Vulnerable`,
    of: ({ risk }) => risk?.vulnerableLibraries,
  },
  critical: rated('critical'),
  high: rated('high'),
  medium: rated('medium'),
  low: rated('low'),
  noLicense: { header: md`No license`, of: ({ noLicense }) => noLicense },
  outdated: { header: md`Outdated`, of: ({ outdated }) => outdated },
} satisfies Record<string, InventoryColumn>

function rated(severity: Severity): InventoryColumn {
  return {
    header: severityMarks[severity],
    of: ({ risk }) => risk?.bySeverity[severity],
  }
}
