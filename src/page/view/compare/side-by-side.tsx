import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { emptySide, emptySideText } from '../../../reports/text/words.ts'
import {
  type BeforeAfter,
  beforeAfter,
  changeWords,
} from '../../model/figures.ts'
import { type Column, Table } from '../shared/table.tsx'

const columns: readonly Column<BeforeAfter>[] = [
  { title: 'Number', hidden: true, cell: ({ figure }) => figure.title },
  number('Before', ({ before }) => grouped(before)),
  number('Now', ({ after }) => <b>{grouped(after)}</b>),
  number('Change', (line) => changeWords(line)),
  { title: 'Picture', hidden: true, class: 'picture', cell: Bars },
]

/** The numbers of the baseline and of this run. */
export function SideBySide({ facts }: { facts: Facts }) {
  const lines = beforeAfter(facts)
  if (lines.length === 0) return null
  const label = 'Before and now'
  return <Table label={label} columns={columns} rows={lines} stacked={false} />
}

/** What the numbers of a comparison do not tell, where one side is empty. */
export function EmptySide({ facts: { baseline, figures } }: { facts: Facts }) {
  const now = figures?.libraries
  const empty = baseline && emptySide({ before: baseline.libraries, now })
  return empty ? <p>{emptySideText[empty]}</p> : null
}

function number(
  title: string,
  cell: Column<BeforeAfter>['cell'],
): Column<BeforeAfter> {
  return { title, labeled: true, class: 'number', cell }
}

/** Before above, now below. */
function Bars({ figure, before, after }: BeforeAfter) {
  const tone = figure.level ?? 'unrated'
  const max = Math.max(1, before, after)
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect class="none" width={(100 * before) / max} height="6" />
      <rect class={tone} y="8" width={(100 * after) / max} height="6" />
    </svg>
  )
}
