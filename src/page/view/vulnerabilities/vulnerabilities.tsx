import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted, vulnerabilityCount } from '../../../reports/text/words.ts'
import { csvOf } from '../../model/export/csv.ts'
import { findingCsv } from '../../model/export/findings.ts'
import { vulnerabilitiesLink } from '../../model/route.ts'
import {
  filtersVulnerabilities,
  type VulnerabilityQuery,
  writeVulnerabilityQuery,
} from '../../model/vulnerabilities/query.ts'
import type { Found } from '../../model/vulnerabilities/search.ts'
import { SortSelect } from '../shared/controls.tsx'
import { DataTable } from '../shared/data-table.tsx'
import { ExportButtons } from '../shared/export-buttons.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { maxPrintedRows } from '../shared/virtual-list.tsx'
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
    <main id="main" class="wide">
      <h1 class="visually-hidden" tabIndex={-1}>
        Vulnerabilities
      </h1>
      <Filters contents={contents} query={query} change={change}>
        <SortSelect {...query} columns={columns} change={change} />
      </Filters>
      <div class="list-line">
        <p class="muted" role="status">
          <Status {...props} found={found} />
        </p>
        <ExportButtons
          file="mend-vulnerabilities.csv"
          csv={() =>
            csvOf(findingCsv(contents), found.numbers.flatMap(found.matching))
          }
        />
      </div>
      {found.numbers.length > 0 ? (
        <DataTable
          {...query}
          label="Vulnerabilities"
          lines={4}
          columns={columns}
          rows={found.numbers}
          printing={state.printing}
          change={change}
        />
      ) : (
        <p class="empty">
          {filtersVulnerabilities(query)
            ? 'No vulnerabilities match.'
            : 'No known vulnerabilities.'}
        </p>
      )}
    </main>
  )
}

/** `12 of 300 vulnerabilities, in libraries 14 findings`; a finding is one of them in one library. */
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
        `, in libraries ${counted(findings, 'finding')}`}
      {state.facts.alertsPending &&
        ', incomplete: Mend had not computed the alerts yet'}
      {state.printing &&
        numbers.length > maxPrintedRows &&
        ` (the first ${grouped(maxPrintedRows)} are printed)`}
    </>
  )
}
