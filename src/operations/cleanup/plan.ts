import { failureMessage } from '../../domain/failure-facts.ts'
import type { CleanupRow } from '../../domain/selection/cleanup.ts'
import { fullDays, newestOfEach } from '../../domain/selection/retention.ts'
import { matchesAge } from '../../domain/selection/rules.ts'
import { isInShard } from '../../domain/selection/shard.ts'
import { counted } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import {
  type Candidate,
  inOrder,
  listCandidates,
} from '../selection/candidates.ts'
import {
  ageOf,
  type DatedProject,
  readLastScans,
  type UnreadProject,
} from '../selection/last-scans.ts'
import { type LocatedProject, locate } from '../selection/locate.ts'

/** A project that is to be deleted. */
export interface Planned {
  readonly project: LocatedProject
  /** The place of its row. */
  readonly at: number
}

export interface CleanupPlan {
  /** Of this run's shard; whoever deletes changes them in place. */
  readonly rows: CleanupRow[]
  readonly planned: readonly Planned[]
  readonly unknownAges: number
  /** Projects of other shards that may be planned there, their age known or not. */
  readonly others: readonly DatedProject[]
}

/**
 * Which projects are to be deleted, which are kept and why. The rules go from
 * cheap to dear: one listing, then one request for the age of each project that
 * is left, then the products of what is to be deleted. Only `keep`, which
 * compares all projects of a product, wants the products first, and the ages of
 * all shards.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 * @throws {Cancelled} the run was cancelled
 */
export async function planCleanup(
  context: OperationContext,
): Promise<CleanupPlan> {
  const { keep, select, shard } = context.inputs
  const isMine = ({ token }: Candidate) => isInShard(shard, token)
  const isOthers = (project: Candidate) => !isMine(project)
  const { rows: all } = await listCandidates(context)
  const found = keep > 0 ? await locate(all, context) : nowhere
  const compared = keep > 0 ? found.located : all.filter(isMine)
  const { dated, unread } = await readLastScans(compared, context)
  const newest = newestOfEach(dated, keep)
  const past = dated.filter((one) => matchesAge(select, ageOf(one, context)))
  const old = past.filter((one) => !newest.has(one))
  const { located, lost } = await locate(old.filter(isMine), context)
  const undecided = [...found.lost, ...unread, ...lost]
  const entries = [
    ...located.map((one) => plannedRow(one, context)),
    ...past
      .filter((one) => newest.has(one) && isMine(one))
      .map((one) => keptRow(one, context)),
    ...undecided.filter(({ project }) => isMine(project)).map(undecidedRow),
  ].sort((a, b) => inOrder(a.project, b.project))
  return {
    rows: entries.map(({ row }) => row),
    planned: entries.flatMap(({ target }, at) =>
      target ? [{ project: target, at }] : [],
    ),
    unknownAges: dated.filter(isMine).filter(hasNoAge(context)).length,
    others:
      keep > 0
        ? [...old, ...undecided.map(({ project }) => project)].filter(isOthers)
        : all.filter(isOthers),
  }
}

const nowhere = { located: [], lost: [] }

function hasNoAge(context: OperationContext) {
  return (project: DatedProject) => ageOf(project, context) === undefined
}

interface Entry {
  readonly project: Candidate
  readonly row: CleanupRow
  /** Where it is to be deleted. */
  readonly target?: LocatedProject
}

function plannedRow(target: LocatedProject, context: OperationContext): Entry {
  const { ageDays, why, ...dated } = datedFields(target, context)
  const row = { ...dated, ageDays, status: 'planned', why } as const
  return { project: target, row, target }
}

function keptRow(project: DatedProject, context: OperationContext): Entry {
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

function undecidedRow({ project, error }: UnreadProject): Entry {
  const { name, product } = project
  const why = 'its last scan or its product could not be read'
  const note = failureMessage(error)
  return { project, row: { name, product, status: 'undecided', why, note } }
}
