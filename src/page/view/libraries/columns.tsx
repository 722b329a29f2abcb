import type { ComponentChildren } from 'preact'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { TextField } from '../../../reports/html/data.ts'
import type { Contents } from '../../model/contents.ts'
import { readable } from '../../model/format.ts'
import type { ColumnName } from '../../model/libraries/query.ts'
import { Pill, Text } from '../shared/elements.tsx'

interface Column {
  readonly title: string
  /** A track of CSS grid. */
  readonly width: string
  cell(contents: Contents, row: number): ComponentChildren
}

/** How each column of the libraries looks. */
export const columns: Readonly<Record<ColumnName, Column>> = {
  severity: { title: 'Vulnerabilities', width: '160px', cell: severity },
  version: {
    title: 'Version',
    width: 'minmax(90px, 0.7fr)',
    cell: text('version'),
  },
  license: { title: 'License', width: 'minmax(120px, 1fr)', cell: licenses },
  type: { title: 'Type', width: 'minmax(130px, 1fr)', cell: word('type') },
  relation: { title: 'Relation', width: '96px', cell: relation },
  newest: {
    title: 'Newer version',
    width: 'minmax(110px, 0.7fr)',
    cell: (contents, row) =>
      contents.libraries.outdated(row) &&
      (text('newestVersion')(contents, row) ?? 'yes'),
  },
  fix: {
    title: 'Fixed in',
    width: 'minmax(110px, 0.8fr)',
    cell: ({ libraries }, row) => (
      <Text of={libraries.fix(row)} max={120} blank="" />
    ),
  },
  languages: {
    title: 'Languages',
    width: 'minmax(100px, 0.7fr)',
    cell: text('languages'),
  },
  match: { title: 'Matched by', width: '130px', cell: word('matchType') },
}

function text(field: TextField): Column['cell'] {
  return ({ libraries }, row) => {
    const value = libraries.text(field, row)
    return value === undefined ? undefined : <Text of={value} max={100} />
  }
}

/** One of Mend's own words. */
function word(field: TextField): Column['cell'] {
  return ({ libraries }, row) => readable(libraries.text(field, row) ?? '')
}

function severity(contents: Contents, row: number): ComponentChildren {
  const { libraries, waivers } = contents
  const all = libraries.vulnerabilities(row)
  const known = all.length
  if (known === 0) return undefined
  const waived = all.filter(({ id }) => waivers?.waiverOf(row, id)).length
  return (
    <>
      <Pill level={libraries.severity(row)} />
      {waived > 0 ? (
        <small class="muted"> {known > 1 && `${waived}/${known} `}waived</small>
      ) : (
        known > 1 && <span class="muted"> +{known - 1}</span>
      )}
    </>
  )
}

function licenses(contents: Contents, row: number): ComponentChildren {
  const { libraries, waivers } = contents
  const all = libraries.licenses(row)
  const names = knownLicenses(all).map(({ name }) => name)
  if (names.length === 0 && row >= libraries.inventory) return undefined
  const rows = all.length > 0 ? all.map(({ name }) => name) : ['']
  const waived = rows.some((name) => waivers?.licenseWaiverOf(row, name))
  return (
    <>
      {waived && <small class="muted">waived </small>}
      {names.length > 0 ? (
        <Text of={names.join(', ')} max={120} />
      ) : (
        <span class="warn">none</span>
      )}
    </>
  )
}

function relation({ graph }: Contents, row: number): ComponentChildren {
  if (!graph) return undefined
  return graph.isDirect(row) ? 'direct' : <span class="muted">transitive</span>
}
