import { grouped } from '../../reports/markdown.ts'
import type { Contents } from '../model/contents.ts'
import { type DeltaLine, deltaParts } from '../model/delta.ts'
import { libraryLink } from '../model/route.ts'
import { Pill, Section } from './parts.tsx'
import type { PageProps } from './state.ts'

const mostLines = 500

/** What changed since the baseline. */
export function ComparePage({ state }: PageProps) {
  const parts = deltaParts(state.facts)
  const some = parts.filter(({ lines }) => lines.length > 0)
  return (
    <main id="main">
      <h1 tabIndex={-1}>Comparison with the baseline</h1>
      {parts.length === 0 && (
        <p class="empty">
          There was nothing to compare with: the input <code>baseline</code> was
          empty.
        </p>
      )}
      {parts.length > 0 && some.length === 0 && (
        <p class="empty">Nothing changed.</p>
      )}
      {some.map(({ title, lines }) => (
        <Section key={title} title={title} note={grouped(lines.length)}>
          <ul class="plain lines">
            {lines.slice(0, mostLines).map((line, at) => (
              <Line key={at} line={line} contents={state.contents} />
            ))}
          </ul>
          {lines.length > mostLines && (
            <p class="soft">and {grouped(lines.length - mostLines)} more</p>
          )}
        </Section>
      ))}
    </main>
  )
}

function Line({
  line: { name, key, before, after, what, severity },
  contents,
}: {
  line: DeltaLine
  contents: Contents | null | undefined
}) {
  const known = key !== undefined && contents?.find(key.toWellFormed())
  const versions = [before, after].filter((side) => side !== undefined)
  return (
    <li>
      {severity && <Pill name={severity} />}{' '}
      {what && (
        <>
          <bdi>{what}</bdi>{' '}
        </>
      )}
      {known === undefined || known === false ? (
        <bdi>{name || '(blank)'}</bdi>
      ) : (
        <a href={libraryLink(key ?? '')}>
          <bdi>{name || '(blank)'}</bdi>
        </a>
      )}{' '}
      <bdi class="soft">{versions.join(' → ')}</bdi>
    </li>
  )
}
