import { productShelf, projectShelf } from '../ensure.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Deps } from '../operation.ts'
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
export async function findProduct(inputs: Inputs, deps: Deps): Promise<Found> {
  const pointer = productOf(inputs, deps.repository)
  if (pointer.by === 'token') return { token: pointer.token }
  const found = await lookUp(productShelf(deps.mend), pointer.name)
  return told(found, deps)
}

/**
 * The target's project. Asks Mend only when a name stands for a token.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findProject(
  inputs: Inputs,
  deps: Deps,
): Promise<FoundProject> {
  const { project } = targetOf(inputs, deps.repository)
  if (project.by === 'token') {
    const { token } = project
    return { token, name: deps.known.get(token)?.name }
  }
  const product = await findProduct(inputs, deps)
  const shelf = projectShelf(deps.mend, product.token, inputs)
  const found = await lookUp(shelf, project.name)
  return { ...told(found, deps), product }
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

function told({ name, token }: Found, { log }: Deps): Found {
  log.mask(token)
  return { name, token }
}
