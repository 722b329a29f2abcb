import { severities } from '../../../domain/library/library.ts'
import { compare } from '../../../domain/text/compare.ts'
import type {
  PackedPortfolio,
  PackedPortfolioLibrary,
} from '../../../reports/html/data.ts'
import { ordered } from './ordered.ts'

/** A project of a portfolio. Absent numbers are not known. */
export interface PortfolioRow {
  readonly product: string
  readonly name: string
  /** Why it was not read; '' for one that was. */
  readonly problem: string
  readonly libraries?: number | undefined
  readonly vulnerable?: number | undefined
  readonly critical?: number | undefined
  readonly high?: number | undefined
  readonly medium?: number | undefined
  readonly low?: number | undefined
  /** The day of the last update; '' where unknown. */
  readonly updated: string
  readonly stale: boolean
}

/** A library or a vulnerability that was searched for. */
export interface Found {
  /** `log4j-core 2.14.1`, or `CVE-2021-44228`. */
  readonly label: string
  readonly kind: 'library' | 'vulnerability'
  /** The libraries in which it is. */
  readonly places: readonly number[]
  /** How many projects have it. */
  readonly count: number
}

export interface Portfolio {
  readonly rows: readonly PortfolioRow[]
  /** Libraries that the page does not know. */
  readonly left: number
  /** The libraries and vulnerabilities whose name has all words of the text, those in the most projects first. */
  find(text: string): readonly Found[]
  /** The places of the projects that have it, ascending. */
  projectsOf(found: Found): ReadonlySet<number>
}

/** The order of the table of projects. */
export type PortfolioOrder =
  | 'name'
  | 'libraries'
  | 'vulnerable'
  | 'critical'
  | 'high'
  | 'updated'

/** Which projects the table shows. */
export const portfolioFilters = {
  all: 'All projects',
  vulnerable: 'Vulnerable',
  critical: 'With a critical vulnerability',
  stale: 'Not updated for 90 days',
  empty: 'Without libraries',
  unread: 'Not read',
} as const
export type PortfolioFilter = keyof typeof portfolioFilters

const isIn: Readonly<Record<PortfolioFilter, (row: PortfolioRow) => boolean>> =
  {
    all: () => true,
    vulnerable: ({ vulnerable = 0 }) => vulnerable > 0,
    critical: ({ critical = 0 }) => critical > 0,
    stale: ({ stale }) => stale,
    empty: ({ libraries }) => libraries === 0,
    unread: ({ problem }) => problem !== '',
  }

/** Makes the data of the page ready for its searches. */
export function openPortfolio(packed: PackedPortfolio): Portfolio {
  const { projects, libraries, left } = packed
  const rows = projects.map(rowOf)
  const entries = entriesOf(packed)
  const projectsOf = ({ places }: Pick<Found, 'places'>) =>
    new Set(places.flatMap((place) => placesOf(libraries[place])))
  const counts = new Map<string, Found>()
  return {
    ...{ rows, left, projectsOf },
    find(text) {
      const words = text.trim().toLowerCase().split(/\s+/)
      return entries
        .filter(({ folded }) => words.every((word) => folded.includes(word)))
        .map((one) => {
          const known = counts.get(one.key)
          if (known) return known
          const { label, kind, places } = one
          const [only, ...others] = places
          const count =
            only !== undefined && others.length === 0
              ? (libraries[only]?.[2].length ?? 0)
              : projectsOf(one).size
          const found = { label, kind, places, count }
          counts.set(one.key, found)
          return found
        })
        .sort((a, b) => b.count - a.count || compare(a.label, b.label))
    },
  }
}

interface Entry extends Omit<Found, 'count'> {
  readonly key: string
  readonly folded: string
}

function entriesOf({ libraries, vulnerabilities }: PackedPortfolio): Entry[] {
  const byId = new Map<string, number[]>()
  const named = new Map<string, number[]>()
  for (const [place, [name, version, , ids]] of libraries.entries()) {
    append(named, [name, version].filter(Boolean).join(' '), place)
    for (const id of ids) append(byId, id, place)
  }
  const entry = (kind: Found['kind'], label: string, places: number[]) => ({
    ...{ kind, label, places },
    ...{ key: `${kind} ${label}`, folded: label.toLowerCase() },
  })
  return [
    ...vulnerabilities.map(([id]) =>
      entry('vulnerability', id, byId.get(id) ?? []),
    ),
    ...[...named].map(([label, places]) => entry('library', label, places)),
  ]
}

function append(lists: Map<string, number[]>, key: string, place: number) {
  const known = lists.get(key)
  if (known) known.push(place)
  else lists.set(key, [place])
}

function placesOf(library: PackedPortfolioLibrary | undefined): number[] {
  let place = 0
  return (library?.[2] ?? []).map((step) => {
    place += step
    return place
  })
}

function rowOf(project: PackedPortfolio['projects'][number]): PortfolioRow {
  const [product, name, problem, ...rest] = project
  const [libraries, vulnerable, critical, high, medium, low, updated, stale] =
    rest
  return {
    ...{ product, name, problem, updated, stale: stale === 1 },
    libraries: known(libraries),
    vulnerable: known(vulnerable),
    critical: known(critical),
    high: known(high),
    medium: known(medium),
    low: known(low),
  }
}

function known(count: number): number | undefined {
  return count < 0 ? undefined : count
}

interface Choice {
  readonly text: string
  readonly filter: PortfolioFilter
  readonly order: PortfolioOrder | undefined
  /** The projects that have what was searched for; absent for all. */
  readonly having?: ReadonlySet<number> | undefined
}

/**
 * The projects to show; without an order by product and name, as in the report.
 * Those with equal numbers are by their findings, the most severe first.
 */
export function chosenProjects(
  { rows }: Pick<Portfolio, 'rows'>,
  { text, filter, order, having }: Choice,
): PortfolioRow[] {
  const wanted = text.trim().toLowerCase()
  const found = rows.filter(
    (row, place) =>
      (having?.has(place) ?? true) &&
      isIn[filter](row) &&
      `${row.product} ${row.name}`.toLowerCase().includes(wanted),
  )
  const isByText = order === 'name' || order === 'updated'
  const isByCount = order !== undefined && !isByText
  return ordered(isByCount ? found.sort(worstFirst) : found, order)
}

function worstFirst(a: PortfolioRow, b: PortfolioRow): number {
  for (const severity of severities) {
    const difference = (b[severity] ?? -1) - (a[severity] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
