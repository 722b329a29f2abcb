import type { CleanupRow } from '../../domain/selection/cleanup.ts'
import { newestOfEach } from '../../domain/selection/retention.ts'
import { matchesAge } from '../../domain/selection/rules.ts'
import { isInShard } from '../../domain/selection/shard.ts'
import type { OperationContext } from '../operation.ts'
import {
  type Candidate,
  inOrder,
  listCandidates,
} from '../selection/candidates.ts'
import {
  ageOf,
  type DatedProject,
  readUntilCancelled,
} from '../selection/last-scans.ts'
import { type LocatedProject, locate } from '../selection/locate.ts'
import {
  type Entry,
  keptRow,
  notFoundRow,
  notReadRow,
  plannedRow,
  undecidedRow,
} from './plan-rows.ts'

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
  /** False where the run was cancelled before the plan was made. */
  readonly isComplete: boolean
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
 * A run that is cancelled once the projects are listed leaves the plan of what it
 * has read. Since the newest are then those of fewer projects, it plans nothing
 * that the whole plan would not.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 * @throws {Cancelled} the run was cancelled while the projects were listed
 */
export async function planCleanup(
  context: OperationContext,
): Promise<CleanupPlan> {
  const { keep, select, shard } = context.inputs
  const isMine = ({ token }: Candidate) => isInShard(shard, token)
  const { all, dated, unread, notRead } = await readAges(context)
  const newest = newestOfEach(dated, keep)
  const past = dated.filter((one) => matchesAge(select, ageOf(one, context)))
  const old = past.filter((one) => !newest.has(one))
  const mine = await locate(old.filter(isMine), context)
  const undecided = [...unread, ...mine.lost]
  const compared = [...old, ...undecided.map(({ project }) => project)]
  const entries = [
    ...mine.located.map((one) => plannedRow(one, context)),
    ...mine.notFound.map((one) => notFoundRow(one, context)),
    ...past
      .filter((one) => newest.has(one) && isMine(one))
      .map((one) => keptRow(one, context)),
    ...undecided.filter(({ project }) => isMine(project)).map(undecidedRow),
    ...notRead.filter(isMine).map(notReadRow),
  ]
  return {
    ...planOf(entries),
    isComplete: notRead.length === 0 && mine.notFound.length === 0,
    unknownAges: dated.filter(isMine).filter(hasNoAge(context)).length,
    others: (keep > 0 ? compared : all).filter((one) => !isMine(one)),
  }
}

/** The ages of all projects that are to be compared. */
async function readAges(context: OperationContext) {
  const { keep, shard } = context.inputs
  const { rows: all } = await listCandidates(context)
  const mine = all.filter(({ token }) => isInShard(shard, token))
  const { located, lost, notFound } =
    keep > 0
      ? await locate(all, context)
      : { located: mine, lost: [], notFound: [] }
  const ages = await readUntilCancelled(located, context)
  const unread = [...lost, ...ages.unread]
  const notRead = [...notFound, ...ages.notRead]
  return { all, dated: ages.dated, unread, notRead }
}

function planOf(
  entries: readonly Entry[],
): Pick<CleanupPlan, 'rows' | 'planned'> {
  const sorted = entries.toSorted((a, b) => inOrder(a.project, b.project))
  return {
    rows: sorted.map(({ row }) => row),
    planned: sorted.flatMap(({ target }, at) =>
      target ? [{ project: target, at }] : [],
    ),
  }
}

function hasNoAge(context: OperationContext) {
  return (project: DatedProject) => ageOf(project, context) === undefined
}
