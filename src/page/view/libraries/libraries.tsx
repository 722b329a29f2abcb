import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import { csvOf } from '../../model/export/csv.ts'
import { libraryCsv } from '../../model/export/libraries.ts'
import {
  hasFilters,
  type Query,
  writeQuery,
} from '../../model/libraries/query.ts'
import { librariesLink } from '../../model/route.ts'
import { SortSelect } from '../shared/controls.tsx'
import { DataTable } from '../shared/data-table.tsx'
import { ExportButtons } from '../shared/export-buttons.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { maxPrintedRows } from '../shared/virtual-list.tsx'
import { tableColumns } from './columns.tsx'
import { Filters } from './filters.tsx'

/** The libraries: search, filters, table. */
export function LibrariesPage(props: ContentsProps & { query: Query }) {
  const { state, contents, actions, query } = props
  const change = (part: Partial<Query>) =>
    actions.replace(librariesLink({ ...query, ...part }))
  const search = writeQuery({ ...query, columns: [] })
  const rows = useMemo(() => contents.search(query), [search, contents])
  const columns = tableColumns(contents, query.columns)
  const all = counted(contents.libraries.count, 'library', 'libraries')
  return (
    <main id="main" class="wide">
      <h1 class="visually-hidden" tabIndex={-1}>
        Libraries
      </h1>
      <Filters
        query={query}
        change={change}
        options={contents.filterOptions()}
        hasTree={contents.graph !== undefined}
        hasWaivers={contents.waivers !== undefined}
      >
        <SortSelect {...query} columns={columns} change={change} />
      </Filters>
      <div class="list-line">
        <p class="muted" role="status">
          {hasFilters(query) ? `${grouped(rows.length)} of ${all}` : all}
          {state.printing &&
            rows.length > maxPrintedRows &&
            ` (the first ${grouped(maxPrintedRows)} are printed)`}
        </p>
        <ExportButtons
          file="mend-libraries.csv"
          csv={() => csvOf(libraryCsv(contents), rows)}
        />
      </div>
      {rows.length > 0 ? (
        <DataTable
          {...query}
          label="Libraries"
          lines={3}
          columns={columns}
          rows={rows}
          printing={state.printing}
          change={change}
        />
      ) : (
        <p class="empty">No libraries match.</p>
      )}
    </main>
  )
}
