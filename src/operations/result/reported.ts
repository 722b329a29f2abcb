import type { InventoryFigures } from '../../domain/inventory/figures.ts'
import type { HierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import type { Inventory, LibraryNode } from '../../domain/library/library.ts'

/** What was read about the project's contents; absent parts were not asked for. */
export interface Reported {
  readonly inventory?: Inventory | undefined
  readonly inventoryFigures?: InventoryFigures | undefined
  readonly hierarchy?: readonly LibraryNode[] | undefined
  readonly hierarchyFigures?: HierarchyFigures | undefined
}
