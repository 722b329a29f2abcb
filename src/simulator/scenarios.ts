import { allDeviations, type Deviations } from './model/deviations.ts'
import { type ScanScript, scripts } from './model/scan-scripts.ts'
import type { FaultRule } from './protocol/faults.ts'

/** What becomes of the seed's running scan, and what goes wrong besides. */
export interface Scenario {
  readonly about: string
  readonly script: ScanScript
  /** Another scan of the project runs, and the one whose token is given is skipped. */
  readonly skipped?: boolean
  readonly faults?: readonly FaultRule[]
  readonly quirks?: Deviations
}

const flaky: readonly FaultRule[] = [
  { fault: { name: 'unavailable' }, chance: 0.1 },
  { fault: { name: 'reset-after' }, chance: 0.05 },
  { fault: { name: 'hiccup' }, chance: 0.05 },
  {
    fault: { name: 'too-many-requests', retryAfterSeconds: 2 },
    chance: 0.05,
  },
]

export const scenarios = {
  finished: {
    about: 'finishes after half a minute (the default)',
    script: scripts.finished,
  },
  updated: {
    about: 'inventory after 10 s, alerts three minutes later',
    script: scripts.updatedThenFinished,
  },
  late: { about: 'UNKNOWN for the first 5 s', script: scripts.late },
  instant: { about: 'finished before anybody asks', script: scripts.instant },
  failed: { about: 'fails after 15 s', script: scripts.failed },
  skipped: {
    about: 'skipped: another scan of the project runs for half a minute',
    script: scripts.finished,
    skipped: true,
  },
  unknown: { about: 'UNKNOWN for good', script: scripts.unknownForever },
  'unheard-of': {
    about: 'goes through a state that is not documented',
    script: scripts.unheardOf,
  },
  slow: { about: 'takes a quarter of an hour', script: scripts.slow },
  stuck: { about: 'in progress for good', script: scripts.stuck },
  flaky: {
    about: 'finishes, but a quarter of the requests goes wrong',
    script: scripts.finished,
    faults: flaky,
  },
  quirky: {
    about: 'finishes, and the server differs from its documentation',
    script: scripts.finished,
    quirks: allDeviations,
  },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof scenarios

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}
