import { productCollection, projectCollection } from '../ensure.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { Ensured } from '../result/ensured.ts'
import { lookUp } from './find-or-create.ts'
import { productOf, targetOf } from './target.ts'

/** A product or project that is there. */
export interface Found {
  /** Absent when its token was given and nothing was looked up. */
  readonly name?: string | undefined
  readonly token: string
}

/** A project, and the product in which it was looked up. */
export interface FoundProject extends Found {
  readonly product?: Found | undefined
}

/**
 * The target's product. Asks Mend only when a name stands for its token.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findProduct(
  inputs: Inputs,
  context: OperationContext,
): Promise<Found> {
  const pointer = productOf(inputs, context.repository)
  if (pointer.by === 'token') return { token: pointer.token }
  const found = await lookUp(productCollection(context.mend), pointer.name)
  return told(found, context)
}

/**
 * The target's project. Asks Mend only when a name stands for a token.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findProject(
  inputs: Inputs,
  context: OperationContext,
): Promise<FoundProject> {
  const { project } = targetOf(inputs, context.repository)
  if (project.by === 'token') {
    const { token } = project
    return { token, name: context.known.get(token)?.name }
  }
  const product = await findProduct(inputs, context)
  const shelf = projectCollection(context.mend, product.token, inputs)
  const found = await lookUp(shelf, project.name)
  return { ...told(found, context), product }
}

/** For the outputs: what was found by name, with its product. */
export function ensuredOf(
  { product, token }: FoundProject,
  name: string,
): Ensured {
  const status = 'existing'
  return {
    product: product?.name
      ? { name: product.name, token: product.token, status }
      : undefined,
    project: { name, token, status },
  }
}

function told({ name, token }: Found, { log }: OperationContext): Found {
  log.mask(token)
  return { name, token }
}
