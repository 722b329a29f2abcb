import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { clicked, type Sorting } from '../../model/sorting.ts'
import { useNarrow } from './narrow.ts'
import { SortArrow } from './table.tsx'
import { VirtualList } from './virtual-list.tsx'

/** A column of a long table; the first has the link to a row's own page. */
export interface DataColumn<T extends string> {
  readonly title: string
  /** By what a click on the title sorts; nothing where absent. */
  readonly sort?: T | undefined
  /** A track of CSS grid. */
  readonly width: string
  /** On a phone, where a row is a block, the title stands before the value. */
  readonly labeled?: boolean | undefined
  /** On a phone, where two values share a line, it has one of its own. */
  readonly full?: true
  cell(row: number): ComponentChildren
}

interface DataTableProps<T extends string> extends Sorting<T> {
  readonly label: string
  readonly columns: readonly DataColumn<T>[]
  readonly rows: readonly number[]
  /** Said where there are no rows. */
  readonly empty: string
  readonly printing: boolean
  change(order: Sorting<T>): void
}

/** In pixels; without the space above and below the lines of a block. */
const rowHeight = 37
const lineHeight = 24

/** A table with any number of rows. */
export function DataTable<T extends string>(props: DataTableProps<T>) {
  if (props.rows.length === 0) return <p class="empty">{props.empty}</p>
  return <Rows {...props} />
}

/** On a phone each row is a block, with room for a value of every column. */
function Rows<T extends string>(props: DataTableProps<T>) {
  const { label, columns, rows, printing } = props
  const narrow = useNarrow()
  const table = useRef<HTMLDivElement>(null)
  const lines = Math.ceil(
    (columns.length + columns.filter(({ full }) => full).length) / 2,
  )
  const height = narrow ? lineHeight * lines + 11 : rowHeight
  const tracks = columns.map(({ width }) => width).join(' ')
  return (
    <div
      ref={table}
      class="table"
      style={{ '--tracks': tracks, '--height': `${height}px` }}
    >
      <VirtualList
        count={rows.length}
        rowHeight={height}
        list={rows}
        printing={printing}
        frame={{
          role: 'table',
          'aria-label': label,
          'aria-rowcount': rows.length + 1,
          tabIndex: 0,
          onKeyDown: (event) => moveFocus(event, table.current),
        }}
        head={<Head {...props} />}
        row={(index) => {
          const row = rows[index] ?? 0
          return <Row key={row} {...{ columns, index, row }} />
        }}
      />
    </div>
  )
}

/** The arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent, table: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...(table?.querySelectorAll('.row > :first-child > a') ?? [])]
  if (by === undefined || links.length === 0) return
  const { activeElement: focused } = document
  const at = focused ? links.indexOf(focused) : -1
  const next = links[at < 0 ? 0 : at + by]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

function Head<T extends string>(props: DataTableProps<T>) {
  return (
    <div class="head" role="rowgroup">
      <div class="row" role="row" aria-rowindex={1}>
        {props.columns.map((column) => (
          <HeadCell key={column.title} {...column} table={props} />
        ))}
      </div>
    </div>
  )
}

function HeadCell<T extends string>({
  title,
  sort,
  table,
}: DataColumn<T> & { table: DataTableProps<T> }) {
  if (sort === undefined) return <div role="columnheader">{title}</div>
  const active = table.sort === sort
  const order = table.descending ? 'descending' : 'ascending'
  return (
    <div role="columnheader" aria-sort={active ? order : 'none'}>
      <button
        type="button"
        class="sort"
        onClick={() => table.change(clicked(sort, table))}
      >
        {title}
        <SortArrow order={active ? order : undefined} />
      </button>
    </div>
  )
}

function Row<T extends string>({
  columns,
  index,
  row,
}: {
  columns: readonly DataColumn<T>[]
  index: number
  row: number
}) {
  return (
    <div class="row" role="row" aria-rowindex={index + 2}>
      {columns.map(({ title, labeled, full, cell }) => (
        <div
          role="cell"
          key={title}
          class={full && 'full'}
          data-title={labeled ? title : undefined}
        >
          {cell(row)}
        </div>
      ))}
    </div>
  )
}
