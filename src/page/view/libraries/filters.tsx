import type { ComponentChildren } from 'preact'
import { plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import type { Contents } from '../../model/contents.ts'
import type { FilterOptions } from '../../model/libraries/filter-options.ts'
import {
  hasFilters,
  type Query,
  unfiltered,
  writeQuery,
} from '../../model/libraries/query.ts'
import type { Count } from '../../model/tally.ts'
import { SearchForm, Select } from '../shared/controls.tsx'
import {
  ClearButton,
  type FilterProps,
  Flags,
  SeverityToggles,
  WaivedSelect,
} from '../shared/filters.tsx'
import { ColumnMenu } from './column-menu.tsx'

interface LibraryFilterProps extends FilterProps<Query> {
  readonly contents: Contents
  /** The choice of an order. */
  readonly children: ComponentChildren
}

/** Search field and filters above the libraries; those are left out that would find nothing. */
export function Filters(props: LibraryFilterProps) {
  const { contents, children, query, change } = props
  const { graph, waivers } = contents
  const filter = { query, change }
  const options = contents.filterOptions()
  return (
    <SearchForm
      text={query.text}
      params={writeQuery(query)}
      sort={children}
      label="Search libraries"
      hint="Search name, license, CVE"
      search={(text) => change({ text })}
    >
      <SeverityToggles
        of="Most severe:"
        counts={options.severities}
        {...filter}
      />
      <LicenseAndType options={options} {...filter} />
      {graph && <Relation {...filter} />}
      {waivers && <WaivedSelect texts={waivedTexts} {...filter} />}
      <Flags
        flags={flagsOf(options)}
        query={query}
        toggle={(name) => change({ [name]: !query[name] })}
      />
      <ColumnMenu
        shown={query.columns}
        show={(columns) => change({ columns })}
      />
      <ClearButton
        shown={hasFilters(query)}
        clear={() => change(unfiltered(query))}
      />
    </SearchForm>
  )
}

function LicenseAndType({
  options,
  query,
  change,
}: FilterProps<Query> & { options: FilterOptions }) {
  return (
    <>
      <Select
        label="License"
        value={query.license}
        options={options.licenses.map(withCount)}
        choose={(license) => change({ license })}
      />
      <Select
        label="Type"
        value={query.type}
        options={options.types.map(withCount)}
        choose={(type) => change({ type })}
      />
    </>
  )
}

function withCount({ value, count }: Count): [string, string] {
  return [value, `${plain(value, 60) || '(none)'} (${grouped(count)})`]
}

const relations = [
  ['direct', 'direct'],
  ['transitive', 'transitive'],
] as const

function Relation({ query, change }: FilterProps<Query>) {
  return (
    <Select
      label="Relation"
      value={query.relation}
      options={relations}
      choose={(relation) => change({ relation })}
    />
  )
}

const waivedTexts = [
  ['yes', 'with waived findings'],
  ['no', 'with vulnerabilities not waived'],
] as const

function flagsOf({ outdated, duplicates, weak }: FilterOptions) {
  const text = (words: string, count: number) => (
    <>
      {words} <small>{grouped(count)}</small>
    </>
  )
  return [
    ['outdated', outdated !== undefined && text('outdated', outdated)],
    ['duplicates', duplicates > 0 && text('multiple versions', duplicates)],
    ['weak', weak > 0 && text('weak match', weak)],
  ] as const
}
