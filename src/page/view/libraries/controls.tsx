import type { ComponentChildren } from 'preact'
import { type ColumnName, columnNames } from '../../model/libraries/query.ts'
import { columns } from './columns.tsx'

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

export function ColumnMenu({
  shown,
  show,
}: {
  shown: readonly ColumnName[]
  show(names: readonly ColumnName[]): void
}) {
  const toggled = (name: ColumnName) =>
    columnNames.filter((other) => shown.includes(other) !== (other === name))
  return (
    <details class="menu">
      <summary>Columns</summary>
      <div>
        {columnNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={shown.includes(name)}
              onChange={() => show(toggled(name))}
            />
            {columns[name].title}
          </label>
        ))}
      </div>
    </details>
  )
}
