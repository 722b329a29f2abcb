import type { WaivedFinding } from '../../domain/gate/waivers/waived-findings.ts'
import type { Waiver } from '../../domain/gate/waivers/waiver.ts'

/** What the policies' waivers did to this inventory. */
export interface Waived {
  /** By library, in the inventory's order. */
  readonly findings: readonly WaivedFinding[]
  /** Their last day is over, so what they were about counts again. */
  readonly expired: readonly Waiver[]
  /** They hold for another 14 days at most. */
  readonly nearlyExpired: readonly Waiver[]
  /** They hold, and match nothing in this inventory. */
  readonly unused: readonly Waiver[]
}
