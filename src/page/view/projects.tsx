import { useMemo, useState } from 'preact/hooks'
import { grouped } from '../../reports/markdown.ts'
import { looks } from '../../reports/outcome.ts'
import type { Facts } from '../data.ts'
import {
  chosenProjects,
  type ProjectOrder,
  type ProjectRow,
  projectOrders,
  projectRows,
} from '../model/projects.ts'
import { Scroll, Section } from './parts.tsx'

/** More are found by their name. */
const mostRows = 200

const titles: Readonly<Record<ProjectOrder, string>> = {
  name: 'Project',
  libraries: 'Libraries',
  critical: 'Critical',
  high: 'High',
}

/** The projects of a run about several, with what became of each. */
export function Projects({ facts }: { facts: Facts }) {
  const all = useMemo(() => projectRows(facts), [facts])
  const [text, setText] = useState('')
  const [order, setOrder] = useState<ProjectOrder>()
  const rows = chosenProjects(all, text, order)
  if (all.length === 0) return null
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
              <th scope="col">Result</th>
              {projectOrders.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={
                    order !== name
                      ? 'none'
                      : name === 'name'
                        ? 'ascending'
                        : 'descending'
                  }
                >
                  <button type="button" onClick={() => setOrder(name)}>
                    {titles[name]}
                    <span aria-hidden="true">
                      {order === name ? (name === 'name' ? ' ↑' : ' ↓') : ''}
                    </span>
                  </button>
                </th>
              ))}
              <th scope="col">Gate</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, at) => (
              <Row key={at} row={row} />
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

function Row({ row }: { row: ProjectRow }) {
  const { icon, words } = looks[row.result]
  return (
    <tr>
      <td>
        <span aria-hidden="true">{icon}</span> {words}
      </td>
      <td>
        <bdi>{row.name}</bdi>
      </td>
      {(['libraries', 'critical', 'high'] as const).map((name) => (
        <td key={name} class="number" data-title={titles[name]}>
          {row[name] !== undefined && grouped(row[name])}
        </td>
      ))}
      <td data-title="Gate">{row.failed > 0 && `${row.failed} not passed`}</td>
      <td class="fix">
        <bdi>{row.reason}</bdi>
      </td>
    </tr>
  )
}
