import type { ComponentChildren } from 'preact'
import { useCallback, useMemo } from 'preact/hooks'
import { type Facts, looks } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  hasValues,
  type ProjectOrder,
  type ProjectRow,
  projectRows,
  searchProjects,
} from '../../model/projects/projects.ts'
import { type ProjectColumn, ProjectTable } from '../shared/project-table.tsx'

interface RowColumn extends ProjectColumn<ProjectRow, ProjectOrder> {
  readonly of: keyof ProjectRow
}

const columns: readonly RowColumn[] = [
  { of: 'result', title: 'Result', labeled: false, cell: result },
  {
    of: 'name',
    title: 'Project',
    labeled: false,
    order: 'name',
    ascending: true,
    cell: name,
  },
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
  const find = useCallback(
    (text: string, order: ProjectOrder | undefined) =>
      searchProjects(all, text, order),
    [all],
  )
  if (all.length === 0) return null
  // Columns in which no project has a value are left out.
  const shown = columns.filter(({ of }) => hasValues(all, of))
  return <ProjectTable hint="name or reason" columns={shown} find={find} />
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
): RowColumn {
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
