import { isOfGate, notPassed } from '../../../domain/gate/not-passed.ts'
import { plain } from '../../../domain/text/clean.ts'
import { type Facts, pageFile } from '../../../reports/html/data.ts'
import { numberedFile } from '../../../reports/text/words.ts'
import { failedConditions } from '../policy/gate.ts'
import { ordered } from './ordered.ts'

/** One project of a run about more than one. */
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
  /** The conditions that did not pass, else the first reason; '' when all is well. */
  readonly reason: string
}

/** The columns by which projects can be sorted; at first they are in the report's order. */
export type ProjectOrder = 'name' | 'libraries' | 'critical' | 'high'

export function projectRows({
  projects = [],
}: Pick<Facts, 'projects'>): ProjectRow[] {
  return projects.map(
    ({ result, project, figures, conditions, reasons }, at) => ({
      result,
      name: plain(project?.name ?? '', 200) || `project ${at + 1}`,
      // A page is made where inventory or hierarchy was read.
      page:
        (figures?.libraries ?? figures?.direct) === undefined
          ? undefined
          : numberedFile(pageFile, at + 1),
      libraries: figures?.libraries,
      critical: figures?.bySeverity?.critical,
      high: figures?.bySeverity?.high,
      failed: conditions && notPassed(conditions).length,
      reason: reasonOf({ conditions, reasons }),
    }),
  )
}

function reasonOf({
  conditions,
  reasons: [first],
}: Pick<Facts, 'conditions' | 'reasons'>): string {
  if (first === undefined) return ''
  return isOfGate(conditions)(first)
    ? failedConditions({ conditions })
    : plain(first, 300)
}

/**
 * The reasons of a run without those of conditions of its projects, which the
 * table of projects has.
 */
export function reasonsOfRun({
  reasons,
  projects = [],
}: Pick<Facts, 'reasons' | 'projects'>): readonly string[] {
  const ofConditions = projects.flatMap((one) =>
    one.reasons.filter(isOfGate(one.conditions)),
  )
  const ends = new Set(ofConditions)
  return reasons.filter((reason) => !ends.has(reason.replace(/^.*?: /, '')))
}

/** Whether any project has a value in this column. */
export function hasValues(
  rows: readonly ProjectRow[],
  column: keyof ProjectRow,
): boolean {
  return rows.some((row) => row[column] !== undefined && row[column] !== '')
}

/** Those whose name or reason contains the text; numbers in descending order, names ascending. */
export function searchProjects(
  rows: readonly ProjectRow[],
  text: string,
  order: ProjectOrder | undefined,
): ProjectRow[] {
  const wanted = text.trim().toLowerCase()
  const found = rows.filter(({ name, reason }) =>
    `${name}\n${reason}`.toLowerCase().includes(wanted),
  )
  return ordered(found, order)
}
