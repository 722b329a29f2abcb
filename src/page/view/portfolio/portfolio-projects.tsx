import { useMemo, useState } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import {
  chosenProjects,
  type Found,
  type Portfolio,
  type PortfolioFilter,
  type PortfolioOrder,
  portfolioFilters,
} from '../../model/portfolio.ts'
import { Section, Text } from '../shared/elements.tsx'
import { Table } from '../shared/table.tsx'
import { columnsFor } from './columns.tsx'
import { Finder } from './finder.tsx'

/** The others can be searched for. */
const maxRows = 200

/** Where a library or a vulnerability is, and all projects with their counts. */
export function PortfolioProjects({ portfolio }: { portfolio: Portfolio }) {
  const [found, setFound] = useState<Found>()
  return (
    <>
      <Finder portfolio={portfolio} found={found} choose={setFound} />
      <ProjectTable portfolio={portfolio} found={found} choose={setFound} />
    </>
  )
}

interface TableProps {
  readonly portfolio: Portfolio
  readonly found: Found | undefined
  readonly choose: (found: Found | undefined) => void
}

function ProjectTable({ portfolio, found, choose }: TableProps) {
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<PortfolioFilter>('all')
  const [order, setOrder] = useState<PortfolioOrder>('critical')
  const having = useMemo(
    () => found && portfolio.projectsOf(found),
    [portfolio, found],
  )
  const choice = { text, filter, order, having }
  const rows = useMemo(
    () => chosenProjects(portfolio, choice),
    [portfolio, text, filter, order, having],
  )
  return (
    <Section title="Projects" note={grouped(rows.length)}>
      {found && <Having found={found} choose={choose} />}
      <div class="filters">
        <input
          type="search"
          placeholder="Search product or project …"
          aria-label="Search projects"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <FilterChoice filter={filter} choose={setFilter} />
      </div>
      <Table
        label="Projects"
        columns={columnsFor(portfolio.rows, order, setOrder)}
        rows={rows.slice(0, maxRows)}
      />
      <p class="muted" role="status">
        {rows.length === 0 && 'No projects match.'}
        {rows.length > maxRows &&
          `${grouped(rows.length - maxRows)} more; search or sort to see them.`}
      </p>
    </Section>
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
