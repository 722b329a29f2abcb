import {
  type Condition,
  parseCondition,
} from '../../src/domain/gate/condition.ts'
import {
  type WaivedFindings,
  waivedFindings,
} from '../../src/domain/gate/waivers/waived-findings.ts'
import type {
  LicenseWaiver,
  VulnerabilityWaiver,
  Waiver,
} from '../../src/domain/gate/waivers/waiver.ts'
import { waiverIndex } from '../../src/domain/gate/waivers/waiver-index.ts'
import type { Library } from '../../src/domain/library/library.ts'

/** The day on which the tests of waivers take place. */
export const today = '2026-11-27'

const base = {
  library: 'widget-core',
  reason: 'Not reachable in our build',
  until: '2027-03-31',
  origin: { file: 'policy.yml', line: 1 },
}

export function aWaiver(
  overrides: Partial<VulnerabilityWaiver> = {},
): VulnerabilityWaiver {
  const vulnerability = 'CVE-2021-0001'
  return { ...base, vulnerability, state: 'in_triage', ...overrides }
}

export function aLicenseWaiver(
  overrides: Partial<LicenseWaiver> = {},
): LicenseWaiver {
  return { ...base, license: 'GPL*', ...overrides }
}

/** What these waivers waive in these libraries. */
export function waivedIn(
  libraries: readonly Library[],
  waivers: readonly Waiver[],
  day = today,
): WaivedFindings {
  return waivedFindings(libraries, waiverIndex(waivers, day))
}

export function aCondition(
  line: string,
  overrides: Pick<Condition, 'origin' | 'workspaceWaivers'> = {},
): Condition {
  const parsed = parseCondition(line)
  if (!parsed.ok) throw new Error(parsed.problem)
  return { ...parsed.condition, ...overrides }
}
