import { packageName } from '../library/identity.ts'
import type { Library } from '../library/library.ts'
import { compare } from '../text/compare.ts'
import { sumFigures, sumHierarchies } from './figures.ts'
import type {
  Entry,
  Portfolio,
  PortfolioLibrary,
  PortfolioProject,
} from './portfolio.ts'
import { rankLicenses, rankVulnerabilities } from './rankings.ts'

/** Sorts everything by what it is, and turns "its libraries" into "its projects". */
export function arrange(
  unsorted: readonly Entry[],
  table: readonly Library[],
): Portfolio {
  const entries = unsorted.toSorted((a, b) => byName(a.project, b.project))
  const projects = entries.map(({ project }) => project)
  const libraries = arrangeLibraries(entries, table)
  const licenses = rankLicenses(libraries, projects.length)
  return {
    ...{ projects, libraries, licenses },
    vulnerabilities: rankVulnerabilities(libraries, projects.length),
    figures: sumFigures(projects, licenses),
    hierarchyFigures: sumHierarchies(projects),
  }
}

function byName(a: PortfolioProject, b: PortfolioProject): number {
  return (
    compare(a.product ?? '', b.product ?? '') ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  )
}

function arrangeLibraries(
  entries: readonly Entry[],
  table: readonly Library[],
): PortfolioLibrary[] {
  const all = placesIn(entries, table.length, () => true)
  const direct = placesIn(entries, table.length, (one) => one % 2 === 1)
  return table
    .map((library, number) => ({
      package: packageName(library),
      library,
      projects: all(number),
      direct: direct(number),
    }))
    .filter(({ projects }) => projects.length > 0)
    .sort(byPackage)
}

function byPackage(a: PortfolioLibrary, b: PortfolioLibrary): number {
  return (
    compare(a.package, b.package) ||
    compare(a.library.version ?? '', b.library.version ?? '') ||
    compare(a.library.keyUuid, b.library.keyUuid) ||
    // The same library with other data.
    compare(JSON.stringify(a.library), JSON.stringify(b.library))
  )
}

/**
 * For each library the places of its projects, ascending: counted first, then
 * filled into one array that all share.
 */
function placesIn(
  entries: readonly Entry[],
  count: number,
  isMeant: (entry: number) => boolean,
): (number: number) => Uint32Array {
  const ends = new Uint32Array(count + 1)
  for (const { libraries } of entries) {
    for (const one of libraries) if (isMeant(one)) add(ends, (one >> 1) + 1)
  }
  for (let at = 1; at <= count; at++) add(ends, at, ends[at - 1])
  const places = new Uint32Array(ends[count] ?? 0)
  const next = ends.slice()
  for (const [place, { libraries }] of entries.entries()) {
    for (const one of libraries) {
      if (!isMeant(one)) continue
      places[next[one >> 1] ?? 0] = place
      add(next, one >> 1)
    }
  }
  return (number) => places.subarray(ends[number], ends[number + 1])
}

function add(counts: Uint32Array, at: number, count = 1): void {
  counts[at] = (counts[at] ?? 0) + count
}
