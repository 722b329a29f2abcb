import type { Condition } from '../gate/condition.ts'
import type { Evidence, Measurement } from '../gate/evidence.ts'
import { type GateRow, measure, rowNotJudged, rowOf } from '../gate/gate.ts'
import { type MeasureName, traitsOf } from '../gate/measure-traits.ts'
import { reasonNotJudged } from '../gate/not-judged.ts'
import type { WaivedFindings } from '../gate/waivers/waived-findings.ts'
import type { Library, LibraryNode } from '../library/library.ts'
import type { Portfolio, PortfolioLibrary } from './portfolio.ts'

/** What a portfolio is judged by beside its libraries. */
interface Judging {
  /** Absent when there is no policy. */
  readonly waived?: WaivedFindings | undefined
  /** What the server's clock said, in milliseconds since 1970. */
  readonly serverDate?: number | undefined
}

/**
 * Judges all conditions on all projects together: a library in two projects
 * counts twice, and its waivers act in both. Libraries in equally many projects
 * are measured at once, so that it takes as long as for one large inventory.
 */
export function judgePortfolio(
  conditions: readonly Condition[],
  portfolio: Portfolio,
  judging: Judging,
): GateRow[] {
  if (conditions.length === 0) return []
  const whole = evidenceOf(portfolio, judging)
  const all = groups(portfolio.libraries, ({ projects }) => projects)
  const direct = groups(portfolio.libraries, ({ direct }) => direct)
  return conditions.map((condition) => {
    const why = beyondPortfolio(condition) ?? reasonNotJudged(condition, whole)
    if (why !== undefined) return rowNotJudged(condition, why)
    const weighted = isAboutDirect(condition) ? direct : all
    const measurement = measureAll(condition, whole, weighted)
    return rowOf(condition, measurement, whole)
  })
}

/** Why no portfolio can judge a condition, whatever its inputs say. */
function beyondPortfolio(condition: Condition): string | undefined {
  if (condition.kind !== 'count') return undefined
  const { baseline, policyViolations } = traitsOf(condition.measure)
  const does = baseline ? 'compares nothing' : policyViolations && readsNone
  return does && `operation portfolio ${does}; ${judgeAlone}`
}

const readsNone = "reads no list of what Mend's policies reject"
const judgeAlone = 'judge this with operation sync or report, in each project'

function evidenceOf(
  { libraries, figures, projects, hierarchyFigures }: Portfolio,
  { waived, serverDate }: Judging,
): Evidence {
  const direct = libraries.filter((one) => one.direct.length > 0)
  const scans = projects
    .map(({ lastScan = '' }) => Date.parse(lastScan))
    .filter((at) => !Number.isNaN(at))
  const oldest = scans.reduce((min, at) => Math.min(min, at), Infinity)
  return {
    ...{ figures, waived, serverDate },
    inventory: { libraries: libraries.map(({ library }) => library) },
    hierarchy:
      hierarchyFigures && nodesOf(direct.map(({ library }) => library)),
    scannedAt: oldest === Infinity ? undefined : oldest,
  }
}

function nodesOf(libraries: readonly Library[]): LibraryNode[] {
  return libraries.map((library) => ({ ...library, dependencies: [] }))
}

/** Libraries by the number of projects in which they count. */
type Groups = ReadonlyMap<number, readonly Library[]>

function groups(
  libraries: readonly PortfolioLibrary[],
  places: (library: PortfolioLibrary) => Uint32Array,
): Groups {
  const found = new Map<number, Library[]>()
  for (const one of libraries) {
    const weight = places(one).length
    if (weight === 0) continue
    const group = found.get(weight)
    if (group) group.push(one.library)
    else found.set(weight, [one.library])
  }
  return found
}

function isAboutDirect(condition: Condition): boolean {
  return (
    condition.kind === 'count' && traitsOf(condition.measure).hierarchy === true
  )
}

/** These are no counts of libraries or findings: what the whole says is what counts. */
const ofWhole: ReadonlySet<MeasureName> = new Set([
  'cvss',
  'duplicate-versions',
  'scan-age',
  'expired-waivers',
  'policy-violations',
])

function measureAll(
  condition: Condition,
  whole: Evidence,
  weighted: Groups,
): Measurement {
  const once = measure(condition, whole)
  if (condition.kind === 'count' && ofWhole.has(condition.measure)) {
    // Packages of different projects are no duplicates.
    const isTold = condition.measure !== 'duplicate-versions'
    return isTold ? once : { ...once, examples: () => [] }
  }
  const parts = [...weighted].map(([weight, libraries]) => {
    const hierarchy = isAboutDirect(condition) ? nodesOf(libraries) : undefined
    const part = { ...whole, inventory: { libraries }, hierarchy }
    return { weight, found: measure(condition, part) }
  })
  const sum = (of: (found: Measurement) => number | undefined) =>
    of(once) === undefined
      ? undefined
      : parts.reduce(
          (all, { weight, found }) => all + weight * (of(found) ?? 0),
          0,
        )
  return {
    ...once,
    count: sum(({ count }) => count) ?? 0,
    of: sum(({ of }) => of),
    waived: sum(({ waived }) => waived),
    withoutLicense: sum(({ withoutLicense }) => withoutLicense),
  }
}

/** How many findings of all projects together are waived. */
export function waivedCount(
  { libraries }: Portfolio,
  { waiverOf, licenseWaiverOf }: WaivedFindings,
): number {
  let count = 0
  for (const { library, projects } of libraries) {
    const { vulnerabilities, licenses } = library
    const rows = licenses.length > 0 ? licenses : [undefined]
    const waived =
      vulnerabilities.filter((one) => waiverOf(library, one)).length +
      rows.filter((one) => licenseWaiverOf(library, one)).length
    count += waived * projects.length
  }
  return count
}
