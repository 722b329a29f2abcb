import type { ComponentChildren } from 'preact'
import { grouped } from '../../../reports/text/markdown.ts'
import type { SeverityLevel } from '../../model/severity.ts'
import type { Sorting } from '../../model/sorting.ts'

export function Toggle({
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

/** A value and its text; an option's own value is its index, because a license may have any name. */
type Option = readonly [value: string, text: string]

/** One of the options, or any. */
export function Select({
  label,
  value,
  options,
  choose,
}: {
  label: string
  value: string | undefined
  options: readonly Option[]
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
      {options.map(([option, text], index) => (
        <option key={option} value={String(index)}>
          {text}
        </option>
      ))}
    </select>
  )
}

/** Search field and filters above a list, which they change as one types. */
export function SearchForm({
  children,
  ...field
}: Parameters<typeof SearchField>[0] & { children: ComponentChildren }) {
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField {...field} />
      {children}
    </form>
  )
}

/** The field that `/` goes to. */
function SearchField({
  text,
  label,
  hint,
  search,
}: {
  text: string
  label: string
  hint: string
  search(text: string): void
}) {
  return (
    <input
      id="search"
      type="search"
      placeholder={`${hint} …   ( / )`}
      aria-label={label}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => search(event.currentTarget.value)}
    />
  )
}

/** A toggle for each level that occurs. */
export function SeverityToggles({
  counts,
  chosen,
  choose,
}: {
  counts: readonly (readonly [name: SeverityLevel, count: number])[]
  chosen: readonly SeverityLevel[]
  choose(levels: readonly SeverityLevel[]): void
}) {
  return (
    <fieldset class="toggles">
      <legend class="visually-hidden">Severity</legend>
      {counts.map(([name, count]) => (
        <Toggle
          key={name}
          on={chosen.includes(name)}
          toggle={() =>
            choose(
              chosen.includes(name)
                ? chosen.filter((other) => other !== name)
                : [...chosen, name],
            )
          }
        >
          <i class={`dot ${name}`} aria-hidden="true" />
          {name === 'none' ? 'not vulnerable' : name}{' '}
          <small>{grouped(count)}</small>
        </Toggle>
      ))}
    </fieldset>
  )
}

/** The order of a long table, for phones, which have no room for its titles. */
export function SortSelect<T extends string>({
  columns,
  sort,
  descending,
  change,
}: Sorting<T> & {
  columns: readonly { title: string; sort?: T | undefined }[]
  change(order: Sorting<T>): void
}) {
  const options = columns.flatMap(({ title, sort }) =>
    sort === undefined
      ? []
      : [false, true].map((down) => ({
          order: { sort, descending: down },
          text: `Sort: ${title} ${down ? '↓' : '↑'}`,
        })),
  )
  const at = options.findIndex(
    ({ order }) => order.sort === sort && order.descending === descending,
  )
  return (
    <select
      class="phone"
      aria-label="Sort"
      value={String(at)}
      onChange={({ currentTarget: { value } }) => {
        const chosen = options[+value]
        if (chosen) change(chosen.order)
      }}
    >
      {at < 0 && <option value="-1">Sort by …</option>}
      {options.map(({ text }, index) => (
        <option key={text} value={String(index)}>
          {text}
        </option>
      ))}
    </select>
  )
}
