import { type Gravity, gravities } from './libraries.ts'

/** The columns that the inventory can show, in their order. */
export const columnNames = [
  'severity',
  'version',
  'license',
  'type',
  'relation',
  'newest',
  'languages',
  'match',
] as const
export type ColumnName = (typeof columnNames)[number]
export type SortName = 'name' | ColumnName

export const standardColumns: readonly ColumnName[] = [
  'severity',
  'version',
  'license',
  'type',
  'relation',
  'newest',
]

/** What the inventory is asked for. */
export interface Query {
  readonly text: string
  /** Of one of these; any when empty. */
  readonly severity: readonly Gravity[]
  /** Mend's name of a license; '' for libraries without one. */
  readonly license?: string | undefined
  readonly type?: string | undefined
  readonly relation?: 'direct' | 'transitive' | undefined
  readonly outdated: boolean
  /** Recognized by file name alone. */
  readonly weak: boolean
  /** Of packages that are there in more than one version. */
  readonly several: boolean
  readonly sort: SortName
  readonly descending: boolean
  readonly columns: readonly ColumnName[]
}

export const everything: Query = {
  text: '',
  severity: [],
  outdated: false,
  weak: false,
  several: false,
  sort: 'severity',
  descending: false,
  columns: standardColumns,
}

/** `q=log4j&severity=critical,high` → query; what is not understood is left out. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const words = (name: string) => given.get(name)?.split(',') ?? []
  const relation = given.get('relation')
  const columns = columnNames.filter((name) => words('columns').includes(name))
  const sort = given.get('sort') ?? ''
  return {
    text: given.get('q') ?? '',
    severity: gravities.filter((name) => words('severity').includes(name)),
    license: given.get('license') ?? undefined,
    type: given.get('type') ?? undefined,
    relation:
      relation === 'direct' || relation === 'transitive' ? relation : undefined,
    outdated: given.get('outdated') === '1',
    weak: given.get('weak') === '1',
    several: given.get('several') === '1',
    sort:
      ['name' as const, ...columnNames].find((name) => name === sort) ??
      'severity',
    descending: given.get('order') === 'desc',
    columns: given.has('columns') ? columns : standardColumns,
  }
}

/** The other way round; what is as usual is not said. */
export function writeQuery(query: Partial<Query>): string {
  const asked: Query = { ...everything, ...query }
  const said = new URLSearchParams()
  if (asked.text) said.set('q', asked.text.toWellFormed())
  if (asked.severity.length > 0) said.set('severity', asked.severity.join(','))
  for (const name of ['license', 'type', 'relation'] as const) {
    const value = asked[name]
    if (value !== undefined) said.set(name, value.toWellFormed())
  }
  for (const name of ['outdated', 'weak', 'several'] as const) {
    if (asked[name]) said.set(name, '1')
  }
  if (asked.sort !== everything.sort) said.set('sort', asked.sort)
  if (asked.descending) said.set('order', 'desc')
  if (asked.columns.join() !== standardColumns.join()) {
    said.set('columns', asked.columns.join(','))
  }
  return said.toString().replaceAll('%2C', ',')
}

/** Whether anything but order and columns is asked for. */
export function filters(query: Query): boolean {
  const { sort, descending, columns } = everything
  return writeQuery({ ...query, sort, descending, columns }) !== ''
}
