/**
 * One step of a scan's life. `forMs` lasts so long on the world's clock;
 * `perPoll` lasts until getRequestState has shown it once; with neither it lasts
 * for good, as the last step always does.
 */
export interface ScanStep {
  /** A documented request state, or one that nobody has heard of. */
  readonly state: string
  readonly forMs?: number
  readonly perPoll?: boolean
}

export type ScanScript = readonly ScanStep[]

const second = 1_000
const minute = 60 * second

/** Ready-made lives of a scan. */
export const scripts = {
  /** In progress for 20 s, alerts for 10 s more. */
  finished: [
    { state: 'IN_PROGRESS', forMs: 20 * second },
    { state: 'UPDATED', forMs: 10 * second },
    { state: 'FINISHED' },
  ],
  /** The inventory is there soon, its alerts take long: where `wait-for: updated` pays. */
  updatedThenFinished: [
    { state: 'IN_PROGRESS', forMs: 10 * second },
    { state: 'UPDATED', forMs: 3 * minute },
    { state: 'FINISHED' },
  ],
  /** Not yet registered when it is first asked for. */
  late: [
    { state: 'UNKNOWN', forMs: 5 * second },
    { state: 'IN_PROGRESS', forMs: 15 * second },
    { state: 'UPDATED', forMs: 5 * second },
    { state: 'FINISHED' },
  ],
  failed: [{ state: 'IN_PROGRESS', forMs: 15 * second }, { state: 'FAILED' }],
  skipped: [{ state: 'SKIPPED' }],
  unknownForever: [{ state: 'UNKNOWN' }],
  unheardOf: [
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
  /** Done before anybody asks. */
  instant: [{ state: 'FINISHED' }],
} as const satisfies Readonly<Record<string, ScanScript>>

export type ScriptName = keyof typeof scripts

/** Each state is shown by one poll, the last by all further ones. */
export function perPoll(...states: string[]): ScanScript {
  return states.map((state) => ({ state, perPoll: true }))
}
