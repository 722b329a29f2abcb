/** One step of a scan. Without `forMs` and `perPoll`, and at the end, it stays. */
export interface ScanStep {
  /** A request state, documented or not. */
  readonly state: string
  /** How long it lasts on the world's clock. */
  readonly forMs?: number
  /** It lasts until getRequestState has answered it once. */
  readonly perPoll?: boolean
}

export type ScanScript = readonly ScanStep[]

const second = 1_000
const minute = 60 * second

/** How scans go. */
export const scripts = {
  /** In progress for 20 s, alerts for 10 s more. */
  finished: [
    { state: 'IN_PROGRESS', forMs: 20 * second },
    { state: 'UPDATED', forMs: 10 * second },
    { state: 'FINISHED' },
  ],
  /** The inventory is there soon, its alerts take long: `wait-for: updated` saves time. */
  lateAlerts: [
    { state: 'IN_PROGRESS', forMs: 10 * second },
    { state: 'UPDATED', forMs: 3 * minute },
    { state: 'FINISHED' },
  ],
  /** Not registered at first. */
  late: [
    { state: 'UNKNOWN', forMs: 5 * second },
    { state: 'IN_PROGRESS', forMs: 15 * second },
    { state: 'UPDATED', forMs: 5 * second },
    { state: 'FINISHED' },
  ],
  failed: [{ state: 'IN_PROGRESS', forMs: 15 * second }, { state: 'FAILED' }],
  skipped: [{ state: 'SKIPPED' }],
  unknownForever: [{ state: 'UNKNOWN' }],
  undocumentedState: [
    { state: 'IN_PROGRESS', forMs: 5 * second },
    { state: 'POSTPROCESSING', forMs: 20 * second },
    { state: 'FINISHED' },
  ],
  slow: [
    { state: 'IN_PROGRESS', forMs: 12 * minute },
    { state: 'UPDATED', forMs: 3 * minute },
    { state: 'FINISHED' },
  ],
  stuck: [{ state: 'IN_PROGRESS' }],
  instant: [{ state: 'FINISHED' }],
} as const satisfies Readonly<Record<string, ScanScript>>

/** One poll gets each state; all later polls get the last one. */
export function perPoll(...states: string[]): ScanScript {
  return states.map((state) => ({ state, perPoll: true }))
}
