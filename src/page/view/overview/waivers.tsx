import type { Contents } from '../../model/contents.ts'
import type { CountedWaiver } from '../../model/policy/waivers.ts'
import { librariesLink } from '../../model/route.ts'
import { More, Section, Text } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'
import { Place } from '../shared/waived.tsx'

const maxRows = 50

const tones: Readonly<Record<string, string>> = {
  expired: 'critical',
  'ends soon': 'medium',
}

const columns: readonly Column<CountedWaiver>[] = [
  {
    title: 'Waived',
    cell: ({ vulnerability, license = '' }) => (
      <Text of={vulnerability ?? license} max={60} />
    ),
  },
  { title: 'In', cell: ({ library }) => <Text of={library} max={100} /> },
  {
    title: 'Findings',
    labeled: true,
    class: 'number',
    cell: ({ findings }) => findings,
  },
  { title: 'Last day', labeled: true, cell: lastDay },
  {
    title: 'Reason',
    class: 'long',
    cell: ({ reason }) => <Text of={reason} max={300} />,
  },
  { title: 'File', cell: (waiver) => <Place of={waiver} /> },
]

function lastDay({ until, status }: CountedWaiver) {
  return (
    <>
      <Text of={until} max={20} />{' '}
      {status && <span class={`pill ${tones[status] ?? ''}`}>{status}</span>}
    </>
  )
}

/** The waivers of the policies, those that are over first. */
export function Waivers({ contents: { waivers } }: { contents: Contents }) {
  if (!waivers || waivers.all.length === 0) return null
  const { all } = waivers
  return (
    <Section title="Waivers" note={all.length}>
      <Table label="Waivers" columns={columns} rows={all.slice(0, maxRows)} />
      <More hidden={all.length - maxRows} />
      <p>
        <a href={librariesLink({ waived: 'yes' })}>
          Libraries with waived findings
        </a>
      </p>
    </Section>
  )
}
