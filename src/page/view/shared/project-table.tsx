import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { Section } from './elements.tsx'
import { type Column, Table } from './table.tsx'

/** The others can be searched for. */
const maxRows = 200

export interface ProjectColumn<Row, Order extends string> extends Column<Row> {
  /** What a click on the title sorts by. */
  readonly order?: Order
  /** From the lowest up, as texts are sorted. */
  readonly ascending?: true
}

interface TableProps<Row, Order extends string> {
  readonly title?: string
  /** What the search looks at: `name or reason`. */
  readonly hint: string
  readonly columns: readonly ProjectColumn<Row, Order>[]
  /** The order at the start; without it as in the report. */
  readonly initial?: Order
  /** The rows that match the text, in this order; the same function as long as it gives the same. */
  readonly find: (text: string, order: Order | undefined) => readonly Row[]
  /** Another choice, beside the search. */
  readonly choice?: ComponentChildren
  /** What stands above the search. */
  readonly children?: ComponentChildren
}

/** Projects, of which any number may be searched and sorted. */
export function ProjectTable<Row, Order extends string>(
  props: TableProps<Row, Order>,
) {
  const { title = 'Projects', hint, columns, find } = props
  const [text, setText] = useState('')
  const [order, setOrder] = useState(props.initial)
  const rows = useMemo(() => find(text, order), [find, text, order])
  return (
    <Section title={title} note={grouped(rows.length)}>
      {props.children}
      <div class="filters">
        <input
          type="search"
          placeholder={`Search ${hint} …`}
          aria-label="Search projects"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {props.choice}
        <SortChoice<Row, Order>
          columns={columns}
          of={order}
          choose={setOrder}
        />
      </div>
      <Table
        label="Projects"
        columns={sortable(columns, order, setOrder)}
        rows={rows.slice(0, maxRows)}
      />
      <Left count={rows.length} />
    </Section>
  )
}

function sortable<Row, Order extends string>(
  columns: readonly ProjectColumn<Row, Order>[],
  current: Order | undefined,
  choose: (order: Order) => void,
): Column<Row>[] {
  return columns.map(({ order, ascending, ...column }) => ({
    labeled: true,
    ...column,
    sorting: order && {
      order: ascending ? 'ascending' : 'descending',
      active: order === current,
      choose: () => choose(order),
    },
  }))
}

/** For phones, which have no room for the titles. */
function SortChoice<Row, Order extends string>({
  columns,
  of: current,
  choose,
}: {
  columns: readonly ProjectColumn<Row, Order>[]
  of: Order | undefined
  choose(order: Order | undefined): void
}) {
  const sorted = columns.filter(({ order }) => order !== undefined)
  const at = sorted.findIndex(({ order }) => order === current)
  return (
    <select
      class="phone"
      aria-label="Sort"
      value={String(current === undefined ? -1 : at)}
      onChange={({ currentTarget: { value } }) =>
        choose(sorted[Number(value)]?.order)
      }
    >
      <option value="-1">Sort: as in the report</option>
      {sorted.map(({ title, ascending }, place) => (
        <option key={title} value={String(place)}>
          Sort: {title} {ascending ? '↑' : '↓'}
        </option>
      ))}
    </select>
  )
}

function Left({ count }: { count: number }) {
  return (
    <p class="muted" role="status">
      {count === 0 && 'No projects match.'}
      {count > maxRows &&
        `${grouped(count - maxRows)} more; search or sort to see them.`}
    </p>
  )
}
