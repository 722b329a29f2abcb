import type { Facts } from '../../../reports/html/data.ts'
import { More, Section, Text } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'

type Violations = NonNullable<Facts['policyViolations']>
type Violation = NonNullable<Violations['rows']>[number]

const columns: readonly Column<Violation>[] = [
  { title: 'Policy', cell: ({ policy }) => <Text of={policy} max={100} /> },
  { title: 'Library', cell: ({ library }) => <Text of={library} max={100} /> },
  {
    title: 'Manifest',
    class: 'long',
    cell: ({ manifest = '' }) => <Text of={manifest} blank="" />,
  },
]

/** What Mend's own policies reject, as the scanner wrote it down. */
export function PolicyViolations({ facts }: { facts: Facts }) {
  const { total, rows = [] } = facts.policyViolations ?? {}
  if (!total) return null
  return (
    <Section title="Policy violations" note={total}>
      <Table label="Policy violations" columns={columns} rows={rows} />
      <More hidden={total - rows.length} />
    </Section>
  )
}
