import type {
  PortfolioLibrary,
  PortfolioProject,
} from '../../domain/portfolio/portfolio.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import { staleProjects } from '../../domain/portfolio/rankings.ts'
import { spaced } from '../text/words.ts'
import type {
  PackedPortfolio,
  PackedPortfolioLibrary,
  PackedPortfolioProject,
} from './data.ts'

/** A page of more is too large to open; characters, about. */
const maxIndexSize = 32_000_000

/**
 * The projects, and where each library is: every vulnerable one, and of the
 * others as many as there is room for.
 */
export function packPortfolio(
  { portfolio, serverDate = '' }: PortfolioRun,
  maxSize = maxIndexSize,
): PackedPortfolio {
  const { projects, libraries, vulnerabilities } = portfolio
  const stale = new Set(staleProjects(projects, Date.parse(serverDate)))
  const isShown = shownLibraries(libraries, maxSize)
  const shown = libraries.filter(isShown)
  return {
    projects: projects.map((one) => packProject(one, stale.has(one))),
    libraries: shown.map(packLibrary),
    vulnerabilities: vulnerabilities.map(({ id, severity, score }) => [
      id,
      severity ?? '',
      score ?? -1,
    ]),
    left: libraries.length - shown.length,
  }
}

function packProject(
  {
    product = '',
    name,
    status,
    reason,
    figures,
    lastUpdated,
  }: PortfolioProject,
  isStale: boolean,
): PackedPortfolioProject {
  const { libraries = -1, vulnerableLibraries = -1 } = figures ?? {}
  const { critical = -1, high = -1, medium = -1, low = -1 } = figures ?? {}
  return [
    ...([
      product,
      name,
      status === 'read' ? '' : (reason ?? spaced(status)),
    ] as const),
    ...([libraries, vulnerableLibraries, critical, high, medium, low] as const),
    ...([lastUpdated?.slice(0, 10) ?? '', isStale ? 1 : 0] as const),
  ]
}

function packLibrary({
  package: name,
  library,
  projects,
}: PortfolioLibrary): PackedPortfolioLibrary {
  const ids = library.vulnerabilities.map(({ id }) => id)
  return [name, library.version ?? '', steps(projects), ids]
}

/** Each as the step from the one before: `[7, 9, 12]` → `[7, 2, 3]` */
function steps(places: Uint32Array): number[] {
  return Array.from(places, (place, at) => place - (places[at - 1] ?? 0))
}

/** Whether a library has room; those in the order of the list that fit, after all vulnerable ones. */
function shownLibraries(
  libraries: readonly PortfolioLibrary[],
  maxSize: number,
): (library: PortfolioLibrary) => boolean {
  const isVulnerable = ({ library }: PortfolioLibrary) =>
    library.vulnerabilities.length > 0
  let left = maxSize
  for (const one of libraries) if (isVulnerable(one)) left -= sizeOf(one)
  const shown = new Set(
    libraries.filter((one) => {
      if (isVulnerable(one)) return true
      const size = sizeOf(one)
      if (size > left) return false
      left -= size
      return true
    }),
  )
  return (library) => shown.has(library)
}

/** Characters, about: most steps have one or two digits. */
function sizeOf({
  package: name,
  library,
  projects,
}: PortfolioLibrary): number {
  const { version = '', vulnerabilities } = library
  const texts = name.length + version.length + 20 * vulnerabilities.length
  return texts + 3 * projects.length + 16
}
