import type { ListedObject } from '../../domain/project.ts'
import type { Mend } from '../../mend/client.ts'
import { Cancelled, Refused } from '../../mend/errors/errors.ts'
import type { OperationContext } from '../operation.ts'
import { endOf, isUnclear, pausesMs } from '../unclear.ts'
import { type ObjectKind, pick } from './look-up.ts'
import type { TargetObject } from './target.ts'

/** How one kind of object, products or a product's projects, is listed and created. */
export interface Collection {
  readonly kind: ObjectKind
  /** Mend's code for "this name is taken". */
  readonly occupied: number
  list(): Promise<readonly ListedObject[]>
  create(name: string): Promise<{ readonly token: string }>
}

/** The organization's products. */
export function productCollection(mend: Mend): Collection {
  return {
    kind: 'product',
    occupied: 2001,
    list: () => mend.call('getOrganizationProductTags', {}),
    create: (productName) => mend.call('createProduct', { productName }),
  }
}

/** A product's projects. */
export function projectCollection(
  mend: Mend,
  productToken: string,
  projectDescription: string,
): Collection {
  const description = projectDescription ? { projectDescription } : {}
  return {
    kind: 'project',
    occupied: 2010,
    list: () => mend.call('getProductProjectTags', { productToken }),
    create: (projectName) =>
      mend.call('createProject', { productToken, projectName, ...description }),
  }
}

/** Mend's code for a wrong parameter, and now and then for nothing at all (facts 1.4). */
const hiccup = 3000

/**
 * Creates an object that the listing does not have. Safe when others do the
 * same at once and when an answer is lost: after "name occupied" or an unclear
 * outcome it looks again, and never creates a second one.
 *
 * @param note is told what is known so far: unclear from each sending until its
 *   answer, missing when it was not created
 * @throws {Failure} `ambiguous-name`, or what Mend said
 */
export async function createIn(
  collection: Collection,
  name: string,
  context: Pick<OperationContext, 'clock' | 'log' | 'signal'>,
  note: (status: 'unclear' | 'missing') => void,
  pauses: readonly number[] = pausesMs,
  lost = false,
): Promise<TargetObject> {
  note('unclear')
  try {
    const { token } = await collection.create(name)
    return { name, token, tags: new Map(), status: 'created' }
  } catch (error) {
    // After a lost answer nobody can tell whether we or another job created it.
    const unclear = lost || endOf(error) === 'unclear'
    note(unclear ? 'unclear' : 'missing')
    const [pauseMs, ...later] = pauses
    if (pauseMs === undefined || !mayExist(error, collection)) throw error
    const { kind } = collection
    context.log.debug(
      `It is not clear whether the ${kind} was created; looking it up again`,
    )
    await context.clock.sleep(pauseMs, context.signal)
    const found = pick({ kind, rows: await collection.list(), name })
    if (found) return { ...found, status: unclear ? 'unclear' : 'existing' }
    return createIn(collection, name, context, note, later, unclear)
  }
}

function mayExist(error: unknown, { occupied }: Collection): boolean {
  if (error instanceof Cancelled) return false
  if (isUnclear(error)) return true
  if (!(error instanceof Refused)) return false
  return error.errorCode === occupied || error.errorCode === hiccup
}
