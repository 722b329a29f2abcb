import type { Facts } from '../../../reports/html/data.ts'
import { type GateLine, gateLines } from '../../model/gate.ts'
import { Section } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'

const tones: Readonly<Record<string, string>> = {
  failed: 'critical',
  passed: 'success',
}

const columns: readonly Column<GateLine>[] = [
  { title: 'Condition', cell: ({ condition }) => <bdi>{condition}</bdi> },
  { title: 'Allowed', labeled: true, cell: ({ allowed }) => allowed },
  {
    title: 'Actual',
    labeled: true,
    class: 'number',
    cell: ({ actual }) => actual,
  },
  {
    title: 'Verdict',
    cell: ({ verdict }) => (
      <span class={`pill ${tones[verdict] ?? ''}`}>{verdict}</span>
    ),
  },
  {
    title: 'Details',
    hidden: true,
    class: 'long',
    cell: ({ note }) => <bdi>{note}</bdi>,
  },
]

/** The result of each condition of `fail-on`. */
export function Gate({ facts }: { facts: Facts }) {
  const lines = gateLines(facts)
  if (lines.length === 0) return null
  return (
    <Section title="Gate">
      <Table label="Gate" columns={columns} rows={lines} />
    </Section>
  )
}
