import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Facts, looks } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  hasValues,
  type ProjectOrder,
  type ProjectRow,
  projectRows,
  searchProjects,
} from '../../model/projects.ts'
import { Section } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'

/** The others can be searched for. */
const maxRows = 200

interface ProjectColumn extends Column<ProjectRow> {
  readonly of: keyof ProjectRow
  readonly order?: ProjectOrder
}

const columns: readonly ProjectColumn[] = [
  { of: 'result', title: 'Result', cell: result },
  { of: 'name', title: 'Project', order: 'name', cell: name },
  number('libraries', 'Libraries'),
  number('critical', 'Critical'),
  number('high', 'High'),
  { of: 'failed', title: 'Gate', cell: gate },
  {
    of: 'reason',
    title: 'Reason',
    class: 'long',
    cell: ({ reason }) => reason && <bdi>{reason}</bdi>,
  },
]

/** The projects of a run about more than one, each with its result. */
export function Projects({ facts }: { facts: Facts }) {
  const all = useMemo(() => projectRows(facts), [facts])
  const [text, setText] = useState('')
  const [order, setOrder] = useState<ProjectOrder>()
  if (all.length === 0) return null
  const rows = searchProjects(all, text, order)
  return (
    <Section title="Projects" note={grouped(all.length)}>
      <div class="filters">
        <input
          type="search"
          placeholder="Search name or reason …"
          aria-label="Search projects"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Table
        label="Projects"
        columns={shownColumns(all, order, setOrder)}
        rows={rows.slice(0, maxRows)}
      />
      <p class="muted" role="status">
        {rows.length === 0 && 'No projects match.'}
        {rows.length > maxRows &&
          `${grouped(rows.length - maxRows)} more; search to find them.`}
      </p>
    </Section>
  )
}

/** Columns in which no project has a value are left out. */
function shownColumns(
  rows: readonly ProjectRow[],
  current: ProjectOrder | undefined,
  choose: (order: ProjectOrder) => void,
): Column<ProjectRow>[] {
  return columns
    .filter(({ of }) => hasValues(rows, of))
    .map(({ order, ...column }) => ({
      ...column,
      labeled: column.of !== 'result' && column.of !== 'name',
      sorting: order && {
        order: order === 'name' ? 'ascending' : 'descending',
        active: order === current,
        choose: () => choose(order),
      },
    }))
}

function result({ result }: ProjectRow): ComponentChildren {
  const { icon, words } = looks[result]
  return (
    <>
      <span aria-hidden="true">{icon}</span> {words}
    </>
  )
}

function name({ name, page }: ProjectRow): ComponentChildren {
  const text = <bdi>{name}</bdi>
  return page === undefined ? text : <a href={page}>{text}</a>
}

function number(
  of: 'libraries' | 'critical' | 'high',
  title: string,
): ProjectColumn {
  return {
    of,
    title,
    order: of,
    class: 'number',
    cell: (row) => row[of] !== undefined && grouped(row[of]),
  }
}

function gate({ failed }: ProjectRow): ComponentChildren {
  if (failed === undefined) return undefined
  return failed > 0 ? `${failed} not passed` : 'passed'
}
