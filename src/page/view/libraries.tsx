import { useMemo } from 'preact/hooks'
import { grouped } from '../../reports/markdown.ts'
import { counted } from '../../reports/words.ts'
import type { Contents } from '../model/contents.ts'
import { gravities } from '../model/libraries.ts'
import { filters, type Query, writeQuery } from '../model/query.ts'
import { librariesLink } from '../model/route.ts'
import { tally } from '../model/tally.ts'
import { Filters } from './filters.tsx'
import { LibraryTable } from './library-table.tsx'
import type { ContentsProps } from './state.ts'
import { mostPrinted } from './windowed.tsx'

/** The inventory: search, filters, table. */
export function LibrariesPage(props: ContentsProps & { query: Query }) {
  const { state, contents, actions, query } = props
  const change = (part: Partial<Query>) =>
    actions.replace(librariesLink({ ...query, ...part }))
  const asked = writeQuery({ ...query, columns: [] })
  const rows = useMemo(() => state.select?.(query) ?? [], [asked, state.select])
  const choices = useMemo(() => choicesOf(contents), [contents])
  const total = contents.libraries.count
  return (
    <main id="main" class="wide">
      <h1 class="unseen" tabIndex={-1}>
        Libraries
      </h1>
      <Filters query={query} change={change} {...choices} />
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

function choicesOf({ libraries, graph }: Contents) {
  const rows = Array.from({ length: libraries.count }, (_, row) => row)
  const inventory = rows.slice(0, libraries.inventory)
  return {
    severities: gravities
      .map((name, gravity) => ({
        name,
        count: inventory.filter((row) => libraries.has(gravity, row)).length,
      }))
      .filter(({ count }) => count > 0),
    licenses: tally(
      inventory.flatMap((row) => {
        const names = libraries.licenses(row).map(({ name }) => name)
        return names.length > 0 ? [...new Set(names)] : ['']
      }),
    ),
    types: tally(rows.map((row) => libraries.text('type', row) ?? '')),
    outdated: libraries.knowsOutdated
      ? rows.filter((row) => libraries.outdated(row)).length
      : undefined,
    tree: graph !== undefined,
  }
}
