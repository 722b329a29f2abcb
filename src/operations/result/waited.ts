import type { ScanEnd } from '../../domain/scan/waiting.ts'

/** A state with the moment at which it was first seen. */
interface StateChange {
  readonly state: string
  readonly atSeconds: number
}

/** The wait for one request token; the token itself is never kept. */
export interface ScanWaited {
  /** Absent while the wait has not ended. */
  readonly end?: ScanEnd | undefined
  /** The last state seen. */
  readonly state?: string | undefined
  readonly changes: readonly StateChange[]
  readonly polls: number
  readonly seconds: number
  /** On SKIPPED: the running scan was waited on instead. */
  readonly followed: boolean
}

export type RequestTokenSource = 'input' | 'scan-output' | 'discovered' | 'none'

export interface Waited {
  readonly source: RequestTokenSource
  /** One for each request token. */
  readonly scans: readonly ScanWaited[]
  readonly seconds: number
  readonly polls: number
}
