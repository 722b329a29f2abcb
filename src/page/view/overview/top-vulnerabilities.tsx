import { useMemo } from 'preact/hooks'
import { vulnerabilityCount } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { vulnerabilitiesLink } from '../../model/route.ts'
import { allVulnerabilities } from '../../model/vulnerabilities/query.ts'
import { Section } from '../shared/elements.tsx'
import { filled, Table } from '../shared/table.tsx'
import { vulnerabilityColumns } from '../vulnerabilities/columns.tsx'

const maxRows = 10

/** The most severe vulnerabilities of all libraries. */
export function TopVulnerabilities({ contents }: { contents: Contents }) {
  const found = useMemo(
    () => contents.vulnerabilities().find(allVulnerabilities),
    [contents],
  )
  if (found.numbers.length === 0) return null
  const title = 'Most severe vulnerabilities'
  const rows = found.numbers.slice(0, maxRows)
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={filled(
          vulnerabilityColumns({ contents, found }).map(
            ({ title, labeled, cell }) => ({ title, labeled, cell }),
          ),
          rows,
        )}
        rows={rows}
      />
      <p>
        <a href={vulnerabilitiesLink()}>
          All {vulnerabilityCount(found.numbers.length)}
        </a>
      </p>
    </Section>
  )
}
