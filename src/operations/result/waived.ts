import type { Waiver } from '../../domain/gate/waivers/waiver.ts'
import type { Severity } from '../../domain/library/library.ts'

/** A finding that a waiver takes out of the conditions. Names are untrusted text. */
export interface WaivedFinding {
  /** Of the library. */
  readonly keyUuid: string
  /** `log4j:log4j 1.2.17` */
  readonly library: string
  /** Its id; absent where a license is waived. */
  readonly vulnerability?: string | undefined
  readonly severity?: Severity | undefined
  /** Its name, '' for the lack of one; absent where a vulnerability is waived. */
  readonly license?: string | undefined
  /** The one that is shown: the latest `until`, then the first in the files. */
  readonly waiver: Waiver
}

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
