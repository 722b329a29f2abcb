import { type Severity, severities } from '../../domain/library/library.ts'
import type { Facts } from '../../reports/html/data.ts'
import { grouped } from '../../reports/text/markdown.ts'
import { capitalized } from './format.ts'
import { librariesLink, treeLink, vulnerabilitiesLink } from './route.ts'
import { severityLevels } from './severity.ts'

type Figures = NonNullable<Facts['figures']> & {
  /** How many different ones there are. */
  readonly licenses?: number | undefined
}

/** A number of the run, in the page's words. */
export interface Figure {
  readonly title: string
  /** Absent where it is not known. */
  of(figures: Figures): number | undefined
  /** Where one sees what was counted; absent for what the overview itself shows. */
  readonly href?: string
  /** Of the findings that it counts. */
  readonly level?: Severity
  /** More than none is bad. */
  readonly warns?: true
}

const libraries: readonly Figure[] = [
  { title: 'Libraries', of: (one) => one.libraries, href: librariesLink() },
  {
    title: 'Vulnerable libraries',
    of: (one) => one.vulnerableLibraries,
    href: librariesLink({
      severity: severityLevels.filter((level) => level !== 'none'),
    }),
    warns: true,
  },
]

const findings = severities.map(
  (level): Figure => ({
    title: `${capitalized(level)} findings`,
    of: ({ bySeverity }) => bySeverity?.[level],
    href: vulnerabilitiesLink({ severity: [level] }),
    level,
  }),
)

const properties: readonly Figure[] = [
  {
    title: 'No license',
    of: (one) => one.noLicense,
    href: librariesLink({ license: '' }),
    warns: true,
  },
  {
    title: 'Outdated',
    of: (one) => one.outdated,
    href: librariesLink({ outdated: true, sort: 'newest' }),
  },
]

/** Those that decide. */
export const mainFigures = [
  ...libraries,
  ...findings.slice(0, 2),
  ...properties,
]

export const moreFigures: readonly Figure[] = [
  ...findings.slice(2),
  {
    title: 'Direct',
    of: (one) => one.direct,
    href: librariesLink({ relation: 'direct' }),
  },
  {
    title: 'Transitive',
    of: (one) => one.transitive,
    href: librariesLink({ relation: 'transitive' }),
  },
  { title: 'Depth', of: (one) => one.maxDepth, href: treeLink() },
  {
    title: 'Licenses',
    of: (one) => one.licenses,
  },
  {
    title: 'Packages in several versions',
    of: (one) => one.duplicateVersions,
    href: librariesLink({ duplicates: true, sort: 'name' }),
  },
  {
    title: 'Weak matches',
    of: (one) => one.weakMatches,
    href: librariesLink({ weak: true, sort: 'name' }),
  },
]

/** Several projects have no common page of libraries. */
export function hasLists(
  facts: Pick<Facts, 'projects' | 'portfolio'>,
): boolean {
  return !facts.projects && !facts.portfolio
}

/** All figures of a run, also those that are counted here. */
export function figuresOf({
  figures,
  licenses,
}: Pick<Facts, 'figures' | 'licenses'>): Figures | undefined {
  if (!figures) return undefined
  const { direct = 0, transitive = 0 } = figures
  return {
    ...figures,
    libraries: figures.libraries ?? direct + transitive,
    licenses: licenses && Object.keys(licenses).length,
  }
}

/** A number of the baseline beside the one of this run. */
export interface BeforeAfter {
  readonly figure: Figure
  readonly before: number
  readonly after: number
}

/** Those that both sides know; none without a baseline. */
export function beforeAfter({
  figures,
  baseline,
}: Pick<Facts, 'figures' | 'baseline'>): BeforeAfter[] {
  const { figures: earlier } = baseline ?? {}
  if (!figures || !earlier) return []
  return [...libraries, ...findings, ...properties].flatMap((figure) => {
    const [before, after] = [figure.of(earlier), figure.of(figures)]
    return before === undefined || after === undefined
      ? []
      : [{ figure, before, after }]
  })
}

/** `+3`, `−1,200`, `±0` */
export function changeWords({
  before,
  after,
}: Pick<BeforeAfter, 'before' | 'after'>): string {
  const change = after - before
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  return sign + grouped(Math.abs(change))
}
