import { severities } from '../../../domain/library/library.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { capitalized } from '../../model/format.ts'
import { librariesLink, treeLink } from '../../model/route.ts'

type Figures = NonNullable<Facts['figures']>
type Tile = readonly [
  label: string,
  count: number | undefined,
  href: string,
  tone?: string,
]

/** The numbers of the run; those that are unknown are left out. */
export function Figures({
  facts: { figures, licenses, portfolio },
}: {
  facts: Facts
}) {
  if (!figures) return null
  // A portfolio has no page of libraries.
  const isLinked = (count: number) => count > 0 && !portfolio
  return (
    <ul class="tiles" aria-label="Figures">
      {[...risks(figures), ...contents(figures, licenses)].map(
        ([label, count, href, tone]) =>
          count !== undefined && (
            <li key={label} class={count > 0 ? tone : 'zero'}>
              <b>{grouped(count)}</b>
              {isLinked(count) ? (
                <a href={href}>{label}</a>
              ) : (
                <span>{label}</span>
              )}
            </li>
          ),
      )}
    </ul>
  )
}

function risks(figures: Figures): Tile[] {
  const { libraries, direct = 0, transitive = 0 } = figures
  const { bySeverity, noLicense, outdated } = figures
  const newest = librariesLink({ outdated: true, sort: 'newest' })
  return [
    ['Libraries', libraries ?? direct + transitive, librariesLink()],
    ...severities.map((name): Tile => {
      const href = librariesLink({ severity: [name] })
      return [`${capitalized(name)} findings`, bySeverity?.[name], href, name]
    }),
    ['No license', noLicense, librariesLink({ license: '' }), 'warn'],
    ['Outdated', outdated, newest],
  ]
}

function contents(figures: Figures, licenses: Facts['licenses']): Tile[] {
  const { direct, transitive, maxDepth } = figures
  const { duplicateVersions, weakMatches } = figures
  const licenseCount = licenses && Object.keys(licenses).length
  const duplicates = librariesLink({ duplicates: true, sort: 'name' })
  const weak = librariesLink({ weak: true, sort: 'name' })
  return [
    ['Direct', direct, librariesLink({ relation: 'direct' })],
    ['Transitive', transitive, librariesLink({ relation: 'transitive' })],
    ['Depth', maxDepth, treeLink],
    ['Licenses', licenseCount, librariesLink({ sort: 'license' })],
    ['Multiple versions', duplicateVersions, duplicates],
    ['Weak matches', weakMatches, weak],
  ]
}
