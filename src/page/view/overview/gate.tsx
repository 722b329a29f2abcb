import type { Facts } from '../../../reports/html/data.ts'
import { type GateLine, gateLines } from '../../model/policy/gate.ts'
import { Section } from '../shared/elements.tsx'
import { type Column, filled, Table } from '../shared/table.tsx'

const tones: Readonly<Record<string, string>> = {
  failed: 'critical',
  passed: 'success',
}

const columns: readonly Column<GateLine>[] = [
  // `high > 0` beside a green `passed` would read as what holds.
  {
    title: 'Fails if',
    labeled: true,
    cell: ({ condition }) => <bdi>{condition}</bdi>,
  },
  { title: 'Limit', labeled: true, cell: ({ allowed }) => allowed },
  { title: 'Actual', labeled: true, cell: ({ actual }) => actual },
  {
    title: 'Verdict',
    cell: ({ verdict }) => (
      <span class={`pill ${tones[verdict] ?? ''}`}>{verdict}</span>
    ),
  },
  {
    title: 'Details',
    class: 'long',
    cell: ({ note }) => note && <bdi>{note}</bdi>,
  },
  {
    title: 'File',
    class: 'muted',
    cell: ({ origin }) => origin && <bdi>{origin}</bdi>,
  },
]

/** The result of each condition, with its findings and its place in a policy, where any has them. */
export function Gate({ facts }: { facts: Facts }) {
  const lines = gateLines(facts)
  if (lines.length === 0) return null
  return (
    <Section title="Gate">
      <Table label="Gate" columns={filled(columns, lines)} rows={lines} />
    </Section>
  )
}
