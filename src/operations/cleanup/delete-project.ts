import { failureMessage } from '../../domain/failure-facts.ts'
import type { CleanupRow } from '../../domain/selection/cleanup.ts'
import { minimumAgeMs } from '../../domain/selection/retention.ts'
import { matchesAge } from '../../domain/selection/rules.ts'
import { utcTime } from '../../domain/text/utc-time.ts'
import { Cancelled, Refused } from '../../mend/errors/errors.ts'
import type { OperationContext } from '../operation.ts'
import { ageOf, readLastScan } from '../selection/last-scans.ts'
import type { LocatedProject } from '../selection/locate.ts'
import { endOf, lookFor } from '../unclear.ts'
import type { Planned } from './plan.ts'

/** A project of which the listing has to say whether it still exists. */
export interface Unsettled extends Planned {
  /** Whether our own deletion may have removed it. */
  readonly isOurs: boolean
}

/** Changes parts of a row. */
export function setRow(
  rows: CleanupRow[],
  at: number,
  part: Partial<CleanupRow>,
): void {
  const row = rows[at]
  if (row) rows[at] = { ...row, ...part }
}

/**
 * Asks once more for the last scan, since somebody may scan the project while
 * others are deleted, and then deletes it. Its row says how it ended; it is
 * unclear from its sending until its answer.
 *
 * @returns what the listing has to settle
 * @throws {Cancelled} the run was cancelled
 */
export async function deleteProject(
  planned: Planned,
  rows: CleanupRow[],
  context: OperationContext,
): Promise<Unsettled | undefined> {
  const { project, at } = planned
  try {
    const lastScan = await readLastScan(project, context)
    const note = reasonToKeep({ ...project, lastScan }, context)
    if (note) {
      setRow(rows, at, { status: 'kept', lastScan, note })
      return undefined
    }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return noteFailure(error, planned, rows)
  }
  return send(planned, rows, context)
}

/** Whatever has changed since the plan was made. */
function reasonToKeep(
  project: LocatedProject,
  context: OperationContext,
): string | undefined {
  const age = ageOf(project, context)
  if (age === undefined) return 'Mend no longer tells when it was last scanned'
  if (age >= minimumAgeMs && matchesAge(context.inputs.select, age)) {
    return undefined
  }
  return `it was scanned in the meantime, ${utcTime(project.lastScan ?? '')}`
}

async function send(
  planned: Planned,
  rows: CleanupRow[],
  context: OperationContext,
): Promise<Unsettled | undefined> {
  const { project, at } = planned
  const { token: projectToken, productToken, name, product } = project
  const { mend, log } = context
  log.mask(projectToken)
  log.mask(productToken)
  const question = `whether project "${name}" in product "${product}" still exists`
  const note = lookFor('deletion', question)
  setRow(rows, at, { status: 'unclear', note })
  try {
    await mend.call('deleteProject', { productToken, projectToken })
    setRow(rows, at, { status: 'deleted', note: undefined })
    return undefined
  } catch (error) {
    const end = endOf(error)
    if (error instanceof Cancelled) {
      if (end === 'not-done') {
        setRow(rows, at, { status: 'planned', note: undefined })
      }
      throw error
    }
    if (end === 'unclear') return { ...planned, isOurs: true }
    return noteFailure(error, planned, rows)
  }
}

/** Nothing was deleted; where Mend refused, the project may be gone. */
function noteFailure(
  error: unknown,
  planned: Planned,
  rows: CleanupRow[],
): Unsettled | undefined {
  const isRefused = error instanceof Refused
  const status = isRefused ? 'refused' : 'failed'
  setRow(rows, planned.at, { status, note: failureMessage(error) })
  return isRefused ? { ...planned, isOurs: false } : undefined
}
