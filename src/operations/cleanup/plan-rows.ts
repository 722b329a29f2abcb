import { failureMessage } from '../../domain/failure-facts.ts'
import type { CleanupRow } from '../../domain/selection/cleanup.ts'
import { fullDays } from '../../domain/selection/retention.ts'
import { counted } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import type { Candidate } from '../selection/candidates.ts'
import {
  ageOf,
  type DatedProject,
  type UnreadProject,
} from '../selection/last-scans.ts'
import type { LocatedProject } from '../selection/locate.ts'

/** A project of the plan and its row. */
export interface Entry {
  readonly project: Candidate
  readonly row: CleanupRow
  /** Where it is to be deleted. */
  readonly target?: LocatedProject
}

/** It may go. */
export function plannedRow(
  target: LocatedProject,
  context: OperationContext,
): Entry {
  const { ageDays, why, ...dated } = datedFields(target, context)
  const row = { ...dated, ageDays, status: 'planned', why } as const
  return { project: target, row, target }
}

/** Its product is still to be found. */
export function notFoundRow(
  project: DatedProject,
  context: OperationContext,
): Entry {
  const { ageDays, why, ...dated } = datedFields(project, context)
  const note = 'the run was cut off before its product was found'
  const row = { ...dated, ageDays, status: 'planned', why, note } as const
  return { project, row }
}

/** Its turn had not come. */
export function notReadRow(project: Candidate): Entry {
  const { name, product } = project
  const why = 'the run was cut off before its last scan was read'
  return { project, row: { name, product, status: 'not-read', why } }
}

/** `keep` keeps it. */
export function keptRow(
  project: DatedProject,
  context: OperationContext,
): Entry {
  const { keep } = context.inputs
  const why =
    keep === 1
      ? 'the newest of its product'
      : `one of the ${keep} newest of its product`
  const row = { ...datedFields(project, context), status: 'kept', why } as const
  return { project, row }
}

function datedFields(project: DatedProject, context: OperationContext) {
  const { name, product, lastScan } = project
  const ageDays = fullDays(ageOf(project, context) ?? 0)
  const why = `last scanned ${counted(ageDays, 'day')} ago`
  return { name, product, lastScan, ageDays, why }
}

/** Nobody can tell whether it is selected. */
export function undecidedRow({ project, error }: UnreadProject): Entry {
  const { name, product } = project
  const why = 'its last scan or its product could not be read'
  const note = failureMessage(error)
  return { project, row: { name, product, status: 'undecided', why, note } }
}
