import type { ListedObject } from '../../domain/project.ts'
import type { ProjectState } from '../../domain/scan/project-state.ts'
import type { Repository } from '../../domain/tags/repository.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import { lookUp, type ObjectKind } from '../target/look-up.ts'
import { type Reference, targetOf } from '../target/target.ts'
import { type Reply, replyOf } from './reply.ts'

/** A listing, or the one object of a token. */
export type Rows = Reply<readonly ListedObject[]>

/** What Mend answered to each question; absent where it was not asked. */
export interface Answers {
  /** The organization's products. */
  readonly products?: Rows | undefined
  /** Whether the user may ask about scans. */
  readonly scan?: Reply<unknown> | undefined
  /** The product of `product-token`. */
  readonly product?: Rows | undefined
  /** The product's projects. */
  readonly projects?: Rows | undefined
  /** The project of `project-token`. */
  readonly project?: Rows | undefined
  readonly state?: Reply<ProjectState> | undefined
}

/** What all lines are made from. */
export interface Examined {
  readonly inputs: Inputs
  readonly repository: Repository
  /** Empty when no key could be sent: then nothing was asked. */
  readonly answers: Answers
  /** Why nothing was asked, as the end of a sentence. */
  readonly whyNotAsked?: string | undefined
}

/**
 * The token of a request that nobody made: Mend answers UNKNOWN to whoever may
 * ask at all, product administrators included (documentation: Get Plugin
 * Request State). So the user is judged apart from the right to list products.
 */
const unusedToken = '0'.repeat(32)

/** Asks all that can be asked; a question waits only for the name that it needs. */
export async function askAll(context: OperationContext): Promise<Answers> {
  const { inputs, mend, log } = context
  const target = targetOf(context)
  const products = inputs.orgToken
    ? replyOf(mend.call('getOrganizationProductTags', {}))
    : undefined
  const projects = tokenOf('product', target.product, products).then(
    (productToken) => {
      if (!productToken) return undefined
      log.mask(productToken)
      return replyOf(mend.call('getProductProjectTags', { productToken }))
    },
  )
  const state = tokenOf('project', target.project, projects).then(
    (projectToken) => {
      if (!projectToken) return undefined
      log.mask(projectToken)
      return replyOf(mend.call('getProjectState', { projectToken }))
    },
  )
  const asked = { products, projects, state, ...askOthers(context) }
  await Promise.all(Object.values(asked))
  return {
    products: await asked.products,
    projects: await asked.projects,
    state: await asked.state,
    scan: await asked.scan,
    product: await asked.product,
    project: await asked.project,
  }
}

/** The questions that need no name. */
function askOthers(context: OperationContext) {
  const { inputs, mend } = context
  const { product, project } = targetOf(context)
  return {
    scan: inputs.orgToken
      ? replyOf(mend.call('getRequestState', { requestToken: unusedToken }))
      : undefined,
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

/** The given token, or that of the object with exactly the given name. */
async function tokenOf(
  kind: ObjectKind,
  reference: Reference | undefined,
  listing: Promise<Rows | undefined> | undefined,
): Promise<string | undefined> {
  if (reference?.by === 'token') return reference.token
  const rows = await listing
  if (!reference || !rows?.ok) return undefined
  const answer = lookUp({ kind, name: reference.name, rows: rows.value })
  return answer.kind === 'found' ? answer.object.token : undefined
}
