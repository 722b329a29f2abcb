import { Failure } from '../../domain/failure.ts'
import {
  findByName,
  type ListedObject,
  nearestNames,
} from '../../domain/project.ts'
import type { Tags } from '../../domain/tags/tags.ts'
import { Refused, Unanswered } from '../../mend/errors/errors.ts'
import type { Clock, Log } from '../../ports.ts'
import type { EnsuredObject } from '../result/ensured.ts'

/** A product or project, found or made, with the tags that the listing showed. */
export interface TargetObject extends EnsuredObject {
  readonly tags: Tags
  /** The listing in which it was looked for; absent when it was found by its token. */
  readonly among?: readonly ListedObject[]
}

/** How one kind of object, products or a product's projects, is listed and made. */
export interface Collection {
  readonly kind: 'product' | 'project'
  /** Mend's code for "this name is taken". */
  readonly occupied: number
  list(): Promise<readonly ListedObject[]>
  create(name: string): Promise<{ readonly token: string }>
}

export interface FindRules {
  /** Whether a missing object is made; otherwise it is an error. */
  readonly create: boolean
  readonly dryRun: boolean
}

/** The pauses before the looks that follow a change without a clear answer. */
export const pausesMs = [500, 1_500, 3_000]

/**
 * Looks an object up by its exact name and makes it when it is missing. Safe
 * when others do the same at once, and when an answer is lost: after "name
 * occupied" or an unclear outcome it looks again, and never creates blindly.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findOrCreate(
  shelf: Collection,
  name: string,
  rules: FindRules,
  context: {
    readonly clock: Clock
    readonly log: Log
    readonly signal: AbortSignal
  },
): Promise<TargetObject> {
  const rows = await shelf.list()
  const found = pick(shelf, rows, name)
  if (found) return { ...found, status: 'existing', among: rows }
  if (!rules.create) throw notFound(shelf, rows, name)
  if (rules.dryRun) {
    return { name, tags: new Map(), status: 'planned', among: rows }
  }
  return { ...(await make(shelf, name, context)), among: rows }
}

/**
 * Looks an object up by its exact name, and creates nothing.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function lookUp(
  shelf: Collection,
  name: string,
): Promise<ListedObject> {
  const rows = await shelf.list()
  const found = pick(shelf, rows, name)
  if (!found) throw notFound(shelf, rows, name)
  return found
}

async function make(
  shelf: Collection,
  name: string,
  { clock, log, signal }: Parameters<typeof findOrCreate>[3],
): Promise<TargetObject> {
  let attempt = await tryCreate(shelf, name)
  for (const pauseMs of pausesMs) {
    if (attempt.made) return attempt.made
    log.debug(`${shelf.kind}: no clear answer to the create, looking again`)
    await clock.sleep(pauseMs, signal)
    const found = pick(shelf, await shelf.list(), name)
    if (found)
      return { ...found, status: attempt.unclear ? 'unclear' : 'existing' }
    const again = await tryCreate(shelf, name)
    attempt = { ...again, unclear: attempt.unclear || again.unclear }
  }
  if (attempt.made) return attempt.made
  throw attempt.error
}

interface Attempt {
  readonly made?: TargetObject
  /** Why it is worth another look. */
  readonly error?: unknown
  /** An answer was lost on the way: whoever made it, nobody can tell. */
  readonly unclear: boolean
}

async function tryCreate(shelf: Collection, name: string): Promise<Attempt> {
  try {
    const { token } = await shelf.create(name)
    const made = { name, token, tags: new Map(), status: 'created' } as const
    return { made, unclear: false }
  } catch (error) {
    const unclear = isUnclear(error)
    if (!unclear && !isWorthALook(error, shelf)) throw error
    return { error, unclear }
  }
}

/** The server may have done the work although we have no good answer. */
export function isUnclear(error: unknown): boolean {
  const asked = error instanceof Unanswered || error instanceof Refused
  return asked && error.unclear
}

/** Mend's code for a wrong parameter, and now and then for nothing at all (facts 1.4). */
const hiccup = 3000

function isWorthALook(error: unknown, { occupied }: Collection): boolean {
  if (!(error instanceof Refused)) return false
  return error.errorCode === occupied || error.errorCode === hiccup
}

/**
 * The row of that exact name.
 *
 * @throws {Failure} `ambiguous-name` when only another spelling is there
 */
export function pick(
  shelf: Pick<Collection, 'kind'>,
  rows: readonly ListedObject[],
  name: string,
): ListedObject | undefined {
  const match = findByName(rows, name)
  if (match.kind === 'exact') return match.found
  if (match.kind === 'none') return undefined
  const spellings = match.near.map((row) => `"${row.name}"`).join(', ')
  throw new Failure('ambiguous-name', {
    what: `No ${shelf.kind} is called exactly "${name}", but ${spellings} differs only in case or blanks`,
    why: 'Mend may or may not take the two for the same name, so nothing was done.',
    fix: `Write \`${shelf.kind}-name\` exactly as it is in Mend, or set \`${shelf.kind}-token\`.`,
  })
}

function notFound(
  shelf: Collection,
  rows: readonly ListedObject[],
  name: string,
): Failure {
  const near = nearestNames(
    rows.map((row) => row.name),
    name,
  )
  const hint = near.map((row) => `"${row}"`).join(', ')
  return new Failure('not-found', {
    what: `There is no ${shelf.kind} "${name}"`,
    why: near.length > 0 ? `The nearest names are ${hint}.` : undefined,
    fix: `Check \`${shelf.kind}-name\`; the operations sync and ensure create what is missing unless \`create\` is false.`,
  })
}
