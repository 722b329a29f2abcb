import type { Library, License, Vulnerability } from '../../library/library.ts'
import type { Condition, Origin } from '../condition.ts'

/** CycloneDX's words for the state of an analysis (1.6 and 1.7). */
export const analysisStates = [
  'resolved',
  'resolved_with_pedigree',
  'exploitable',
  'in_triage',
  'false_positive',
  'not_affected',
] as const
type AnalysisState = (typeof analysisStates)[number]

/** CycloneDX's words for why something is not affected (1.6 and 1.7). */
export const justifications = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
] as const
type Justification = (typeof justifications)[number]

interface WaiverBase {
  /** One pattern, as in `library matches`; without a version all of them are meant. */
  readonly library: string
  readonly reason: string
  /** The last day on which it holds, UTC: `2027-03-31`. */
  readonly until: string
  readonly origin: Origin
}

export interface VulnerabilityWaiver extends WaiverBase {
  /** One exact id, in any case. */
  readonly vulnerability: string
  readonly state: AnalysisState
  /** Only with `not_affected`. */
  readonly justification?: Justification | undefined
}

export interface LicenseWaiver extends WaiverBase {
  /** One pattern, as in `license in`. */
  readonly license: string
}

/** A finding that somebody accepts until a day, with the reason. */
export type Waiver = VulnerabilityWaiver | LicenseWaiver

/** A policy file that was read and has no problem. */
export interface Policy {
  /** As the input `policy` names it. */
  readonly file: string
  readonly conditions: readonly Condition[]
  readonly waivers: readonly Waiver[]
  /** `false`: waivers of the workspace never lift these conditions. */
  readonly workspaceWaivers: boolean
}

/** Which waiver holds for a finding; the one to show where there are several. */
export interface WaiverLookup {
  waiverOf(
    library: Library,
    vulnerability: Pick<Vulnerability, 'id'>,
  ): Waiver | undefined
  /** Without a license: for the library that has no row of one. */
  licenseWaiverOf(library: Library, license?: License): Waiver | undefined
}

export const noWaivers: WaiverLookup = {
  waiverOf: () => undefined,
  licenseWaiverOf: () => undefined,
}

/** What it is about, in a line: `CVE-2021-44228 in log4j:log4j`. */
export function waiverLabel(waiver: Waiver): string {
  const what = 'license' in waiver ? waiver.license : waiver.vulnerability
  return `${what} in ${waiver.library}`
}
