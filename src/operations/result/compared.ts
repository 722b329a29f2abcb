import type { Delta } from '../../domain/inventory/delta.ts'

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
  }
  readonly delta: Delta
}
