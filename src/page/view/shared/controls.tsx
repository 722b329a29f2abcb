import type { ComponentChildren } from 'preact'
import { filterCount } from '../../model/filter-count.ts'
import { useNarrow } from './narrow.ts'

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
type Option<T extends string> = readonly [value: T, text: string]

interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T | undefined
  readonly options: readonly Option<T>[]
  choose(value: T | undefined): void
}

/** One of the options, or any. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, choose } = props
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

type SearchProps = Parameters<typeof SearchField>[0] & FoldProps

interface FoldProps {
  /** What the address says about the list; absent where there is little to fold. */
  readonly params?: string | undefined
  /** The choice of an order, which only phones have. */
  readonly sort?: ComponentChildren
  readonly children: ComponentChildren
}

/** Search field and filters above a list, which they change as one types. */
export function SearchForm({ params, sort, children, ...field }: SearchProps) {
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField {...field} />
      {sort}
      <Fold params={params}>{children}</Fold>
    </form>
  )
}

/** On a phone the filters would leave no room for the list. */
function Fold({ params, children }: Partial<FoldProps>) {
  const narrow = useNarrow()
  if (!narrow || params === undefined) return <>{children}</>
  const count = filterCount(params)
  return (
    <details class="fold">
      <summary class={count > 0 ? 'chosen' : ''}>
        Filters{count > 0 && ` (${count})`}
      </summary>
      <div class="filters">{children}</div>
    </details>
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
