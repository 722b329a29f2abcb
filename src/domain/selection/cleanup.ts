import { type Shard, shardMatrix } from './shard.ts'

/** A project of the selection, or one of which nobody can tell whether it is. */
export interface CleanupRow {
  readonly name: string
  /** Its product's name; absent where it was not found. */
  readonly product?: string | undefined
  /** ISO 8601, UTC. */
  readonly lastScan?: string | undefined
  /** Full days since then, by the server's clock. */
  readonly ageDays?: number | undefined
  readonly status: CleanupStatus
  /** Why it may go, or why it is kept: a phrase. */
  readonly why: string
  /** What came in between, where it did not go as planned; may hold untrusted text. */
  readonly note?: string | undefined
}

/**
 * `planned`: it would be deleted, or, in a run that deletes, its turn did not
 * come. `kept`: a rule keeps it. `deleted`: Mend confirmed it, or no longer lists
 * it after our deletion. `gone`: another deletion came first. `refused`: Mend
 * refused, and it is still listed. `unclear`: the request was sent, and what it
 * did is not known. `failed`: it could not be asked for, and nothing was sent.
 * `undecided`: its last scan or its product could not be read, so nobody can tell
 * whether it is selected. `not-read`: the run was cut off before its last scan was
 * read.
 */
export type CleanupStatus =
  | 'planned'
  | 'kept'
  | 'deleted'
  | 'gone'
  | 'refused'
  | 'unclear'
  | 'failed'
  | 'undecided'
  | 'not-read'

/** What a cleanup plans and does. */
export interface CleanedUp {
  /** Whether this run deletes; otherwise it only plans. */
  readonly confirmed: boolean
  /** False where the run was cut off while the plan was made; nothing is deleted then. */
  readonly isComplete: boolean
  readonly shard: Shard
  /** How many of the newest projects of each product are kept. */
  readonly keep: number
  readonly maxDeletions: number
  /** Projects for which the other rules hold, but whose last scan Mend does not tell: never selected. */
  readonly unknownAges: number
  /** Sorted by product and name; they change while projects are deleted. */
  readonly rows: readonly CleanupRow[]
}

/** How many rows have one of these statuses. */
export function countRows(
  { rows }: Pick<CleanedUp, 'rows'>,
  ...wanted: readonly CleanupStatus[]
): number {
  return rows.filter(({ status }) => wanted.includes(status)).length
}

/** How many projects `select` selects. */
export function selectedCount(cleanup: CleanedUp): number {
  return cleanup.rows.length - countRows(cleanup, 'undecided', 'not-read')
}

const failures: ReadonlySet<CleanupStatus> = new Set([
  'refused',
  'unclear',
  'failed',
  'undecided',
])

/** Whether something could not be done. */
export function isFailure(status: CleanupStatus): boolean {
  return failures.has(status)
}

/** How many could not be deleted, or not be decided. */
export function failedCount({ rows }: Pick<CleanedUp, 'rows'>): number {
  return rows.filter(({ status }) => isFailure(status)).length
}

/** Selected, and not certainly deleted. */
export function keptCount(cleanup: CleanedUp): number {
  return selectedCount(cleanup) - countRows(cleanup, 'deleted')
}

/** The shards of a plan job that came to its end; absent elsewhere. */
export function matrixOf(cleanup: CleanedUp) {
  const { shard, isComplete } = cleanup
  if (shard.kind !== 'plan' || !isComplete) return undefined
  return shardMatrix(selectedCount(cleanup), shard.maxCount)
}
