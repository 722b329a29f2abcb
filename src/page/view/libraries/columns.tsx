import type { ComponentChildren } from 'preact'
import type { Contents } from '../../model/contents.ts'
import type { ColumnName } from '../../model/query.ts'
import { spelled } from '../../model/words.ts'
import { gravityName, Pill, Text } from '../shared/elements.tsx'

interface Column {
  readonly title: string
  /** A track of CSS grid. */
  readonly width: string
  cell(contents: Contents, row: number): ComponentChildren
}

/** How each column of the inventory looks. */
export const columns: Readonly<Record<ColumnName, Column>> = {
  severity: { title: 'Vulnerabilities', width: '150px', cell: severity },
  version: {
    title: 'Version',
    width: 'minmax(90px, 0.7fr)',
    cell: ({ libraries }, row) => text(libraries.text('version', row)),
  },
  license: {
    title: 'License',
    width: 'minmax(120px, 1fr)',
    cell: licenses,
  },
  type: {
    title: 'Type',
    width: 'minmax(130px, 1fr)',
    cell: ({ libraries }, row) => spelled(libraries.text('type', row) ?? ''),
  },
  relation: { title: 'Relation', width: '96px', cell: relation },
  newest: {
    title: 'Newer version',
    width: 'minmax(110px, 0.7fr)',
    cell: ({ libraries }, row) =>
      libraries.outdated(row)
        ? text(libraries.text('newestVersion', row) ?? 'yes')
        : undefined,
  },
  languages: {
    title: 'Languages',
    width: 'minmax(100px, 0.7fr)',
    cell: ({ libraries }, row) => text(libraries.text('languages', row)),
  },
  match: {
    title: 'Recognized by',
    width: '130px',
    cell: ({ libraries }, row) =>
      spelled(libraries.text('matchType', row) ?? ''),
  },
}

function text(value: string | undefined): ComponentChildren {
  return value === undefined ? undefined : <Text of={value} most={100} />
}

function severity({ libraries }: Contents, row: number): ComponentChildren {
  const known = libraries.vulnerabilities(row).length
  if (known === 0) return undefined
  return (
    <>
      <Pill name={gravityName(libraries.gravity(row))} />
      {known > 1 && <span class="soft"> +{known - 1}</span>}
    </>
  )
}

function licenses({ libraries }: Contents, row: number): ComponentChildren {
  const names = libraries.licenses(row).map(({ name }) => name)
  if (names.length > 0) return <Text of={names.join(', ')} most={120} />
  return row < libraries.inventory ? <span class="warn">none</span> : undefined
}

function relation({ graph }: Contents, row: number): ComponentChildren {
  if (!graph) return undefined
  return graph.isDirect(row) ? 'direct' : <span class="soft">transitive</span>
}
