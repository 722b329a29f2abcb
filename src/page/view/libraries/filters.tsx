import type { ComponentChildren } from 'preact'
import { plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import type { FilterOptions } from '../../model/libraries/filter-options.ts'
import {
  everything,
  hasFilters,
  type Query,
} from '../../model/libraries/query.ts'
import type { Count } from '../../model/tally.ts'
import {
  SearchForm,
  Select,
  SeverityToggles,
  Toggle,
} from '../shared/controls.tsx'
import { ColumnMenu } from './column-menu.tsx'

interface FilterProps {
  readonly query: Query
  change(part: Partial<Query>): void
}

interface OptionProps extends FilterProps {
  readonly options: FilterOptions
}

/** Search field and filters above the libraries. */
export function Filters({
  query,
  change,
  options,
  hasTree,
  hasWaivers,
  children,
}: OptionProps & {
  /** Whether there is a hierarchy: without one, who is direct is unknown. */
  hasTree: boolean
  /** Whether there is a policy. */
  hasWaivers: boolean
  /** Further controls. */
  children: ComponentChildren
}) {
  const { columns } = query
  return (
    <SearchForm
      text={query.text}
      label="Search libraries"
      hint="Search name, license, CVE"
      search={(text) => change({ text })}
    >
      <SeverityToggles
        counts={options.severities.map(({ name, count }) => [name, count])}
        chosen={query.severity}
        choose={(severity) => change({ severity })}
      />
      <Selects {...{ query, change, options }} />
      {hasTree && <Relation query={query} change={change} />}
      {hasWaivers && <Waived query={query} change={change} />}
      <Flags {...{ query, change, options }} />
      {children}
      <ColumnMenu shown={columns} show={(columns) => change({ columns })} />
      {hasFilters(query) && (
        <button
          type="button"
          class="link-button"
          onClick={() => change({ ...everything, columns })}
        >
          Clear
        </button>
      )}
    </SearchForm>
  )
}

function Selects({ query, options, change }: OptionProps) {
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

const relations = ['direct', 'transitive'] as const

function Relation({ query, change }: FilterProps) {
  return (
    <Select
      label="Relation"
      value={query.relation}
      options={relations.map((name) => [name, name])}
      choose={(value) =>
        change({ relation: relations.find((name) => name === value) })
      }
    />
  )
}

const waivedTexts = [
  ['yes', 'with waived findings'],
  ['no', 'with vulnerabilities not waived'],
] as const

function Waived({ query, change }: FilterProps) {
  return (
    <Select
      label="Waivers"
      value={query.waived}
      options={waivedTexts}
      choose={(value) =>
        change({ waived: waivedTexts.find(([one]) => one === value)?.[0] })
      }
    />
  )
}

/** Yes-or-no filters; one that would find nothing is left out. */
function Flags({ query, change, options }: OptionProps) {
  const flags = [
    ['outdated', 'outdated', options.outdated],
    ['duplicates', 'multiple versions', options.duplicates || undefined],
    ['weak', 'weak match', options.weak || undefined],
  ] as const
  return flags.map(([name, words, count]) =>
    count === undefined ? null : (
      <Toggle
        key={name}
        on={query[name]}
        toggle={() => change({ [name]: !query[name] })}
      >
        {words} <small>{grouped(count)}</small>
      </Toggle>
    ),
  )
}
