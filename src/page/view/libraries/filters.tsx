import type { ComponentChildren } from 'preact'
import { plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import type { Choices } from '../../model/choices.ts'
import type { Gravity } from '../../model/libraries.ts'
import {
  columnNames,
  everything,
  filters,
  type Query,
} from '../../model/query.ts'
import { columns } from './columns.tsx'

interface FiltersProps extends Choices {
  readonly query: Query
  /** Whether there is a hierarchy, which tells direct from transitive. */
  readonly tree: boolean
  change(part: Partial<Query>): void
}

/** Search field and filters above the inventory. */
export function Filters(props: FiltersProps) {
  const { query, change, tree } = props
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        id="search"
        type="search"
        placeholder="Search name, license, CVE …   ( / )"
        aria-label="Search libraries"
        autocomplete="off"
        spellcheck={false}
        value={query.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <Severities {...props} />
      <Choice
        label="License"
        value={query.license}
        options={props.licenses.map(({ value, count }) => [
          value,
          `${plain(value, 60) || '(none)'} (${grouped(count)})`,
        ])}
        choose={(license) => change({ license })}
      />
      <Choice
        label="Type"
        value={query.type}
        options={props.types.map(({ value, count }) => [
          value,
          `${plain(value, 60) || '(none)'} (${grouped(count)})`,
        ])}
        choose={(type) => change({ type })}
      />
      {tree && <Relation query={query} change={change} />}
      <Flags {...props} />
      <ColumnChoice query={query} change={change} />
      {filters(query) && (
        <button
          type="button"
          class="quiet"
          onClick={() => change({ ...everything, columns: query.columns })}
        >
          Clear
        </button>
      )}
    </form>
  )
}

/** What a library is or is not. */
function Flags({ query, change, outdated, several, weak }: FiltersProps) {
  const flags = [
    ['outdated', 'outdated', outdated],
    ['several', 'several versions', several || undefined],
    ['weak', 'weak match', weak || undefined],
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

function Severities({ query, severities, change }: FiltersProps) {
  const toggled = (name: Gravity) =>
    query.severity.includes(name)
      ? query.severity.filter((other) => other !== name)
      : [...query.severity, name]
  return (
    <fieldset class="toggles">
      <legend class="unseen">Severity</legend>
      {severities.map(({ name, count }) => (
        <Toggle
          key={name}
          on={query.severity.includes(name)}
          toggle={() => change({ severity: toggled(name) })}
        >
          <i class={`dot ${name}`} aria-hidden="true" />
          {name === 'none' ? 'not vulnerable' : name}{' '}
          <small>{grouped(count)}</small>
        </Toggle>
      ))}
    </fieldset>
  )
}

function Toggle({
  on,
  toggle,
  children,
}: {
  on: boolean
  toggle(): void
  children: ComponentChildren
}) {
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={toggle}>
      {children}
    </button>
  )
}

/** An option's value is its number: a license may be called anything. */
function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  choose(value: string | undefined): void
}) {
  const at = options.findIndex(([option]) => option === value)
  return (
    <select
      aria-label={label}
      value={String(at)}
      class={value === undefined ? '' : 'chosen'}
      onChange={(event) => choose(options[+event.currentTarget.value]?.[0])}
    >
      <option value="-1">{label}: any</option>
      {options.map(([option, words], index) => (
        <option key={option} value={String(index)}>
          {words}
        </option>
      ))}
    </select>
  )
}

function Relation({ query, change }: Pick<FiltersProps, 'query' | 'change'>) {
  const words = ['direct', 'transitive'] as const
  return (
    <Choice
      label="Relation"
      value={query.relation}
      options={words.map((word) => [word, word] as const)}
      choose={(value) =>
        change({ relation: words.find((word) => word === value) })
      }
    />
  )
}

function ColumnChoice({
  query,
  change,
}: Pick<FiltersProps, 'query' | 'change'>) {
  const toggled = (name: (typeof columnNames)[number]) =>
    columnNames.filter((other) =>
      other === name
        ? !query.columns.includes(name)
        : query.columns.includes(other),
    )
  return (
    <details class="menu">
      <summary>Columns</summary>
      <div>
        {columnNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={query.columns.includes(name)}
              onChange={() => change({ columns: toggled(name) })}
            />
            {columns[name].title}
          </label>
        ))}
      </div>
    </details>
  )
}
