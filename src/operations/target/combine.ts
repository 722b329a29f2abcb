import type { Waiver } from '../../domain/gate/waivers/waiver.ts'
import type {
  InventoryFigures,
  RiskFigures,
} from '../../domain/inventory/figures.ts'
import type { HierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import type { Severity } from '../../domain/library/library.ts'
import { mergeRejections } from '../../domain/scan/policy-rejections.ts'
import { byCountThenName } from '../../domain/text/compare.ts'
import type { Reported } from '../result/reported.ts'
import type { Findings, TargetResult } from '../result/result.ts'
import type { Waited } from '../result/waited.ts'
import type { Waived } from '../result/waived.ts'

/**
 * The findings of several targets as if they were one: counts are added, the
 * longest wait counts, a wait that targets shared counts once. Products,
 * projects and libraries stay with their targets.
 */
export function combineFindings(targets: readonly TargetResult[]): Findings {
  const tagged = targets.flatMap((target) => target.tagged?.objects ?? [])
  const waits = [...new Set(present(targets, ({ waited }) => waited))]
  const reports = present(targets, ({ reported }) => reported)
  const statuses = targets.flatMap((target) => target.statuses ?? [])
  return {
    ...(tagged.length > 0 && { tagged: { objects: tagged } }),
    ...(waits.length > 0 && { waited: combineWaits(waits) }),
    ...(reports.length > 0 && { reported: combineReports(reports) }),
    ...(statuses.length > 0 && { statuses }),
    ...combineJudged(targets),
    ...(hasNoConditions(targets) && { gated: { rows: [] } }),
  }
}

/** The waivers are the same for all targets, the scanner's file is one for all. */
function combineJudged(targets: readonly TargetResult[]): Findings {
  const waived = present(targets, (target) => target.waived)
  const rejected = present(targets, (target) => target.rejected)
  const [first] = waived
  return {
    ...(rejected.length > 0 && { rejected: mergeRejections(rejected) }),
    ...(first && {
      waived: {
        ...first,
        findings: waived.flatMap(({ findings }) => findings),
        unused: unusedInAll(waived),
      },
    }),
  }
}

/** The waivers that match nothing in any of the inventories. */
export function unusedInAll(
  all: readonly Pick<Waived, 'unused'>[],
): readonly Waiver[] {
  const [first, ...others] = all.map(({ unused }) => unused)
  const sets = others.map((unused) => new Set(unused))
  return (first ?? []).filter((waiver) => sets.every((set) => set.has(waiver)))
}

/** Conditions are the same for all targets; their verdicts stay with the targets. */
function hasNoConditions(targets: readonly TargetResult[]): boolean {
  const gates = present(targets, ({ gated }) => gated)
  return gates.length > 0 && gates.every(({ rows }) => rows.length === 0)
}

function present<T, U>(
  all: readonly T[],
  pick: (one: T) => U | undefined,
): U[] {
  return all.map(pick).filter((value) => value !== undefined)
}

function sum<T>(all: readonly T[], pick: (one: T) => number): number {
  return all.reduce((total, one) => total + pick(one), 0)
}

function combineWaits(waits: readonly Waited[]): Waited {
  const found = waits.find(({ source }) => source !== 'none')
  return {
    source: found?.source ?? 'none',
    scans: waits.flatMap(({ scans }) => scans),
    seconds: Math.max(...waits.map(({ seconds }) => seconds)),
    polls: sum(waits, ({ polls }) => polls),
  }
}

function combineReports(reports: readonly Reported[]): Reported {
  const inventories = present(reports, (one) => one.inventoryFigures)
  const hierarchies = present(reports, (one) => one.hierarchyFigures)
  return {
    ...(inventories.length > 0 && {
      inventoryFigures: combineInventories(inventories),
    }),
    ...(hierarchies.length > 0 && {
      hierarchyFigures: combineHierarchies(hierarchies),
    }),
  }
}

function combineInventories(
  all: readonly InventoryFigures[],
): InventoryFigures {
  const outdated = present(all, (figures) => figures.outdated)
  return {
    libraries: sum(all, (figures) => figures.libraries),
    risk: combineRisks(all),
    outdated: outdated.length > 0 ? sum(outdated, Number) : undefined,
    noLicense: sum(all, (figures) => figures.noLicense),
    licenses: combineLicenses(all),
    weakMatches: sum(all, (figures) => figures.weakMatches),
    duplicateVersions: sum(all, (figures) => figures.duplicateVersions),
  }
}

/** A sum that leaves one of them out would be taken for the sum of all. */
function combineRisks(
  all: readonly InventoryFigures[],
): RiskFigures | undefined {
  const known = present(all, ({ risk }) => risk)
  if (known.length < all.length) return undefined
  const count = (severity: Severity) =>
    sum(known, ({ bySeverity }) => bySeverity[severity])
  return {
    vulnerableLibraries: sum(known, (risk) => risk.vulnerableLibraries),
    vulnerabilities: sum(known, (risk) => risk.vulnerabilities),
    bySeverity: {
      critical: count('critical'),
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
    },
  }
}

function combineLicenses(
  all: readonly InventoryFigures[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [name, count] of all.flatMap(({ licenses }) => [...licenses])) {
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return new Map([...counts].sort(byCountThenName))
}

function combineHierarchies(
  all: readonly HierarchyFigures[],
): HierarchyFigures {
  return {
    direct: sum(all, ({ direct }) => direct),
    transitive: sum(all, ({ transitive }) => transitive),
    maxDepth: Math.max(...all.map(({ maxDepth }) => maxDepth)),
  }
}
