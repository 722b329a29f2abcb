import { grouped } from '../../../reports/text/markdown.ts'
import type { Contents } from '../../model/contents.ts'
import { baselineOf, type DeltaLine, deltaParts } from '../../model/delta.ts'
import { libraryLink } from '../../model/route.ts'
import { moment } from '../../model/words.ts'
import { Out, Pill, Section } from '../shared/elements.tsx'
import type { PageProps } from '../shared/state.ts'

const mostLines = 500

/** What changed since the baseline. */
export function ComparePage({ state }: PageProps) {
  const parts = deltaParts(state.facts)
  const some = parts.filter(({ lines }) => lines.length > 0)
  return (
    <main id="main">
      <h1 tabIndex={-1}>Comparison with the baseline</h1>
      <Baseline facts={state.facts} />
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

function Baseline({ facts }: { facts: object }) {
  const baseline = baselineOf(facts)
  if (!baseline) return null
  const { name, updated, libraries } = baseline
  return (
    <p class="soft">
      Compared with <bdi>{name}</bdi>
      {updated && ` of ${moment(updated)}`}
      {libraries && `, ${libraries} libraries`}.
    </p>
  )
}

function Line({
  line,
  contents,
}: {
  line: DeltaLine
  contents: Contents | null | undefined
}) {
  const { name, key, version, what, url, severity } = line
  const known = key !== undefined && contents?.find(key) !== undefined
  return (
    <li>
      {severity && <Pill name={severity} />}{' '}
      {what && (
        <>
          <Out to={url}>
            <bdi>{what}</bdi>
          </Out>{' '}
        </>
      )}
      {known ? (
        <a href={libraryLink(key)}>
          <bdi>{name || '(blank)'}</bdi>
        </a>
      ) : (
        <bdi>{name || '(blank)'}</bdi>
      )}{' '}
      <bdi class="soft">{version}</bdi> <Change of={line} />
    </li>
  )
}

const ways = {
  up: { sign: '▲', word: 'newer' },
  down: { sign: '▼', word: 'older' },
}

/** `1.0 → 2.0 ▲ newer` */
function Change({ of: { change, direction } }: { of: DeltaLine }) {
  if (!change) return null
  const way = direction && ways[direction]
  return (
    <>
      <bdi>{change.from}</bdi> → <bdi>{change.to}</bdi>{' '}
      {way && (
        <span class={`way ${direction}`}>
          <span aria-hidden="true">{way.sign}</span> {way.word}
        </span>
      )}
    </>
  )
}
