import type { Severity } from '../../../domain/library/library.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { capitalized } from '../../model/format.ts'
import {
  librariesLink,
  treeLink,
  vulnerabilitiesLink,
} from '../../model/route.ts'
import { severityLevels } from '../../model/severity.ts'

type Figures = NonNullable<Facts['figures']>
type Figure = readonly [
  label: string,
  count: number | undefined,
  href: string,
  tone?: string,
]

/** The numbers of the run, those that decide as tiles; what is unknown is left out. */
export function Figures({ facts }: { facts: Facts }) {
  const { figures, licenses, portfolio } = facts
  if (!figures) return null
  // A portfolio has no page of libraries.
  const linked = !portfolio
  return (
    <div>
      <ul class="tiles" aria-label="Figures">
        {known(risks(figures)).map((figure) => (
          <Tile key={figure.label} {...figure} linked={linked} />
        ))}
      </ul>
      <ul class="more-figures" aria-label="More figures">
        {known(others(figures, licenses)).map((figure) => (
          <Line key={figure.label} {...figure} linked={linked} />
        ))}
      </ul>
    </div>
  )
}

interface KnownFigure {
  readonly label: string
  readonly count: number
  readonly href: string
  readonly tone: string | undefined
}

interface FigureProps extends KnownFigure {
  /** Whether what was counted can be shown. */
  readonly linked: boolean
}

function Tile({ label, count, href, tone, linked }: FigureProps) {
  return (
    <li class={count > 0 ? tone : 'zero'}>
      <b>{grouped(count)}</b>
      {linked && count > 0 ? <a href={href}>{label}</a> : <span>{label}</span>}
    </li>
  )
}

function Line({ label, count, href, linked }: FigureProps) {
  return (
    <li>
      {linked && count > 0 ? <a href={href}>{label}</a> : label}{' '}
      <b>{grouped(count)}</b>
    </li>
  )
}

function known(figures: readonly Figure[]): KnownFigure[] {
  return figures.flatMap(([label, count, href, tone]) =>
    count === undefined ? [] : [{ label, count, href, tone }],
  )
}

function risks(figures: Figures): Figure[] {
  const { libraries, direct = 0, transitive = 0 } = figures
  const { vulnerableLibraries, bySeverity, noLicense, outdated } = figures
  const severity = severityLevels.filter((level) => level !== 'none')
  const newest = librariesLink({ outdated: true, sort: 'newest' })
  return [
    ['Libraries', libraries ?? direct + transitive, librariesLink()],
    [
      'Vulnerable libraries',
      vulnerableLibraries,
      librariesLink({ severity }),
      'warn',
    ],
    ...(['critical', 'high'] as const).map((name) =>
      findings(name, bySeverity),
    ),
    ['No license', noLicense, librariesLink({ license: '' }), 'warn'],
    ['Outdated', outdated, newest],
  ]
}

function findings(name: Severity, counts: Figures['bySeverity']): Figure {
  const href = vulnerabilitiesLink({ severity: [name] })
  return [`${capitalized(name)} findings`, counts?.[name], href, name]
}

function others(figures: Figures, licenses: Facts['licenses']): Figure[] {
  const { bySeverity, direct, transitive, maxDepth } = figures
  const { duplicateVersions, weakMatches } = figures
  const licenseCount = licenses && Object.keys(licenses).length
  const duplicates = librariesLink({ duplicates: true, sort: 'name' })
  const weak = librariesLink({ weak: true, sort: 'name' })
  return [
    findings('medium', bySeverity),
    findings('low', bySeverity),
    ['Direct', direct, librariesLink({ relation: 'direct' })],
    ['Transitive', transitive, librariesLink({ relation: 'transitive' })],
    ['Depth', maxDepth, treeLink()],
    ['Licenses', licenseCount, librariesLink({ sort: 'license' })],
    ['Multiple versions', duplicateVersions, duplicates],
    ['Weak matches', weakMatches, weak],
  ]
}
