import type { Sorting } from '../../model/sorting.ts'

interface SortSelectProps<T extends string> extends Sorting<T> {
  readonly columns: readonly SortedColumn<T>[]
  change(order: Sorting<T>): void
}

interface SortedColumn<T> {
  readonly title: string
  /** A column without one is not offered. */
  readonly sort?: T | undefined
}

/** The order of a long table, for phones, which have no room for its titles. */
export function SortSelect<T extends string>(props: SortSelectProps<T>) {
  const { columns, sort, descending, change } = props
  const orders = ordersOf(columns)
  const at = orders.findIndex(
    (order) => order.sort === sort && order.descending === descending,
  )
  return (
    <select
      class="phone"
      aria-label="Sort"
      value={String(at)}
      onChange={({ currentTarget: { value } }) => {
        const chosen = orders[+value]
        if (chosen) change({ sort: chosen.sort, descending: chosen.descending })
      }}
    >
      {at < 0 && <option value="-1">Sort by …</option>}
      {orders.map(({ title, descending }, index) => (
        <option key={index} value={String(index)}>
          Sort: {title} {descending ? '↓' : '↑'}
        </option>
      ))}
    </select>
  )
}

/** Each column in both directions. */
function ordersOf<T extends string>(columns: readonly SortedColumn<T>[]) {
  return columns.flatMap(({ title, sort }) =>
    sort === undefined
      ? []
      : [false, true].map((descending) => ({ title, sort, descending })),
  )
}
