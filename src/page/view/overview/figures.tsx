import { severities } from '../../../domain/library/library.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { librariesLink, treeLink } from '../../model/route.ts'

interface Tile {
  readonly label: string
  readonly count: number | undefined
  readonly href?: string
  readonly tone?: string
}

/** The numbers of the run; those that were not found out are left out. */
export function Figures({ facts: { figures, licenses } }: { facts: Facts }) {
  if (!figures) return null
  const { direct = 0, transitive = 0 } = figures
  const tiles: Tile[] = [
    {
      label: 'Libraries',
      count: figures.libraries ?? direct + transitive,
      href: librariesLink(),
    },
    ...severities.map((name) => ({
      label: `${name.charAt(0).toUpperCase()}${name.slice(1)} findings`,
      count: figures.bySeverity?.[name],
      href: librariesLink({ severity: [name] }),
      tone: name,
    })),
    {
      label: 'No license',
      count: figures.noLicense,
      href: librariesLink({ license: '' }),
      tone: 'warn',
    },
    {
      label: 'Outdated',
      count: figures.outdated,
      href: librariesLink({ outdated: true, sort: 'newest' }),
    },
    {
      label: 'Direct',
      count: figures.direct,
      href: librariesLink({ relation: 'direct' }),
    },
    {
      label: 'Transitive',
      count: figures.transitive,
      href: librariesLink({ relation: 'transitive' }),
    },
    { label: 'Depth', count: figures.maxDepth, href: treeLink },
    {
      label: 'Licenses',
      count: licenses && Object.keys(licenses).length,
      href: librariesLink({ sort: 'license' }),
    },
    {
      label: 'Several versions',
      count: figures.duplicateVersions,
      href: librariesLink({ several: true, sort: 'name' }),
    },
    {
      label: 'Weak matches',
      count: figures.weakMatches,
      href: librariesLink({ weak: true, sort: 'name' }),
    },
  ]
  return (
    <ul class="tiles" aria-label="Figures">
      {tiles.map(({ label, count, href, tone = '' }) =>
        count === undefined ? null : (
          <li key={label} class={count > 0 ? tone : 'nought'}>
            <b>{grouped(count)}</b>
            {href && count > 0 ? (
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
