import type { Facts } from '../../../reports/html/data.ts'
import { type GateLine, gateLines } from '../../model/policy/gate.ts'
import { Section } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'

const tones: Readonly<Record<string, string>> = {
  failed: 'critical',
  passed: 'success',
}

const columns: readonly Column<GateLine>[] = [
  { title: 'Condition', cell: ({ condition }) => <bdi>{condition}</bdi> },
  { title: 'Limit', labeled: true, cell: ({ allowed }) => allowed },
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
  {
    title: 'File',
    hidden: true,
    class: 'muted',
    cell: ({ origin }) => <bdi>{origin}</bdi>,
  },
]

/** The result of each condition; where any is from a policy, with its place. */
export function Gate({ facts }: { facts: Facts }) {
  const lines = gateLines(facts)
  if (lines.length === 0) return null
  const hasOrigins = lines.some(({ origin }) => origin !== '')
  return (
    <Section title="Gate">
      <Table
        label="Gate"
        columns={hasOrigins ? columns : columns.slice(0, -1)}
        rows={lines}
      />
    </Section>
  )
}
