import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { libraryLink } from '../../model/route.ts'
import { Section, Text } from '../shared/elements.tsx'

interface RowProps {
  readonly contents: Contents
  readonly row: number
}

/** What a library depends on, and what depends on it. */
export function Neighbors({ contents, row }: RowProps) {
  const { graph } = contents
  if (!graph) return null
  return (
    <>
      <List title="Depends on" rows={graph.children(row)} contents={contents} />
      <List title="Needed by" rows={graph.parents(row)} contents={contents} />
    </>
  )
}

const mostNeighbors = 50

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
      <ul class="plain columns">
        {rows.slice(0, mostNeighbors).map((row) => (
          <li key={row}>
            <LibraryLink contents={contents} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > mostNeighbors && (
        <p class="soft">and {counted(rows.length - mostNeighbors, 'other')}</p>
      )}
    </Section>
  )
}

/** Name and version, linked to the library's page. */
export function LibraryLink({ contents, row }: RowProps) {
  const { libraries } = contents
  const version = libraries.text('version', row)
  return (
    <>
      <a href={libraryLink(contents.key(row))}>
        <bdi>{libraries.name(row) || '(blank)'}</bdi>
      </a>
      {version && (
        <span class="soft">
          {' '}
          <Text of={version} most={60} />
        </span>
      )}
    </>
  )
}
