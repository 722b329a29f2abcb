import type { GateRow } from '../../domain/gate/gate.ts'

/** The result of `fail-on`. */
export interface Gated {
  /** In the order of the input. */
  readonly rows: readonly GateRow[]
}
