import { type Deviations, everyDeviation } from './model/deviations.ts'
import { type ScanScript, scripts } from './model/scan-scripts.ts'
import type { FaultRule } from './protocol/faults.ts'

/** What the seed's running scan does, and what goes wrong. */
export interface Scenario {
  /** For the usage text. */
  readonly about: string
  readonly script: ScanScript
  /** The scan whose token is given was skipped, because another one is running. */
  readonly skipped?: boolean
  /** The scan found nothing: the project has no libraries. */
  readonly empty?: boolean
  readonly faults?: readonly FaultRule[]
  readonly deviations?: Deviations
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
    about: 'finishes after 30 seconds (the default)',
    script: scripts.finished,
  },
  updated: {
    about: 'updates the inventory after 10 s, computes alerts 3 minutes later',
    script: scripts.lateAlerts,
  },
  late: {
    about: 'is UNKNOWN for the first 5 seconds',
    script: scripts.late,
  },
  instant: { about: 'is already finished', script: scripts.instant },
  empty: {
    about: 'finishes after 30 seconds, but found nothing',
    script: scripts.finished,
    empty: true,
  },
  policy: {
    about: 'is finished, and a policy accepts its worst vulnerability',
    script: scripts.instant,
  },
  expired: {
    about: 'is finished, and the waiver of a policy has expired',
    script: scripts.instant,
  },
  'pull-request': {
    about: 'is finished; the demo shows what GitHub gets about a pull request',
    script: scripts.instant,
  },
  failed: { about: 'fails after 15 seconds', script: scripts.failed },
  skipped: {
    about: 'is skipped, because another scan of the project runs for 30 s',
    script: scripts.finished,
    skipped: true,
  },
  unknown: { about: 'stays UNKNOWN', script: scripts.unknownForever },
  undocumented: {
    about: 'goes through a state that is not documented',
    script: scripts.undocumentedState,
  },
  slow: { about: 'takes 15 minutes', script: scripts.slow },
  stuck: { about: 'stays in progress', script: scripts.stuck },
  flaky: {
    about: 'finishes, but a quarter of the requests fail',
    script: scripts.finished,
    faults: flaky,
  },
  deviating: {
    about: 'finishes, but the server deviates from its documentation',
    script: scripts.finished,
    deviations: everyDeviation,
  },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof scenarios

/** The scenarios as lines of a usage text. */
export const scenarioUsage: readonly string[] = Object.entries(scenarios).map(
  ([name, { about }]) => `      ${name.padEnd(13)} ${about}`,
)

/** @throws {Error} with a sentence for the person at the terminal */
export function scenarioNamed(name: string): ScenarioName {
  if (isScenario(name)) return name
  throw new Error(`There is no scenario "${name}".`)
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}
