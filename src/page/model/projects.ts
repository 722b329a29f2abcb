import { plain } from '../../domain/text/clean.ts'
import { compare } from '../../domain/text/compare.ts'
import { type Facts, pageFile } from '../../reports/html/data.ts'
import { numberedFile } from '../../reports/text/words.ts'
import { gateLines } from './gate.ts'

/** One project of a run about several. */
export interface ProjectRow {
  readonly result: Facts['result']
  readonly name: string
  /** The file of its own page; absent where no libraries were read. */
  readonly page?: string | undefined
  /** Absent where it was not read or not computed. */
  readonly libraries?: number | undefined
  readonly critical?: number | undefined
  readonly high?: number | undefined
  /** Conditions of the gate that did not pass; absent without a gate. */
  readonly failed?: number | undefined
  /** The first reason; '' when all is well. */
  readonly reason: string
}

/** The columns by which projects can be sorted; the first order is the report's. */
export const projectOrders = ['name', 'libraries', 'critical', 'high'] as const
export type ProjectOrder = (typeof projectOrders)[number]

export function projectRows({ projects = [] }: Facts): ProjectRow[] {
  return projects.map((facts, at) => ({
    result: facts.result,
    name: plain(facts.project?.name ?? '', 200) || `project ${at + 1}`,
    page: hasPage(facts) ? numberedFile(pageFile, at + 1) : undefined,
    libraries: facts.figures?.libraries,
    critical: facts.figures?.bySeverity?.critical,
    high: facts.figures?.bySeverity?.high,
    failed:
      facts.gate &&
      gateLines(facts).filter(({ verdict }) => verdict !== 'passed').length,
    reason: plain(facts.reasons[0] ?? '', 300),
  }))
}

/** Whether inventory or hierarchy was read, as the renderer asks, too. */
function hasPage({ figures }: Pick<Facts, 'figures'>): boolean {
  return (figures?.libraries ?? figures?.direct) !== undefined
}

/** Whether any project has something to tell in this column. */
export function tells(
  rows: readonly ProjectRow[],
  column: keyof ProjectRow,
): boolean {
  return rows.some((row) => row[column] !== undefined && row[column] !== '')
}

/** Those whose name or reason holds the text; numbers go down, names up. */
export function chosenProjects(
  rows: readonly ProjectRow[],
  text: string,
  order: ProjectOrder | undefined,
): ProjectRow[] {
  const wanted = text.trim().toLowerCase()
  const found = rows.filter(({ name, reason }) =>
    `${name}\n${reason}`.toLowerCase().includes(wanted),
  )
  if (order === undefined) return found
  if (order === 'name') return found.sort((a, b) => compare(a.name, b.name))
  return found.sort((a, b) => (b[order] ?? -1) - (a[order] ?? -1))
}
