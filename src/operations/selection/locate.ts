import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import type { OperationContext } from '../operation.ts'
import type { DatedProject, UnreadProject } from './last-scans.ts'
import { mapWithProgress, productsListed } from './progress.ts'

/** A project whose product is known, without which Mend deletes nothing. */
export interface LocatedProject extends DatedProject {
  readonly product: string
  readonly productToken: string
}

interface Located {
  readonly located: readonly LocatedProject[]
  /** Those whose product was not found, and why. */
  readonly lost: readonly UnreadProject[]
  /** Those whose product had not been found when the run was cancelled. */
  readonly notFound: readonly DatedProject[]
}

/**
 * Finds the product of each project: the organization's list of projects does
 * not name it. Products are listed one by one until all projects are found;
 * where the products are known already, nothing is asked.
 *
 * @throws {Failure} when the products could not be listed
 */
export async function locate(
  projects: readonly DatedProject[],
  context: OperationContext,
): Promise<Located> {
  const homes = new Map(
    projects.filter(isLocated).map((one) => [one.token, one]),
  )
  const missing = new Set(
    projects.map(({ token }) => token).filter((token) => !homes.has(token)),
  )
  const failure =
    missing.size > 0 ? await searchProducts(missing, homes, context) : undefined
  const isCutOff = context.signal.aborted
  const lost: UnreadProject[] = []
  const notFound: DatedProject[] = []
  const located = projects.flatMap((project) => {
    const home = homes.get(project.token)
    if (home) return [{ ...project, ...homeOf(home) }]
    if (isCutOff) notFound.push(project)
    else lost.push({ project, error: failure ?? noProduct(project) })
    return []
  })
  return { located, lost, notFound }
}

type Home = Pick<LocatedProject, 'product' | 'productToken'>

function isLocated(project: DatedProject): project is LocatedProject {
  return project.product !== undefined && project.productToken !== undefined
}

function homeOf({ product, productToken }: Home): Home {
  return { product, productToken }
}

/**
 * Moves what it finds from `missing` to `homes`, until the run is cancelled.
 *
 * @returns why some product could not be listed
 */
async function searchProducts(
  missing: Set<string>,
  homes: Map<string, Home>,
  context: OperationContext,
): Promise<unknown> {
  const { mend, signal } = context
  const products = await listedProducts(context)
  let failure: unknown
  await mapWithProgress(productsListed, products, context, async (product) => {
    if (missing.size === 0 || signal.aborted) return
    const { name, token: productToken } = product
    try {
      const rows = await mend.call('getProductProjectTags', { productToken })
      for (const { token } of rows) {
        if (missing.delete(token))
          homes.set(token, { product: name, productToken })
      }
    } catch (error) {
      failure ??= error
    }
  })
  return failure
}

/** None where the run is cancelled. */
async function listedProducts({
  mend,
  signal,
}: OperationContext): Promise<readonly ListedObject[]> {
  try {
    return await mend.call('getOrganizationProductTags', {})
  } catch (error) {
    if (signal.aborted) return []
    throw error
  }
}

function noProduct({ name }: DatedProject): Failure {
  return new Failure('not-found', {
    what: `No product of the organization contains the project "${name}"`,
    why: 'Mend deletes a project only with the token of its product. The user may not see the product.',
    fix: 'Set `product-name` or `product-token`, or check what the user may see.',
  })
}
