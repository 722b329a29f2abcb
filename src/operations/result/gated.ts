import type { GateRow } from '../../domain/gate/gate.ts'

/** The result of `fail-on`. */
export interface Gated {
  /** In the order of the input; empty where an inventory was read and no conditions are set. */
  readonly rows: readonly GateRow[]
}
