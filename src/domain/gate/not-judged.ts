import type { Condition } from './condition.ts'
import type { Evidence } from './evidence.ts'
import { type MeasureName, traitsOf } from './measure-traits.ts'

/** Why the evidence does not suffice for a condition, and what to change. */
export function reasonNotJudged(
  condition: Condition,
  evidence: Evidence,
): string | undefined {
  if (!evidence.inventory || !evidence.figures)
    return 'the inventory was not read'
  if (condition.kind !== 'count') return undefined
  const { measure } = condition
  return (
    missing(measure, evidence) ??
    missingAlerts(measure, evidence) ??
    (measure === 'outdated' ? missingOutdated(evidence) : undefined)
  )
}

function missing(
  measure: MeasureName,
  { compared, hierarchy, ...evidence }: Evidence,
): string | undefined {
  const needs = traitsOf(measure)
  if (needs.baseline && !compared) return noBaseline
  if (needs.hierarchy && !hierarchy) return noHierarchy
  if (needs.hierarchy && hierarchy?.length === 0) {
    if (evidence.inventory?.libraries.length) return emptyHierarchy
  }
  if (needs.scanDate) {
    if (evidence.scannedAt === undefined) return noScanDate
    if (evidence.serverDate === undefined) return noServerDate
  }
  if (needs.policyViolations && !evidence.policyViolations) {
    return noPolicyViolations
  }
  return undefined
}

const noBaseline =
  'there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)'
const noHierarchy =
  'the hierarchy was not read, and only it tells which dependencies are direct; add hierarchy to `report`, with operation sync or report'
const emptyHierarchy =
  'the hierarchy names no library, so which dependencies are direct is not known; use a condition without `direct-`'
const noScanDate =
  'when the project was last scanned is not known; check with operation status whether Mend knows a last scan'
const noServerDate = "the server's answer has no date to compare with"
const noPolicyViolations =
  "there is no list of what Mend's policies reject; add the scanner's policyRejectionSummary.json to `scan-output`"

function missingAlerts(
  measure: MeasureName,
  { inventory, compared }: Evidence,
): string | undefined {
  const needs = traitsOf(measure)
  if (needs.alerts && inventory?.alertsPending) {
    return 'Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`'
  }
  if (needs.alerts && needs.baseline && compared?.before.alertsPending) {
    return 'Mend had not computed the alerts when the baseline was read; use the report of a run with `wait-for: finished`'
  }
  return undefined
}

function missingOutdated({ figures }: Evidence): string | undefined {
  if (!figures || figures.outdated !== undefined) return undefined
  if (figures.libraries === 0) return undefined
  return 'Mend did not say which libraries are outdated; it needs "New Version" alerts in the organization and `include-outdated: true`'
}
