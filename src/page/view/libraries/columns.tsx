import type { ComponentChildren } from 'preact'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { TextField } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import type { Contents } from '../../model/contents.ts'
import { readable } from '../../model/format.ts'
import { relationOf } from '../../model/graph.ts'
import type { ColumnName, SortName } from '../../model/libraries/query.ts'
import { libraryLink } from '../../model/route.ts'
import { naturalOrder, type Sorting } from '../../model/sorting.ts'
import type { DataColumn } from '../shared/data-table.tsx'
import { type RowProps, SeverityPill, Text } from '../shared/elements.tsx'

interface Column {
  readonly title: string
  readonly width: string
  readonly labeled?: boolean
  readonly full?: true
  cell(contents: Contents, row: number): ComponentChildren
}

/** How each column of the libraries looks. */
export const columns: Readonly<Record<ColumnName, Column>> = {
  version: {
    title: 'Version',
    width: 'minmax(90px, 0.7fr)',
    cell: text('version'),
  },
  severity: {
    title: 'Severity',
    width: '100px',
    cell: (contents, row) => <SeverityPill contents={contents} row={row} />,
  },
  score: { title: 'Score', width: '68px', labeled: true, cell: score },
  vulnerabilities: {
    title: 'Vulnerabilities',
    width: '116px',
    labeled: true,
    cell: vulnerabilities,
  },
  fix: {
    title: 'Fixed in',
    width: 'minmax(96px, 0.8fr)',
    labeled: true,
    cell: ({ libraries }, row) => {
      const fix = libraries.fix(row)
      return fix && <Text of={fix} max={120} />
    },
  },
  license: { title: 'License', width: 'minmax(120px, 1fr)', cell: licenses },
  type: { title: 'Type', width: 'minmax(100px, 1fr)', cell: word('type') },
  relation: { title: 'Relation', width: '92px', cell: relation },
  newest: {
    title: 'Newer version',
    width: 'minmax(118px, 0.7fr)',
    labeled: true,
    full: true,
    cell: (contents, row) =>
      contents.libraries.outdated(row) &&
      (text('newestVersion')(contents, row) ?? 'yes'),
  },
  languages: {
    title: 'Languages',
    width: 'minmax(100px, 0.7fr)',
    cell: text('languages'),
  },
  match: { title: 'Matched by', width: '130px', cell: word('matchType') },
}

/** The chosen columns, behind the name. */
export function tableColumns(
  contents: Contents,
  chosen: readonly ColumnName[],
): DataColumn<SortName>[] {
  return [
    {
      title: 'Library',
      sort: 'name',
      width: 'minmax(200px, 2fr)',
      full: true,
      cell: (row) => <Name contents={contents} row={row} />,
    },
    ...chosen.filter(hasValues(contents)).map((name) => ({
      ...columns[name],
      sort: name,
      cell: (row: number) => columns[name].cell(contents, row),
    })),
  ]
}

const ofVulnerabilities: ReadonlySet<ColumnName> = new Set([
  'severity',
  'score',
  'vulnerabilities',
  'fix',
])

/** What the rows are sorted by: one that is empty leaves them by name. */
export function shownOrder(
  contents: Contents,
  { sort, descending }: Sorting<SortName>,
): Sorting<SortName> {
  const isEmpty = sort !== 'name' && !hasValues(contents)(sort)
  return isEmpty ? naturalOrder('name') : { sort, descending }
}

/** Columns that are empty in every row of this report are left out. */
function hasValues({ libraries, graph }: Contents) {
  return (name: ColumnName): boolean => {
    if (name === 'relation') return graph !== undefined
    if (name === 'newest') return libraries.knowsOutdated
    return !ofVulnerabilities.has(name) || libraries.vulnerabilityCount > 0
  }
}

function Name({ contents, row }: RowProps) {
  const name = contents.libraries.name(row)
  return (
    <a href={libraryLink(contents.key(row))} title={name}>
      <bdi>{name || '(blank)'}</bdi>
    </a>
  )
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

function score({ libraries }: Contents, row: number): ComponentChildren {
  return libraries.score(row)?.toFixed(1)
}

/** `3`, `3, 1 waived` */
function vulnerabilities(contents: Contents, row: number): ComponentChildren {
  const { libraries, waivers } = contents
  const all = libraries.vulnerabilities(row)
  if (all.length === 0) return undefined
  const waived = all.filter(({ id }) => waivers?.waiverOf(row, id)).length
  return (
    <>
      {grouped(all.length)}
      {waived > 0 && <small class="muted">, {grouped(waived)} waived</small>}
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
  const word = relationOf(graph, row)
  return word === 'direct' ? word : <span class="muted">{word}</span>
}
