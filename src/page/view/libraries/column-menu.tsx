import { type ColumnName, columnNames } from '../../model/libraries/query.ts'
import { columns } from './columns.tsx'

/** Which columns are shown. */
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
