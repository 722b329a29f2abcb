import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Facts } from '../../../reports/html/data.ts'
import { looks } from '../../../reports/outcome.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  chosenProjects,
  type ProjectOrder,
  type ProjectRow,
  projectOrders,
  projectRows,
  tells,
} from '../../model/projects.ts'
import { Scroll, Section } from '../shared/elements.tsx'

/** More are found by their name. */
const mostRows = 200

interface Column {
  readonly of: keyof ProjectRow
  readonly title: string
  readonly look?: 'number' | 'fix'
  cell(row: ProjectRow): ComponentChildren
}

/** Those in which no project has anything to tell are left out. */
const columns: readonly Column[] = [
  { of: 'result', title: 'Result', cell: result },
  { of: 'name', title: 'Project', cell: name },
  number('libraries', 'Libraries'),
  number('critical', 'Critical'),
  number('high', 'High'),
  {
    of: 'failed',
    title: 'Gate',
    cell: ({ failed }) =>
      failed === undefined
        ? undefined
        : failed > 0
          ? `${failed} not passed`
          : 'passed',
  },
  {
    of: 'reason',
    title: 'Why',
    look: 'fix',
    cell: ({ reason }) => reason && <bdi>{reason}</bdi>,
  },
]

/** The projects of a run about several, with what became of each. */
export function Projects({ facts }: { facts: Facts }) {
  const all = useMemo(() => projectRows(facts), [facts])
  const [text, setText] = useState('')
  const [order, setOrder] = useState<ProjectOrder>()
  if (all.length === 0) return null
  const rows = chosenProjects(all, text, order)
  const shown = columns.filter(({ of }) => tells(all, of))
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
      <Scroll label="Projects">
        <table class="stacked">
          <thead>
            <tr>
              {shown.map((column) => (
                <Head
                  key={column.of}
                  column={column}
                  order={order}
                  choose={setOrder}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, at) => (
              <tr key={at}>
                {shown.map(({ of, title, look, cell }) => (
                  <td key={of} class={look} data-title={title}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="soft" role="status">
        {rows.length === 0 && 'No project is like that.'}
        {rows.length > mostRows &&
          `${grouped(rows.length - mostRows)} more; search for them.`}
      </p>
    </Section>
  )
}

function Head({
  column: { of, title },
  order,
  choose,
}: {
  column: Column
  order: ProjectOrder | undefined
  choose(order: ProjectOrder): void
}) {
  const by = projectOrders.find((name) => name === of)
  if (by === undefined) {
    return <th scope="col">{title}</th>
  }
  const [sort, arrow] =
    by === 'name'
      ? (['ascending', ' ↑'] as const)
      : (['descending', ' ↓'] as const)
  const sorted = order === by
  return (
    <th scope="col" aria-sort={sorted ? sort : 'none'}>
      <button type="button" class="plain" onClick={() => choose(by)}>
        {title}
        <span aria-hidden="true">{sorted ? arrow : ''}</span>
      </button>
    </th>
  )
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

function number(of: 'libraries' | 'critical' | 'high', title: string): Column {
  return {
    of,
    title,
    look: 'number',
    cell: (row) => row[of] !== undefined && grouped(row[of]),
  }
}
