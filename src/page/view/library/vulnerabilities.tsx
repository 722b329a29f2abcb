import type { Contents } from '../../model/contents.ts'
import { byGravity } from '../../model/library-vulnerabilities.ts'
import { Out, Pill, Section, Text } from '../shared/elements.tsx'

/** The vulnerabilities of a library, the gravest first. */
export function LibraryFindings({
  contents,
  row,
}: {
  contents: Contents
  row: number
}) {
  const known = contents.libraries
    .vulnerabilities(row)
    .map((vulnerability) => ({ vulnerability }))
    .toSorted(byGravity)
  if (row >= contents.libraries.inventory) return null
  return (
    <Section title="Vulnerabilities" note={known.length}>
      {known.length === 0 && <p class="empty">None is known.</p>}
      {known.map(({ vulnerability }) => (
        <article class="finding" key={vulnerability.id}>
          <h3>
            <Pill name={vulnerability.severity ?? 'unrated'} />{' '}
            <Out to={vulnerability.url}>
              <Text of={vulnerability.id} most={60} />
            </Out>{' '}
            <span class="soft">
              {vulnerability.score !== undefined &&
                `score ${vulnerability.score.toFixed(1)} `}
              {vulnerability.published && (
                <Text of={`· published ${vulnerability.published}`} most={60} />
              )}
            </span>
          </h3>
          {vulnerability.description && (
            <p>
              <Text of={vulnerability.description} most={2000} />
            </p>
          )}
          {vulnerability.fix && (
            <p>
              <b>Fix:</b> <Text of={vulnerability.fix} most={500} />
            </p>
          )}
        </article>
      ))}
    </Section>
  )
}
