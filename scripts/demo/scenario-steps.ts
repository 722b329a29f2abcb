import type { ScenarioName } from '../../src/simulator/scenarios.ts'

/** What a scenario changes about the demo's step. */
interface ScenarioStep {
  readonly inputs?: Readonly<Record<string, string>>
  /** Files of the workspace by their path. */
  readonly checkout?: Readonly<Record<string, string>>
}

const policy = '.mend/policy.yml'

/** Log4Shell is accepted until a day; the other waivers stand for what else a file can hold. */
const policyUntil = (until: string) => `fail-on:
  - cvss >= 10
  - expired-waivers > 0
  - license in GPL*, AGPL*
waivers:
  - vulnerability: CVE-2021-44228
    library: org.apache.logging.log4j:log4j-core
    reason: JNDI look-ups are switched off in our build
    until: ${until}
    state: not_affected
    justification: code_not_reachable
  - license: GPL*
    library: jakarta.annotation:*
    reason: The classpath exception covers how we use it
    until: 2099-12-31
`

export const scenarioSteps: Partial<Record<ScenarioName, ScenarioStep>> = {
  stuck: { inputs: { timeout: '5s' } },
  policy: {
    inputs: { policy },
    checkout: { [policy]: policyUntil('2099-12-31') },
  },
  expired: {
    inputs: { policy },
    checkout: { [policy]: policyUntil('2026-01-31') },
  },
}
