import type { Evidence, PolicyViolations } from '../../domain/gate/evidence.ts'
import { traitsOf } from '../../domain/gate/measure-traits.ts'
import type { RunPolicy } from '../../domain/gate/run-policy.ts'
import {
  type WaivedFindings,
  waivedFindings,
} from '../../domain/gate/waivers/waived-findings.ts'
import type { Library } from '../../domain/library/library.ts'
import type { OperationContext } from '../operation.ts'
import { readLastScan } from '../selection/last-scans.ts'

/**
 * When the project was last scanned and what the server's clock says; asked for
 * only where a condition needs it, after the wait.
 */
export async function scanDates(
  projectToken: string,
  { policy, mend, log }: OperationContext,
): Promise<Pick<Evidence, 'scannedAt' | 'serverDate'>> {
  if (!needsScanDate(policy)) return {}
  const lastScan = await readLastScan({ token: projectToken }, { mend, log })
  const scannedAt = Date.parse(lastScan ?? '')
  return {
    scannedAt: Number.isNaN(scannedAt) ? undefined : scannedAt,
    serverDate: mend.serverTime(),
  }
}

/** Whether a condition is about when a project was scanned. */
export function needsScanDate({ conditions }: RunPolicy): boolean {
  return conditions.some(
    (condition) =>
      condition.kind === 'count' && traitsOf(condition.measure).scanDate,
  )
}

/**
 * What the waivers of the policies take out of the conditions; recorded. Absent
 * without policy files.
 *
 * @param now the server's time, in milliseconds since 1970
 */
export function findWaived(
  libraries: readonly Library[],
  { policy, mend, clock, record }: OperationContext,
  now = mend.serverTime(),
): WaivedFindings | undefined {
  // A server that tells no date still has days, and these are the runner's too.
  const index = policy.waivers(now ?? clock.date().getTime())
  if (!index) return undefined
  const waived = waivedFindings(libraries, index)
  const { findings, expired, nearlyExpired, unused } = waived
  record({ waived: { findings, expired, nearlyExpired, unused } })
  return waived
}

/**
 * What Mend's policies reject, as the scanner's file says; recorded. Of several
 * projects each has its own rows where the file names projects.
 */
export function findRejections(
  projectName: string,
  { inputs: { scanOutput }, record }: OperationContext,
): PolicyViolations | undefined {
  const { rejections, projects } = scanOutput
  if (!rejections) return undefined
  const isMine = (names: readonly string[]) =>
    projects.length < 2 || names.length === 0 || names.includes(projectName)
  const policies = rejections.policies.map((policy) => ({
    ...policy,
    libraries: policy.libraries.filter(({ projects }) => isMine(projects)),
  }))
  const rows = policies.flatMap(({ name, libraries }) =>
    libraries.map((library) => ({
      policy: name,
      library: library.name,
      manifest: library.manifestFile || undefined,
    })),
  )
  const total = projects.length < 2 ? rejections.total : rows.length
  record({ rejected: { policies, total } })
  return { total, rows }
}
