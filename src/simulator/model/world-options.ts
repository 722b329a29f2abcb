import type { SimulatorClock } from './clock.ts'
import type { Contents } from './contents.ts'
import type { Deviations } from './deviations.ts'
import type { Plugin } from './organization.ts'
import type { ScanScript } from './scan-scripts.ts'

export interface WorldOptions {
  /** Two worlds with the same seed and history give the same answers, byte for byte. */
  readonly seed?: number
  readonly clock?: SimulatorClock
  readonly deviations?: Deviations
}

/** One value or several under each key. */
export type GivenTags = Readonly<Record<string, string | readonly string[]>>

/** What a new project may have. Times are milliseconds since 1970. */
export interface ProjectFacts {
  readonly description?: string | undefined
  readonly tags?: GivenTags
  /** A function makes them anew each time they are asked for. */
  readonly contents?: Contents | (() => Contents)
  readonly createdAt?: number
  readonly updatedAt?: number
}

export interface ScanFacts {
  /** By default 32 hex digits from the seed. */
  readonly token?: string
  /** By default `skipped` while another scan of the project runs, else `finished`. */
  readonly script?: ScanScript
  /** What the project holds once the scan is UPDATED; by default what it held before. */
  readonly contents?: Contents
  readonly plugin?: Plugin
  /** When it was sent; by default now. Milliseconds since 1970. */
  readonly at?: number
}
