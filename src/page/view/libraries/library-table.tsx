import { useRef } from 'preact/hooks'
import type { Query, SortName } from '../../model/libraries/query.ts'
import { libraryLink } from '../../model/route.ts'
import type { ContentsProps } from '../shared/state.ts'
import { SortArrow } from '../shared/table.tsx'
import { VirtualList } from '../shared/virtual-list.tsx'
import { columns } from './columns.tsx'

const rowHeight = 37

interface TableProps extends ContentsProps {
  readonly query: Query
  readonly rows: readonly number[]
  change(part: Partial<Query>): void
}

/** The libraries that the query found. */
export function LibraryTable(props: TableProps) {
  const { contents, query, rows, state } = props
  const widths = query.columns.map((name) => columns[name].width)
  const tracks = ['minmax(200px, 2fr)', ...widths].join(' ')
  const table = useRef<HTMLDivElement>(null)
  return (
    <div ref={table} class="table" style={{ '--tracks': tracks }}>
      <VirtualList
        count={rows.length}
        rowHeight={rowHeight}
        list={rows}
        printing={state.printing}
        frame={{
          role: 'table',
          'aria-label': 'Libraries',
          'aria-rowcount': rows.length + 1,
          tabIndex: 0,
          onKeyDown: (event) => moveFocus(event, table.current),
        }}
        head={<Head {...props} />}
        row={(index) => {
          const row = rows[index] ?? 0
          return <Row key={row} {...{ contents, query, index, row }} />
        }}
      />
    </div>
  )
}

/** The arrow keys go from library to library. */
function moveFocus(event: KeyboardEvent, table: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...(table?.querySelectorAll('.row a') ?? [])]
  if (by === undefined || links.length === 0) return
  const { activeElement: focused } = document
  const at = focused ? links.indexOf(focused) : -1
  const next = links[at < 0 ? 0 : at + by]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

function Head({ query, change }: Pick<TableProps, 'query' | 'change'>) {
  return (
    <div class="head" role="rowgroup">
      <div class="row" role="row" aria-rowindex={1}>
        {(['name', ...query.columns] as const).map((name) => (
          <HeadCell key={name} {...{ name, query, change }} />
        ))}
      </div>
    </div>
  )
}

function HeadCell({
  name,
  query,
  change,
}: Pick<TableProps, 'query' | 'change'> & { name: SortName }) {
  const active = query.sort === name
  const order = query.descending ? 'descending' : 'ascending'
  const sort = () =>
    change({ sort: name, descending: active && !query.descending })
  return (
    <div role="columnheader" aria-sort={active ? order : 'none'}>
      <button type="button" class="sort" onClick={sort}>
        {name === 'name' ? 'Library' : columns[name].title}
        <SortArrow order={active ? order : undefined} />
      </button>
    </div>
  )
}

function Row({
  contents,
  query,
  index,
  row,
}: Pick<TableProps, 'contents' | 'query'> & { index: number; row: number }) {
  const name = contents.libraries.name(row)
  return (
    <div class="row" role="row" aria-rowindex={index + 2}>
      <div role="cell">
        <a href={libraryLink(contents.key(row))} title={name}>
          <bdi>{name || '(blank)'}</bdi>
        </a>
      </div>
      {query.columns.map((column) => (
        <div role="cell" key={column}>
          {columns[column].cell(contents, row)}
        </div>
      ))}
    </div>
  )
}
