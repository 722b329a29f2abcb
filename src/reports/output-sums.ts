/** Outputs that are sums over all projects of a run. */
import type { Findings, Result } from '../operations/result/result.ts'

/** Of what was compared; new and fixed vulnerabilities only where the alerts of both sides are known. */
export function changes(
  result: Result,
  kind:
    | 'added'
    | 'removed'
    | 'changed'
    | 'newVulnerabilities'
    | 'fixedVulnerabilities',
): number | undefined {
  return sumOfRead(result, ({ compared }) => compared?.delta[kind]?.length)
}

/** Of several projects, unknown unless known of all that were read: a sum without one would mislead. */
export function sumOfRead(
  result: Result,
  pick: (findings: Findings) => number | undefined,
): number | undefined {
  const read = (result.targets ?? [result]).filter(
    ({ reported }) => reported?.inventory,
  )
  if (read.length === 0) return undefined
  let sum = 0
  for (const findings of read) {
    const count = pick(findings)
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

/** Of several projects, which share the policies, each waiver once. */
export function expiredWaivers({
  waived,
  targets = [],
}: Result): number | undefined {
  const known = [waived, ...targets.map((target) => target.waived)].filter(
    (one) => one !== undefined,
  )
  if (known.length === 0) return undefined
  return new Set(known.flatMap(({ expired }) => expired)).size
}

/** Of several projects, of which one scanner's file may tell, each file once. */
export function policyViolations({
  rejected,
  targets = [],
}: Result): number | undefined {
  if (rejected) return rejected.total
  const known = new Set(targets.flatMap((target) => target.rejected ?? []))
  if (known.size === 0) return undefined
  return [...known].reduce((sum, { total }) => sum + total, 0)
}
