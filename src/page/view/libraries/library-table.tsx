import { useRef } from 'preact/hooks'
import type { Query, SortName } from '../../model/query.ts'
import { libraryLink } from '../../model/route.ts'
import type { ContentsProps } from '../shared/state.ts'
import { Windowed } from '../shared/virtual-list.tsx'
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
  const tracks = query.columns.map((name) => columns[name].width)
  const frame = useRef<HTMLDivElement>(null)
  return (
    <div
      ref={frame}
      class="table"
      style={{ '--tracks': ['minmax(200px, 2fr)', ...tracks].join(' ') }}
    >
      <Windowed
        count={rows.length}
        rowHeight={rowHeight}
        list={rows}
        printing={state.printing}
        frame={{
          role: 'table',
          'aria-label': 'Libraries',
          'aria-rowcount': rows.length + 1,
          tabIndex: 0,
          onKeyDown: (event) => step(event, frame.current),
        }}
        head={<Head {...props} />}
        row={(index) => (
          <Row
            key={rows[index]}
            contents={contents}
            query={query}
            index={index}
            row={rows[index] ?? 0}
          />
        )}
      />
    </div>
  )
}

/** Up and down go from library to library. */
function step(event: KeyboardEvent, frame: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...(frame?.querySelectorAll('.row a') ?? [])]
  if (by === undefined || links.length === 0) return
  const { activeElement: focused } = document
  const at = focused ? links.indexOf(focused) : -1
  const next = links[at < 0 ? 0 : at + by]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

function Head({ query, change }: TableProps) {
  return (
    <div class="head" role="rowgroup">
      <div class="row" role="row" aria-rowindex={1}>
        {(['name', ...query.columns] as const).map((name) => (
          <HeadCell key={name} name={name} query={query} change={change} />
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
  const sorted = query.sort === name
  const order = query.descending ? 'descending' : 'ascending'
  return (
    <div role="columnheader" aria-sort={sorted ? order : 'none'}>
      <button
        type="button"
        onClick={() =>
          change({ sort: name, descending: sorted && !query.descending })
        }
      >
        {name === 'name' ? 'Library' : columns[name].title}
        <span aria-hidden="true">
          {sorted ? (query.descending ? ' ↓' : ' ↑') : ''}
        </span>
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
