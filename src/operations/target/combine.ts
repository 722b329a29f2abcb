import type {
  InventoryFigures,
  RiskFigures,
} from '../../domain/inventory/figures.ts'
import type { HierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import { severities } from '../../domain/library/library.ts'
import { byCountThenName } from '../../domain/text/compare.ts'
import type { Reported } from '../result/reported.ts'
import type { Findings, TargetResult } from '../result/result.ts'
import type { Waited } from '../result/waited.ts'

/**
 * What several targets found, as if it were one: counts are added, the longest
 * wait counts, a wait that targets shared counts once. Products, projects and
 * libraries stay with their targets.
 */
export function combineFindings(targets: readonly TargetResult[]): Findings {
  const tagged = targets.flatMap((target) => target.tagged?.objects ?? [])
  const waits = [...new Set(present(targets.map(({ waited }) => waited)))]
  const reports = present(targets.map(({ reported }) => reported))
  const statuses = targets.flatMap((target) => target.statuses ?? [])
  return {
    ...(tagged.length > 0 && { tagged: { objects: tagged } }),
    ...(waits.length > 0 && { waited: waitsTogether(waits) }),
    ...(reports.length > 0 && { reported: reportsTogether(reports) }),
    ...(statuses.length > 0 && { statuses }),
  }
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((entry) => entry !== undefined)
}

function waitsTogether(waits: readonly Waited[]): Waited {
  const found = waits.find(({ source }) => source !== 'none')
  return {
    source: found?.source ?? 'none',
    scans: waits.flatMap(({ scans }) => scans),
    seconds: Math.max(...waits.map(({ seconds }) => seconds)),
    polls: sum(waits.map(({ polls }) => polls)),
  }
}

function reportsTogether(reports: readonly Reported[]): Reported {
  const inventories = present(reports.map((one) => one.inventoryFigures))
  const hierarchies = present(reports.map((one) => one.hierarchyFigures))
  return {
    ...(inventories.length > 0 && {
      inventoryFigures: inventoriesTogether(inventories),
    }),
    ...(hierarchies.length > 0 && {
      hierarchyFigures: hierarchiesTogether(hierarchies),
    }),
  }
}

function inventoriesTogether(
  all: readonly InventoryFigures[],
): InventoryFigures {
  const add = (pick: (figures: InventoryFigures) => number) =>
    sum(all.map(pick))
  const reported = present(all.map(({ outdated }) => outdated))
  return {
    libraries: add((figures) => figures.libraries),
    risk: risksTogether(all.map(({ risk }) => risk)),
    outdated: reported.length > 0 ? sum(reported) : undefined,
    noLicense: add((figures) => figures.noLicense),
    licenses: licensesTogether(all),
    weakMatches: add((figures) => figures.weakMatches),
    duplicateVersions: add((figures) => figures.duplicateVersions),
  }
}

/** A sum without one of them would pass for all. */
function risksTogether(
  all: readonly (RiskFigures | undefined)[],
): RiskFigures | undefined {
  const known = present(all)
  if (known.length < all.length) return undefined
  const add = (pick: (figures: RiskFigures) => number) => sum(known.map(pick))
  return {
    vulnerableLibraries: add((figures) => figures.vulnerableLibraries),
    vulnerabilities: add((figures) => figures.vulnerabilities),
    bySeverity: Object.fromEntries(
      severities.map((severity) => [
        severity,
        add(({ bySeverity }) => bySeverity[severity]),
      ]),
    ) as RiskFigures['bySeverity'],
  }
}

function licensesTogether(
  all: readonly InventoryFigures[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [name, count] of all.flatMap(({ licenses }) => [...licenses])) {
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return new Map([...counts].sort(byCountThenName))
}

function hierarchiesTogether(
  all: readonly HierarchyFigures[],
): HierarchyFigures {
  return {
    direct: sum(all.map(({ direct }) => direct)),
    transitive: sum(all.map(({ transitive }) => transitive)),
    maxDepth: Math.max(...all.map(({ maxDepth }) => maxDepth)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
