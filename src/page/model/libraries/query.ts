import { filterCount } from '../filter-count.ts'
import { type SeverityLevel, severityLevels } from '../severity.ts'
import { naturalOrder, readSorting, writeSorting } from '../sorting.ts'

/** The columns that the inventory can show, in their order. */
export const columnNames = [
  'version',
  'severity',
  'score',
  'vulnerabilities',
  'fix',
  'license',
  'type',
  'relation',
  'newest',
  'languages',
  'match',
] as const
export type ColumnName = (typeof columnNames)[number]
export type SortName = 'name' | ColumnName

const standardColumns: readonly ColumnName[] = columnNames.filter(
  (name) => name !== 'languages' && name !== 'match',
)

/** What to search the libraries for, and how to show them. */
export interface Query {
  readonly text: string
  /** Of the most severe vulnerability, one of these; any when empty. */
  readonly severity: readonly SeverityLevel[]
  /** Mend's name of a license; '' for libraries without one. */
  readonly license?: string | undefined
  readonly type?: string | undefined
  readonly relation?: 'direct' | 'transitive' | undefined
  /** `yes`: anything of it is waived; `no`: a vulnerability of it is not. */
  readonly waived?: 'yes' | 'no' | undefined
  readonly outdated: boolean
  /** Recognized by file name alone. */
  readonly weak: boolean
  /** Of packages that are there in more than one version. */
  readonly duplicates: boolean
  readonly sort: SortName
  readonly descending: boolean
  readonly columns: readonly ColumnName[]
}

export const everything: Query = {
  text: '',
  severity: [],
  license: undefined,
  type: undefined,
  relation: undefined,
  waived: undefined,
  outdated: false,
  weak: false,
  duplicates: false,
  sort: 'severity',
  descending: true,
  columns: standardColumns,
}

/** `q=log4j&severity=critical,high` → query; what is not valid is left out. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const words = (name: string) => given.get(name)?.split(',') ?? []
  const relation = given.get('relation')
  const waived = given.get('waived')
  const columns = columnNames.filter((name) => words('columns').includes(name))
  return {
    text: given.get('q') ?? '',
    severity: severityLevels.filter((name) => words('severity').includes(name)),
    license: given.get('license') ?? undefined,
    type: given.get('type') ?? undefined,
    relation:
      relation === 'direct' || relation === 'transitive' ? relation : undefined,
    waived: waived === 'yes' || waived === 'no' ? waived : undefined,
    outdated: given.get('outdated') === '1',
    weak: given.get('weak') === '1',
    duplicates: given.get('duplicates') === '1',
    ...readSorting(given, ['name', ...columnNames], everything.sort),
    columns: given.has('columns') ? columns : standardColumns,
  }
}

/** The reverse; defaults are left out. */
export function writeQuery(query: Partial<Query>): string {
  const { sort = everything.sort } = query
  const { descending } = naturalOrder(sort)
  const full: Query = { ...everything, descending, ...query }
  const params = new URLSearchParams()
  if (full.text) params.set('q', full.text.toWellFormed())
  if (full.severity.length > 0) params.set('severity', full.severity.join(','))
  for (const name of ['license', 'type', 'relation', 'waived'] as const) {
    const value = full[name]
    if (value !== undefined) params.set(name, value.toWellFormed())
  }
  for (const name of ['outdated', 'weak', 'duplicates'] as const) {
    if (full[name]) params.set(name, '1')
  }
  writeSorting(params, full, everything.sort)
  if (full.columns.join() !== standardColumns.join()) {
    params.set('columns', full.columns.join(','))
  }
  return params.toString().replaceAll('%2C', ',')
}

/** All libraries, in the query's order and with its columns. */
export function unfiltered({ sort, descending, columns }: Query): Query {
  return { ...everything, sort, descending, columns }
}

/** Whether the query asks for anything but order and columns. */
export function hasFilters(query: Query): boolean {
  return query.text !== '' || filterCount(writeQuery(query)) > 0
}
