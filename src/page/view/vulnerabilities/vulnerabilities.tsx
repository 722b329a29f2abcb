import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted, vulnerabilityCount } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { csvOf } from '../../model/export/csv.ts'
import { findingCsv } from '../../model/export/findings.ts'
import { vulnerabilitiesLink } from '../../model/route.ts'
import {
  filtersVulnerabilities,
  type VulnerabilityQuery,
  writeVulnerabilityQuery,
} from '../../model/vulnerabilities/query.ts'
import type { Found } from '../../model/vulnerabilities/search.ts'
import { DataTable } from '../shared/data-table.tsx'
import { WidePage } from '../shared/elements.tsx'
import { ListLine } from '../shared/list-line.tsx'
import { SortSelect } from '../shared/sort-select.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { vulnerabilityColumns } from './columns.tsx'
import { Filters } from './filters.tsx'

interface VulnerabilitiesProps extends ContentsProps {
  readonly query: VulnerabilityQuery
}

/** The vulnerabilities, each once with its libraries: search, filters, table. */
export function VulnerabilitiesPage(props: VulnerabilitiesProps) {
  const { state, contents, actions, query } = props
  const change = (part: Partial<VulnerabilityQuery>) =>
    actions.replace(vulnerabilitiesLink({ ...query, ...part }))
  const all = contents.vulnerabilities()
  const search = writeVulnerabilityQuery(query)
  const found = useMemo(() => all.find(query), [search, all])
  const columns = vulnerabilityColumns({ contents, found })
  return (
    <WidePage title="Vulnerabilities">
      <Filters contents={contents} query={query} change={change}>
        <SortSelect {...query} columns={columns} change={change} />
      </Filters>
      <ListLine
        state={state}
        rows={found.numbers.length}
        file="mend-vulnerabilities.csv"
        csv={() => foundCsv(contents, found)}
      >
        <Status {...props} found={found} />
      </ListLine>
      <DataTable
        {...query}
        label="Vulnerabilities"
        columns={columns}
        rows={found.numbers}
        empty={emptyText(query)}
        printing={state.printing}
        change={change}
      />
    </WidePage>
  )
}

function emptyText(query: VulnerabilityQuery): string {
  return filtersVulnerabilities(query)
    ? 'No vulnerabilities match.'
    : 'No known vulnerabilities.'
}

function foundCsv(contents: Contents, { numbers, matching }: Found): string {
  return csvOf(findingCsv(contents), numbers.flatMap(matching))
}

/** `12 of 300 vulnerabilities, 14 findings in libraries`; a finding is one of them in one library. */
function Status({
  state,
  contents,
  query,
  found: { numbers, findings },
}: VulnerabilitiesProps & { found: Found }) {
  const all = contents.vulnerabilities().findings.vulnerabilities.length
  const filtered = filtersVulnerabilities(query)
  return (
    <>
      {filtered && `${grouped(numbers.length)} of `}
      {vulnerabilityCount(all)}
      {findings > numbers.length &&
        `, ${counted(findings, 'finding')} in libraries`}
      {state.facts.alertsPending &&
        ', incomplete: Mend had not computed the alerts yet'}
    </>
  )
}
