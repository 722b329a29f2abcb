import type { Delta } from '../inventory/delta.ts'
import type { InventoryFigures } from '../inventory/figures.ts'
import type { Inventory, LibraryNode } from '../library/library.ts'
import type { WaivedFindings } from './waivers/waived-findings.ts'
import type { WaiverLookup } from './waivers/waiver.ts'

/** What a gate judges; what is absent was not read. */
export interface Evidence {
  readonly inventory?: Inventory | undefined
  readonly figures?: InventoryFigures | undefined
  readonly compared?:
    | { readonly delta: Delta; readonly before: Inventory }
    | undefined
  readonly hierarchy?: readonly LibraryNode[] | undefined
  /** When the project was last scanned, in milliseconds since 1970. */
  readonly scannedAt?: number | undefined
  /** What the server's clock said when it told `scannedAt`, in milliseconds since 1970. */
  readonly serverDate?: number | undefined
  /** What Mend's policies reject, as the scanner wrote it down. Untrusted text. */
  readonly policyViolations?: PolicyViolations | undefined
  /** Absent when there is no policy. */
  readonly waived?: WaivedFindings | undefined
}

export interface PolicyViolations {
  /** Can be more than the rows: rows of a broken file are lost, not forgotten. */
  readonly total: number
  readonly rows: readonly PolicyViolation[]
}

interface PolicyViolation {
  readonly policy: string
  readonly library: string
  readonly manifest?: string | undefined
}

export interface Measurement {
  /** How many; of `cvss` the highest score, of `scan-age` milliseconds. */
  readonly count: number
  /** What a percentage is of. */
  readonly of?: number | undefined
  /** Of findings: how many different vulnerabilities these are. */
  readonly different?: number | undefined
  /** How many were left out because they are waived; absent where no waiver acts. */
  readonly waived?: number | undefined
  /** Of licenses: libraries without a known one, of which nothing can be said. */
  readonly withoutLicense?: number | undefined
  /** What was counted, sorted: the first `max` at least; computed only when asked for. */
  examples(max: number): string[]
}

/**
 * How a condition counts; what was not read counts as none.
 *
 * @param fails whether a number is one that the condition does not allow
 */
export type Measure = (
  evidence: Evidence,
  waivers: WaiverLookup,
  fails: (actual: number) => boolean,
) => Measurement
