import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { isRedacted } from '../../domain/text/redact.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Deleted } from '../result/deleted.ts'
import { type NameQuery, notFound, pick } from '../target/look-up.ts'

/** A product or project that exists, and how to delete it. */
export interface DeletionTarget
  extends Pick<Deleted, 'scope' | 'productName' | 'projects'> {
  readonly name: string
  /** Sends the deletion. */
  send(): Promise<unknown>
  /** Whether the listing still has it, by its token. */
  isListed(): Promise<boolean>
}

/** There is nothing to delete; a sentence that says why. */
export interface Absent {
  readonly absence: string
}

/**
 * The object of that name. When nothing has it, the nearest names are said, so
 * that a typo is not taken for "already deleted".
 *
 * @throws {Failure} `ambiguous-name`
 */
export function pickForDeletion(query: NameQuery): ListedObject | Absent {
  const row = pick(query)
  if (row) return row
  const { what, why } = notFound(query)
  const sentence = `${what.replace(/^T/, 't')}.`
  return { absence: why ? `${sentence} ${why}` : sentence }
}

/** Whether `confirm` repeats the name, which must not be redacted; inputs come without surrounding whitespace. */
export function isConfirmed({ confirm }: Inputs, name: string): boolean {
  return confirm !== '' && confirm === name.trim() && !isRedacted(name)
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
    fix: `Set \`confirm\` to the exact name if this is the ${scope} to delete.`,
  })
}
