import type { GateRow } from '../../domain/gate/gate.ts'

/** What became of `fail-on`. */
export interface Gated {
  /** In the order of the input. */
  readonly rows: readonly GateRow[]
}
