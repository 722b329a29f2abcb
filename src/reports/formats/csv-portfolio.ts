import type {
  PortfolioProject,
  ProjectFigures,
} from '../../domain/portfolio/portfolio.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import { type Cell, csvLines } from './csv-cells.ts'

const columns: readonly (readonly [
  string,
  (project: PortfolioProject) => Cell,
])[] = [
  ['product', ({ product }) => product],
  ['project', ({ name }) => name],
  ['status', ({ status }) => status],
  ...figureColumns({
    libraries: 'libraries',
    'vulnerable libraries': 'vulnerableLibraries',
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
    vulnerabilities: 'vulnerabilities',
    outdated: 'outdated',
    'no license': 'noLicense',
    'weak matches': 'weakMatches',
    'duplicate versions': 'duplicateVersions',
  }),
  ['direct', ({ hierarchy }) => hierarchy?.direct],
  ['transitive', ({ hierarchy }) => hierarchy?.transitive],
  ['depth', ({ hierarchy }) => hierarchy?.maxDepth],
  ['last updated', ({ lastUpdated }) => lastUpdated],
  ['why', ({ reason }) => reason],
]

function figureColumns(names: Readonly<Record<string, keyof ProjectFigures>>) {
  return Object.entries(names).map(
    ([title, name]) =>
      [title, ({ figures }: PortfolioProject) => figures?.[name]] as const,
  )
}

const rowsAtOnce = 1_000

/** A row for each project. */
export function* portfolioLines({
  portfolio: { projects },
}: PortfolioRun): Generator<string> {
  yield csvLines([columns.map(([title]) => title)])
  for (let at = 0; at < projects.length; at += rowsAtOnce) {
    const some = projects.slice(at, at + rowsAtOnce)
    yield csvLines(
      some.map((project) => columns.map(([, cell]) => cell(project))),
    )
  }
}
