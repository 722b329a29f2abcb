interface MeasureTraits {
  /** May be given in percent of the libraries; of the baseline's where they are removed. */
  readonly percent?: true
  /** What the number is, where it is not a count: a CVSS score, or days or hours. */
  readonly number?: 'score' | 'age'
  /** Mend computes it with the alerts, which come after the inventory. */
  readonly alerts?: true
  readonly baseline?: true
  /** Only the hierarchy tells which dependencies are direct. */
  readonly hierarchy?: true
  /** When the project was scanned, and what the server's clock says now. */
  readonly scanDate?: true
  /** The scanner's own list of what Mend's policies reject. */
  readonly policyViolations?: true
  /** It is about something else than the libraries of the inventory. */
  readonly apart?: true
}

/** What a condition can count, by its word, and what is needed to judge it. */
export const measureTraits = {
  critical: { alerts: true },
  high: { alerts: true },
  medium: { alerts: true },
  low: { alerts: true },
  cvss: { alerts: true, number: 'score' },
  'fixable-critical': { alerts: true },
  'fixable-high': { alerts: true },
  'direct-critical': { alerts: true, hierarchy: true },
  'direct-high': { alerts: true, hierarchy: true },
  'vulnerable-libraries': { alerts: true, percent: true },
  'no-license': { percent: true },
  outdated: { alerts: true, percent: true },
  libraries: {},
  'weak-matches': { percent: true },
  'duplicate-versions': {},
  'new-libraries': { baseline: true, percent: true },
  'removed-libraries': { baseline: true, percent: true },
  'new-critical': { baseline: true, alerts: true },
  'new-high': { baseline: true, alerts: true },
  'new-vulnerabilities': { baseline: true, alerts: true },
  'new-licenses': { baseline: true },
  'scan-age': { scanDate: true, number: 'age', apart: true },
  'policy-violations': { policyViolations: true, apart: true },
  'expired-waivers': { apart: true },
} as const satisfies Record<string, MeasureTraits>

export type MeasureName = keyof typeof measureTraits

export function traitsOf(measure: MeasureName): MeasureTraits {
  return measureTraits[measure]
}
