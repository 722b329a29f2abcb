import { useCallback, useMemo, useState } from 'preact/hooks'
import { counted } from '../../../reports/text/words.ts'
import {
  chosenProjects,
  type Found,
  type Portfolio,
  type PortfolioFilter,
  type PortfolioOrder,
  portfolioFilters,
} from '../../model/projects/portfolio.ts'
import { Text } from '../shared/elements.tsx'
import { ProjectTable } from '../shared/project-table.tsx'
import { columnsFor } from './columns.tsx'
import { Finder } from './finder.tsx'

/** Where a library or a vulnerability is, and all projects with their counts. */
export function PortfolioProjects({ portfolio }: { portfolio: Portfolio }) {
  const [found, setFound] = useState<Found>()
  return (
    <>
      <Finder portfolio={portfolio} found={found} choose={setFound} />
      <Projects portfolio={portfolio} found={found} choose={setFound} />
    </>
  )
}

interface TableProps {
  readonly portfolio: Portfolio
  readonly found: Found | undefined
  readonly choose: (found: Found | undefined) => void
}

function Projects({ portfolio, found, choose }: TableProps) {
  const [filter, setFilter] = useState<PortfolioFilter>('all')
  const having = useMemo(
    () => found && portfolio.projectsOf(found),
    [portfolio, found],
  )
  const find = useCallback(
    (text: string, order: PortfolioOrder | undefined) =>
      chosenProjects(portfolio, { text, filter, order, having }),
    [portfolio, filter, having],
  )
  return (
    <ProjectTable
      hint="product or project"
      columns={columnsFor(portfolio.rows)}
      initial="critical"
      find={find}
      choice={<FilterChoice filter={filter} choose={setFilter} />}
    >
      {found && <Having found={found} choose={choose} />}
    </ProjectTable>
  )
}

function Having({ found, choose }: Omit<TableProps, 'portfolio'>) {
  if (!found) return null
  return (
    <p>
      {counted(found.count, 'project')} with{' '}
      <strong>
        <Text of={found.label} max={120} />
      </strong>{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => choose(undefined)}
      >
        Show all
      </button>
    </p>
  )
}

const filterNames = Object.keys(portfolioFilters) as PortfolioFilter[]

function FilterChoice({
  filter,
  choose,
}: {
  filter: PortfolioFilter
  choose: (filter: PortfolioFilter) => void
}) {
  const select = (value: string) => {
    const chosen = filterNames.find((name) => name === value)
    if (chosen) choose(chosen)
  }
  return (
    <select
      aria-label="Which projects"
      class={filter === 'all' ? undefined : 'chosen'}
      value={filter}
      onChange={(event) => select(event.currentTarget.value)}
    >
      {filterNames.map((name) => (
        <option key={name} value={name}>
          {portfolioFilters[name]}
        </option>
      ))}
    </select>
  )
}
