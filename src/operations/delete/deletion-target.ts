import { Failure } from '../../domain/failure.ts'
import { type ListedObject, nearestNames } from '../../domain/project.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Deleted } from '../result/deleted.ts'
import { pick } from '../target/find-or-create.ts'

/** A product or project that is there, and how to do away with it. */
export interface DeletionTarget
  extends Pick<Deleted, 'scope' | 'productName' | 'projects'> {
  readonly name: string
  /** Sends the deletion. */
  destroy(): Promise<unknown>
  /** Whether the listing still has it, by its token. */
  remains(): Promise<boolean>
}

/** There is nothing to delete; a sentence that says why. */
export interface Absent {
  readonly absence: string
}

/**
 * The one row of that name; `undefined` when there is none.
 *
 * @throws {Failure} `ambiguous-name` when another spelling, or the same name twice, is there
 */
export function pickOne(
  scope: Deleted['scope'],
  rows: readonly ListedObject[],
  name: string,
): ListedObject | undefined {
  const same = rows.filter((row) => row.name === name)
  if (same.length < 2) return pick({ kind: scope }, rows, name)
  throw new Failure('ambiguous-name', {
    what: `${same.length} ${scope}s are called "${name}"`,
    why: 'Nobody but you knows which one is meant, so nothing was deleted.',
    fix: `Set \`${scope}-token\` instead of \`${scope}-name\`.`,
  })
}

/** Whether `confirm` repeats the name; inputs come without surrounding blanks. */
export function isConfirmed({ confirm }: Inputs, name: string): boolean {
  return confirm !== '' && confirm === name.trim()
}

/** @throws {Failure} `not-confirmed`: nothing is deleted that `confirm` does not name */
export function demandConfirmation(
  scope: Deleted['scope'],
  name: string,
  inputs: Inputs,
): void {
  if (isConfirmed(inputs, name)) return
  throw new Failure('not-confirmed', {
    what: `The ${scope} to delete is called "${name}", but \`confirm\` is "${inputs.confirm}"`,
    why: 'Nothing was deleted.',
    fix: `Set \`confirm\` to the exact name if that is the ${scope} you mean.`,
  })
}

/** With the nearest names, so that a slip of the pen does not pass for "gone". */
export function noSuch(
  scope: Deleted['scope'],
  rows: readonly ListedObject[],
  name: string,
): Absent {
  const names = rows.map((row) => row.name)
  const near = nearestNames(names, name).map((row) => `"${row}"`)
  const hint =
    near.length > 0 ? ` The nearest names are ${near.join(', ')}.` : ''
  return { absence: `there is no ${scope} "${name}".${hint}` }
}
