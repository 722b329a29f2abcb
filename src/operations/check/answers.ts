import { findByName, type ListedObject } from '../../domain/project.ts'
import type { ProjectState } from '../../domain/scan/project-state.ts'
import type { Repository } from '../../domain/tags/repository.ts'
import type { Mend } from '../../mend/client.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import { type Reference, targetOf } from '../target/target.ts'
import { type Reply, replyOf } from './reply.ts'

/** What Mend said to each question; absent where it was not asked. */
export interface Answers {
  /** The organization's products. */
  readonly products?: Reply<readonly ListedObject[]> | undefined
  /** Whether the user may ask for scans. */
  readonly scan?: Reply<unknown> | undefined
  /** The product of `product-token`. */
  readonly product?: Reply<readonly ListedObject[]> | undefined
  /** The product's projects. */
  readonly projects?: Reply<readonly ListedObject[]> | undefined
  /** The project of `project-token`. */
  readonly project?: Reply<readonly ListedObject[]> | undefined
  readonly state?: Reply<ProjectState> | undefined
}

/** What every group of lines is made from. */
export interface Examined {
  readonly inputs: Inputs
  readonly repository: Repository
  /** Empty when no key could be sent: then nothing was asked. */
  readonly answers: Answers
  /** Why nothing was asked, as the end of a sentence. */
  readonly silence?: string | undefined
}

/**
 * The state of a request that nobody made: Mend answers UNKNOWN to whoever may
 * ask at all, a product administrator too (documentation: Get Plugin Request
 * State). So the user is told from the right to list products.
 */
const nobodysRequest = '0'.repeat(32)

/** Asks all that can be asked; each question only waits for the name that it needs. */
export async function askAll(
  inputs: Inputs,
  context: OperationContext,
): Promise<Answers> {
  const { mend, log, repository } = context
  const { product, project } = targetOf(inputs, repository)
  const byOrganization = Boolean(inputs.orgToken)
  const products = byOrganization
    ? replyOf(mend.call('getOrganizationProductTags', {}))
    : undefined
  const projects = tokenOf(product, products).then((token) => {
    if (!token) return undefined
    log.mask(token)
    return replyOf(mend.call('getProductProjectTags', { productToken: token }))
  })
  const state = tokenOf(project, projects).then((token) => {
    if (!token) return undefined
    log.mask(token)
    return replyOf(mend.call('getProjectState', { projectToken: token }))
  })
  return settle({
    products,
    projects,
    state,
    scan: byOrganization
      ? replyOf(mend.call('getRequestState', { requestToken: nobodysRequest }))
      : undefined,
    ...ofTokens(product, project, mend),
  })
}

type Asked = {
  readonly [K in keyof Answers]: Promise<Answers[K]> | undefined
}

function ofTokens(
  product: Reference | undefined,
  project: Reference,
  mend: Mend,
): Pick<Asked, 'product' | 'project'> {
  return {
    product:
      product?.by === 'token'
        ? replyOf(mend.call('getProductTags', { productToken: product.token }))
        : undefined,
    project:
      project.by === 'token'
        ? replyOf(mend.call('getProjectTags', { projectToken: project.token }))
        : undefined,
  }
}

async function settle(asked: Asked): Promise<Answers> {
  const [products, scan, product, projects, project, state] = await Promise.all(
    [
      asked.products,
      asked.scan,
      asked.product,
      asked.projects,
      asked.project,
      asked.state,
    ],
  )
  return { products, scan, product, projects, project, state }
}

/** The pointer's token, or that of the row with exactly its name. */
async function tokenOf(
  pointer: Reference | undefined,
  listing: Promise<Answers['products']> | undefined,
): Promise<string | undefined> {
  if (pointer?.by === 'token') return pointer.token
  const rows = await listing
  if (!pointer || !rows?.ok) return undefined
  const match = findByName(rows.value, pointer.name)
  return match.kind === 'exact' ? match.found.token : undefined
}
