import type { InventoryFigures } from '../inventory/figures.ts'
import type { HierarchyFigures } from '../inventory/hierarchy-figures.ts'
import { byCountThenName } from '../text/compare.ts'
import type {
  PortfolioLicense,
  PortfolioProject,
  ProjectFigures,
} from './portfolio.ts'

/** The sums of all projects that were read. */
export function sumFigures(
  projects: readonly PortfolioProject[],
  licenses: readonly PortfolioLicense[],
): InventoryFigures {
  const read = projects.flatMap(({ figures }) => figures ?? [])
  const sum = (name: keyof ProjectFigures) =>
    read.reduce((total, figures) => total + (figures[name] ?? 0), 0)
  const counts = licenses.map(
    ({ name, libraries }) => [name, libraries] as const,
  )
  return {
    libraries: sum('libraries'),
    risk: {
      vulnerableLibraries: sum('vulnerableLibraries'),
      vulnerabilities: sum('vulnerabilities'),
      bySeverity: {
        critical: sum('critical'),
        high: sum('high'),
        medium: sum('medium'),
        low: sum('low'),
      },
    },
    outdated: read.some(({ outdated }) => outdated !== undefined)
      ? sum('outdated')
      : undefined,
    noLicense: sum('noLicense'),
    licenses: new Map(counts.sort(byCountThenName)),
    weakMatches: sum('weakMatches'),
    duplicateVersions: sum('duplicateVersions'),
  }
}

/** Absent when no hierarchy was read. */
export function sumHierarchies(
  projects: readonly PortfolioProject[],
): HierarchyFigures | undefined {
  const read = projects.flatMap(({ hierarchy }) => hierarchy ?? [])
  if (read.length === 0) return undefined
  const sums = { direct: 0, transitive: 0, maxDepth: 0 }
  for (const { direct, transitive, maxDepth } of read) {
    sums.direct += direct
    sums.transitive += transitive
    sums.maxDepth = Math.max(sums.maxDepth, maxDepth)
  }
  return sums
}
