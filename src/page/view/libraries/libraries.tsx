import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted, libraryCount } from '../../../reports/text/words.ts'
import { csvOf } from '../../model/export/csv.ts'
import { libraryCsv } from '../../model/export/libraries.ts'
import {
  hasFilters,
  type Query,
  writeQuery,
} from '../../model/libraries/query.ts'
import { librariesLink } from '../../model/route.ts'
import { DataTable } from '../shared/data-table.tsx'
import { WidePage } from '../shared/elements.tsx'
import { ListLine } from '../shared/list-line.tsx'
import { SortSelect } from '../shared/sort-select.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { shownOrder, tableColumns } from './columns.tsx'
import { Filters } from './filters.tsx'

/** The libraries: search, filters, table. */
export function LibrariesPage(props: ContentsProps & { query: Query }) {
  const { state, contents, actions, query } = props
  const change = (part: Partial<Query>) =>
    actions.replace(librariesLink({ ...query, ...part }))
  const search = writeQuery({ ...query, columns: [] })
  const rows = useMemo(() => contents.search(query), [search, contents])
  const columns = tableColumns(contents, query.columns)
  const order = shownOrder(contents, query)
  return (
    <WidePage title="Libraries">
      <Filters contents={contents} query={query} change={change}>
        <SortSelect {...order} columns={columns} change={change} />
      </Filters>
      <ListLine
        state={state}
        rows={rows.length}
        file="mend-libraries.csv"
        csv={() => csvOf(libraryCsv(contents), rows)}
      >
        <Status {...props} rows={rows} />
      </ListLine>
      <DataTable
        {...order}
        label="Libraries"
        columns={columns}
        rows={rows}
        empty="No libraries match."
        printing={state.printing}
        change={change}
      />
    </WidePage>
  )
}

interface StatusProps extends ContentsProps {
  readonly query: Query
  readonly rows: readonly number[]
}

/** `4 of 12 libraries, 2 packages`; without filters those of the hierarchy alone apart. */
function Status({ contents: { libraries }, query, rows }: StatusProps) {
  const { count, inventory, several } = libraries
  if (!hasFilters(query)) {
    const more = inventory > 0 ? count - inventory : 0
    if (more === 0) return <>{libraryCount(count)}</>
    return (
      <>
        {libraryCount(inventory)}, and {grouped(more)} more in the hierarchy
        only
      </>
    )
  }
  return (
    <>
      {grouped(rows.length)} of {libraryCount(count)}
      {query.duplicates &&
        `, ${counted(new Set(rows.map(several)).size, 'package')}`}
    </>
  )
}
