import type { Delta } from '../../domain/inventory/delta.ts'
import type { InventoryFigures } from '../../domain/inventory/figures.ts'

/** Where a baseline is from. */
export interface BaselineSource {
  readonly kind: 'project' | 'report'
  /** The project's name, or the report's path. */
  readonly name: string
}

/** What changed since the baseline. */
export interface Compared {
  readonly baseline: BaselineSource & {
    /** As of when, ISO 8601, UTC. */
    readonly updated?: string | undefined
    readonly libraries: number
    /** The numbers of its inventory, to stand beside the project's. */
    readonly figures?: InventoryFigures | undefined
  }
  readonly delta: Delta
}
