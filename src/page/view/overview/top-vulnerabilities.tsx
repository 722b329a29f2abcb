import { useMemo } from 'preact/hooks'
import { plain } from '../../../domain/text/clean.ts'
import type { Contents } from '../../model/contents.ts'
import { gravities } from '../../model/libraries.ts'
import { gravest } from '../../model/library-vulnerabilities.ts'
import { librariesLink } from '../../model/route.ts'
import { LibraryLink } from '../library/neighbors.tsx'
import { Out, Pill, Scroll, Section, Text } from '../shared/elements.tsx'

const most = 10

/** The gravest vulnerabilities of all. */
export function GravestFindings({
  contents,
}: {
  contents: Contents | null | undefined
}) {
  const found = useMemo(
    () => (contents ? gravest(contents, most) : []),
    [contents],
  )
  if (!contents || found.length === 0) return null
  const vulnerable = gravities.filter((name) => name !== 'none')
  return (
    <Section title="Gravest vulnerabilities">
      <Scroll label="Gravest vulnerabilities">
        <table>
          <thead>
            <tr>
              {['Severity', 'Score', 'Library', 'Vulnerability', 'Fix'].map(
                (title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {found.map(({ row, vulnerability: known }) => (
              <tr key={`${row} ${known.id}`}>
                <td>
                  <Pill name={known.severity ?? 'unrated'} />
                </td>
                <td class="number">{known.score?.toFixed(1)}</td>
                <td>
                  <LibraryLink contents={contents} row={row} />
                </td>
                <td>
                  <Out to={known.url}>
                    <Text of={known.id} most={60} />
                  </Out>
                </td>
                <td class="fix" title={plain(known.fix ?? '', 500)}>
                  {known.fix && <Text of={known.fix} most={120} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        <a href={librariesLink({ severity: vulnerable })}>
          All vulnerable libraries
        </a>
      </p>
    </Section>
  )
}
