import type { PortfolioRun } from '../../../src/domain/portfolio/portfolio-run.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import type {
  Findings,
  Verdict,
} from '../../../src/operations/result/result.ts'
import type { Files } from '../../../src/ports.ts'
import { jsonFormat } from '../../../src/reports/json/report.ts'
import { addFleet } from '../../../src/simulator/seed/fleet.ts'
import { written } from '../../reports/formats/written.ts'
import { noFiles } from '../../support/inputs.ts'
import {
  type HarnessOptions,
  operationHarness,
} from '../../support/operation-harness.ts'
import { aResult } from '../../support/results.ts'

type Raw = Partial<Record<InputName, string>>

/** An organization of this many projects, with about `libraries` in each. */
export function fleetHarness(projects: number, libraries = 60) {
  const harness = operationHarness()
  const { world, organization } = harness
  addFleet(world, organization, { projects, libraries, seed: 1 })
  return {
    ...harness,
    /** Runs the operation portfolio. */
    run: (raw: Raw = {}, options: HarnessOptions = {}) =>
      harness.run({ operation: 'portfolio', ...raw }, options),
  }
}

/** The JSON report of a run. */
export function jsonOf({
  verdict,
  findings,
}: {
  readonly verdict: Verdict
  readonly findings: Findings
}): string {
  const result = aResult({ operation: 'portfolio', ...verdict, ...findings })
  return written(jsonFormat, result) ?? ''
}

/** Files by their names, of which a pattern with `*` means all. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const names = Object.keys(texts).sort()
  return {
    ...noFiles,
    find: (pattern) =>
      pattern.includes('*') ? names : names.filter((name) => name === pattern),
    read: (path) => texts[path] ?? noFiles.read(path),
  }
}

/** The run that the findings hold. */
export function runIn({ portfolio }: Findings): PortfolioRun {
  if (!portfolio) throw new Error('no portfolio was recorded')
  return portfolio
}
