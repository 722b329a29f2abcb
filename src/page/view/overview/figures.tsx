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
type Tile = readonly [
  label: string,
  count: number | undefined,
  href: string,
  tone?: string,
]

/** The numbers of the run, those that decide as tiles; what is unknown is left out. */
export function Figures({
  facts: { figures, licenses, portfolio, projects },
}: {
  facts: Facts
}) {
  if (!figures) return null
  // Several projects have no common page of libraries.
  const isLinked = (count: number) => count > 0 && !portfolio && !projects
  return (
    <div>
      <ul class="tiles" aria-label="Figures">
        {known(risks(figures)).map(({ tile, count }) => {
          const [label, , href, tone] = tile
          return (
            <li key={label} class={count > 0 ? tone : 'zero'}>
              <b>{grouped(count)}</b>
              {isLinked(count) ? (
                <a href={href}>{label}</a>
              ) : (
                <span>{label}</span>
              )}
            </li>
          )
        })}
      </ul>
      <ul class="more-figures" aria-label="More figures">
        {known(others(figures, licenses)).map(({ tile, count }) => {
          const [label, , href] = tile
          return (
            <li key={label}>
              {isLinked(count) ? <a href={href}>{label}</a> : label}{' '}
              <b>{grouped(count)}</b>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function known(tiles: readonly Tile[]) {
  return tiles.flatMap((tile) => {
    const [, count] = tile
    return count === undefined ? [] : [{ tile, count }]
  })
}

function risks(figures: Figures): Tile[] {
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

function findings(name: Severity, counts: Figures['bySeverity']): Tile {
  const href = vulnerabilitiesLink({ severity: [name] })
  return [`${capitalized(name)} findings`, counts?.[name], href, name]
}

function others(figures: Figures, licenses: Facts['licenses']): Tile[] {
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
    ['Packages in several versions', duplicateVersions, duplicates],
    ['Weak matches', weakMatches, weak],
  ]
}
