import { severities, type Vulnerability } from '../library/library.ts'
import { knownLicenses } from '../library/no-license.ts'
import { compare } from '../text/compare.ts'
import type {
  PortfolioLibrary,
  PortfolioLicense,
  PortfolioProject,
  PortfolioVulnerability,
} from './portfolio.ts'

/** Vulnerabilities by the number of projects that have them; then by severity and id. */
export function rankVulnerabilities(
  libraries: readonly PortfolioLibrary[],
  projectCount: number,
): PortfolioVulnerability[] {
  const places = new Map<string, number[]>()
  const facts = new Map<string, Vulnerability>()
  for (const [place, { library }] of libraries.entries()) {
    for (const one of library.vulnerabilities) {
      const known = places.get(one.id)
      if (known) known.push(place)
      else places.set(one.id, [place])
      facts.set(one.id, moreSevere(facts.get(one.id), one))
    }
  }
  const distinct = distinctProjects(libraries, projectCount)
  return [...facts.values()]
    .map(({ id, severity, score }) => {
      const ids = [...new Set(places.get(id))]
      return { id, severity, score, projects: distinct(ids), libraries: ids }
    })
    .sort(
      (a, b) =>
        b.projects - a.projects || bySeverity(a, b) || compare(a.id, b.id),
    )
}

/** Mend can rate it differently for two libraries. */
function moreSevere(
  known: Vulnerability | undefined,
  one: Vulnerability,
): Vulnerability {
  return known === undefined || bySeverity(one, known) < 0 ? one : known
}

function bySeverity(a: Vulnerability, b: Vulnerability): number {
  return rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0)
}

function rank({ severity }: Vulnerability): number {
  return severity ? severities.indexOf(severity) : severities.length
}

/** Licenses by the number of projects that have them, then by name. */
export function rankLicenses(
  libraries: readonly PortfolioLibrary[],
  projectCount: number,
): PortfolioLicense[] {
  const places = new Map<string, number[]>()
  for (const [place, { library }] of libraries.entries()) {
    for (const { name } of knownLicenses(library.licenses)) {
      const known = places.get(name)
      if (known) known.push(place)
      else places.set(name, [place])
    }
  }
  const distinct = distinctProjects(libraries, projectCount)
  return [...places]
    .map(([name, those]) => ({
      name,
      projects: distinct(those),
      libraries: those.reduce(
        (sum, place) => sum + (libraries[place]?.projects.length ?? 0),
        0,
      ),
    }))
    .sort((a, b) => b.projects - a.projects || compare(a.name, b.name))
}

/** How many projects have one of some libraries. */
function distinctProjects(
  libraries: readonly PortfolioLibrary[],
  projectCount: number,
): (places: readonly number[]) => number {
  /** For each project the question for which it was last counted. */
  const seen = new Uint32Array(projectCount)
  let question = 0
  return (places) => {
    question++
    let count = 0
    for (const place of places) {
      for (const project of libraries[place]?.projects ?? []) {
        if (seen[project] === question) continue
        seen[project] = question
        count++
      }
    }
    return count
  }
}

/** The projects with the most severe vulnerabilities first; those without any are left out. */
export function worstProjects(
  projects: readonly PortfolioProject[],
): PortfolioProject[] {
  return projects
    .filter(({ figures }) => figures && figures.vulnerabilities > 0)
    .sort((a, b) => {
      for (const name of ['critical', 'high', 'medium', 'low'] as const) {
        const difference = (b.figures?.[name] ?? 0) - (a.figures?.[name] ?? 0)
        if (difference !== 0) return difference
      }
      return 0
    })
}

/** Days without an update after which a project counts as stale. */
export const staleDays = 90

const dayMs = 86_400_000

/**
 * The projects whose inventory was not updated for 90 days, the oldest first.
 * One whose date is not known is not among them.
 *
 * @param now milliseconds since 1970
 */
export function staleProjects(
  projects: readonly PortfolioProject[],
  now: number,
): PortfolioProject[] {
  const at = ({ lastUpdated = '' }: PortfolioProject) => Date.parse(lastUpdated)
  return projects
    .filter((project) => now - at(project) > staleDays * dayMs)
    .sort((a, b) => at(a) - at(b))
}
