import { useMemo } from 'preact/hooks'
import { plain } from '../../../domain/text/clean.ts'
import type { Contents } from '../../model/contents.ts'
import { librariesLink } from '../../model/route.ts'
import { levelOf, severityLevels } from '../../model/severity.ts'
import {
  type RowVulnerability,
  topVulnerabilities,
} from '../../model/top-vulnerabilities.ts'
import {
  ExternalLink,
  LibraryLink,
  Pill,
  Section,
  Text,
} from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'
import { WaivedChip } from '../shared/waived.tsx'

const maxRows = 10

/** The most severe vulnerabilities of all libraries. */
export function TopVulnerabilities({ contents }: { contents: Contents }) {
  const rows = useMemo(() => topVulnerabilities(contents, maxRows), [contents])
  if (rows.length === 0) return null
  const title = 'Most severe vulnerabilities'
  const vulnerable = severityLevels.filter((level) => level !== 'none')
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={columnsFor(contents)}
        rows={rows}
        stacked={false}
      />
      <p>
        <a href={librariesLink({ severity: vulnerable })}>
          All vulnerable libraries
        </a>
      </p>
    </Section>
  )
}

function columnsFor(contents: Contents): Column<RowVulnerability>[] {
  return [
    {
      title: 'Severity',
      cell: ({ vulnerability }) => <Pill level={levelOf(vulnerability)} />,
    },
    {
      title: 'Score',
      class: 'number',
      cell: ({ vulnerability: { score } }) => score?.toFixed(1),
    },
    {
      title: 'Library',
      cell: ({ row }) => <LibraryLink contents={contents} row={row} />,
    },
    {
      title: 'Vulnerability',
      cell: ({ row, vulnerability: { id, url } }) => (
        <>
          <ExternalLink to={url}>
            <Text of={id} max={60} />
          </ExternalLink>{' '}
          <WaivedChip by={contents.waivers?.waiverOf(row, id)} />
        </>
      ),
    },
    {
      title: 'Library fixed in',
      cell: ({ row }) => (
        <Text of={contents.libraries.fix(row)} max={60} blank="" />
      ),
    },
    { title: 'Fix', class: 'long', cell: fix },
  ]
}

function fix({ vulnerability: { fix } }: RowVulnerability) {
  return (
    fix && (
      <span title={plain(fix, 500)}>
        <Text of={fix} max={120} />
      </span>
    )
  )
}
