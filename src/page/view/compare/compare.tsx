import { utcTime } from '../../../domain/text/utc-time.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { type DeltaSection, deltaSections } from '../../model/delta.ts'
import { More, Section, Text } from '../shared/elements.tsx'
import type { PageProps } from '../shared/state.ts'
import { filled, Table } from '../shared/table.tsx'
import { columns } from './columns.tsx'
import { EmptySide, SideBySide } from './side-by-side.tsx'

const maxLines = 500

interface ContentsProps {
  readonly contents: Contents | null | undefined
}

/** What changed since the baseline. */
export function ComparePage({ state: { facts, contents } }: PageProps) {
  const changed = deltaSections(facts).filter(({ lines }) => lines.length > 0)
  return (
    <main id="main">
      <h1 tabIndex={-1}>Comparison with the baseline</h1>
      <Baseline facts={facts} />
      <EmptySide facts={facts} />
      {facts.baseline?.figures && (
        <Section title="Numbers">
          <SideBySide facts={facts} />
        </Section>
      )}
      {!facts.delta && (
        <p class="empty">
          There was nothing to compare with: the input <code>baseline</code> was
          empty.
        </p>
      )}
      {facts.delta && changed.length === 0 && (
        <p class="empty">Nothing changed.</p>
      )}
      {changed.map((section) => (
        <Lines key={section.title} {...section} contents={contents} />
      ))}
    </main>
  )
}

function Baseline({ facts: { baseline } }: { facts: Facts }) {
  if (!baseline) return null
  const { name, updated, libraries } = baseline
  return (
    <p class="muted">
      Compared with <Text of={name} />
      {updated && ` of ${utcTime(updated)}`},{' '}
      {counted(libraries, 'library', 'libraries')}.
    </p>
  )
}

function Lines({ title, lines, contents }: DeltaSection & ContentsProps) {
  const rows = lines.slice(0, maxLines).map((line) => ({ line, contents }))
  return (
    <Section title={title} note={grouped(lines.length)}>
      <Table label={title} columns={filled(columns, rows)} rows={rows} />
      <More hidden={lines.length - maxLines} />
    </Section>
  )
}
