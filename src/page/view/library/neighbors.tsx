import type { Contents } from '../../model/contents.ts'
import {
  LibraryLink,
  More,
  type RowProps,
  Section,
} from '../shared/elements.tsx'

const maxNeighbors = 50

/** What a library depends on, and what depends on it. */
export function Neighbors({ contents, row }: RowProps) {
  const { graph } = contents
  if (!graph) return null
  return (
    <>
      <List title="Depends on" rows={graph.children(row)} contents={contents} />
      <List title="Required by" rows={graph.parents(row)} contents={contents} />
    </>
  )
}

function List({
  title,
  rows,
  contents,
}: {
  title: string
  rows: readonly number[]
  contents: Contents
}) {
  if (rows.length === 0) return null
  return (
    <Section title={title} note={rows.length}>
      <ul class="unstyled columns">
        {rows.slice(0, maxNeighbors).map((row) => (
          <li key={row}>
            <LibraryLink contents={contents} row={row} />
          </li>
        ))}
      </ul>
      <More hidden={rows.length - maxNeighbors} />
    </Section>
  )
}
