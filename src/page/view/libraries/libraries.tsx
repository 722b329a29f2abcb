import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import { filters, type Query, writeQuery } from '../../model/query.ts'
import { librariesLink } from '../../model/route.ts'
import type { ContentsProps } from '../shared/state.ts'
import { mostPrinted } from '../shared/virtual-list.tsx'
import { Filters } from './filters.tsx'
import { LibraryTable } from './library-table.tsx'

/** The inventory: search, filters, table. */
export function LibrariesPage(props: ContentsProps & { query: Query }) {
  const { state, contents, actions, query } = props
  const change = (part: Partial<Query>) =>
    actions.replace(librariesLink({ ...query, ...part }))
  const choices = state.choices?.()
  const asked = writeQuery({ ...query, columns: [] })
  const rows = useMemo(() => state.select?.(query) ?? [], [asked, state.select])
  const total = contents.libraries.count
  return (
    <main id="main" class="wide">
      <h1 class="unseen" tabIndex={-1}>
        Libraries
      </h1>
      {choices && (
        <Filters
          query={query}
          change={change}
          tree={contents.graph !== undefined}
          {...choices}
        />
      )}
      <p class="found" role="status">
        {filters(query)
          ? `${grouped(rows.length)} of ${counted(total, 'library', 'libraries')}`
          : counted(total, 'library', 'libraries')}
        {state.printing && rows.length > mostPrinted && (
          <> (the first {grouped(mostPrinted)} are printed)</>
        )}
      </p>
      {rows.length > 0 ? (
        <LibraryTable {...props} rows={rows} change={change} />
      ) : (
        <p class="empty">No library is like that.</p>
      )}
    </main>
  )
}
