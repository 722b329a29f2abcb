import type { SimulatorClock } from './clock.ts'
import type { Contents } from './contents.ts'
import type { Deviations } from './deviations.ts'
import type { Plugin } from './organization.ts'
import type { ScanScript } from './scan-scripts.ts'

export interface WorldOptions {
  /** Two worlds of one seed and one history answer byte for byte alike. */
  readonly seed?: number
  readonly clock?: SimulatorClock
  readonly quirks?: Deviations
}

/** One value or several under each key. */
export type GivenTags = Readonly<Record<string, string | readonly string[]>>

/** What a project may be born with. Times are milliseconds since 1970. */
export interface ProjectFacts {
  readonly description?: string | undefined
  readonly tags?: GivenTags
  readonly contents?: Contents
  readonly createdAt?: number
  readonly updatedAt?: number
}

export interface ScanFacts {
  /** Otherwise drawn: 32 hex digits. */
  readonly token?: string
  /** Otherwise `skipped` while another scan of the project runs, else `finished`. */
  readonly script?: ScanScript
  /** What the project holds once the scan is UPDATED; otherwise what it held before. */
  readonly contents?: Contents
  readonly plugin?: Plugin
  /** When it was sent; otherwise now. Milliseconds since 1970. */
  readonly at?: number
}
