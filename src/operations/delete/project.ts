import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { grouped } from '../../domain/text/counted.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { OperationContext } from '../operation.ts'
import { noteBranchDoubt } from '../target/branch-doubt.ts'
import {
  demandNames,
  productOf,
  type Reference,
  targetOf,
} from '../target/target.ts'
import {
  type Absent,
  type DeletionTarget,
  demandConfirmation,
  pickForDeletion,
} from './deletion-target.ts'

/** A product, of which only the token need be known. */
interface Parent {
  readonly token: string
  readonly name?: string | undefined
}

/**
 * The project that the inputs name. Mend deletes a project only with its
 * product's token, so the product is looked up too.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findProjectToDelete(
  context: OperationContext,
): Promise<DeletionTarget | Absent> {
  const target = targetOf(context)
  demandNames(target)
  noteBranchDoubt(context)
  const { project, product } = target
  if (project.by === 'token' && !product) {
    return byTokenAlone(project.token, context)
  }
  const reference = product ?? productOf(context)
  const parent = await findParent(reference, context)
  if ('absence' in parent) return parent
  const rows = await projectsOf(parent, context)
  const row =
    project.by === 'name'
      ? pickForDeletion({
          kind: 'project',
          name: project.name,
          rows,
          product: parent.name,
        })
      : (rows.find(({ token }) => token === project.token) ??
        (await notInProduct(project.token, context)))
  return 'absence' in row ? row : deletionOf(row, parent, context)
}

async function findParent(
  product: Reference,
  { mend }: OperationContext,
): Promise<Parent | Absent> {
  if (product.by === 'token') return product
  const rows = await mend.call('getOrganizationProductTags', {})
  return pickForDeletion({ kind: 'product', name: product.name, rows })
}

function projectsOf({ token }: Parent, { mend }: OperationContext) {
  return mend.call('getProductProjectTags', { productToken: token })
}

/** Gone, unless it is in another product. */
async function notInProduct(
  projectToken: string,
  context: OperationContext,
): Promise<Absent> {
  const row = await rowOf(projectToken, context)
  if (!row || row instanceof Refused) {
    return { absence: 'no project of the product has this `project-token`.' }
  }
  throw new Failure('not-found', {
    what: `The project "${row.name}" of \`project-token\` is not in the given product`,
    why: 'Nothing was deleted.',
    fix: 'Check `product-name` or `product-token`, or leave both out: then the product is searched for.',
  })
}

/**
 * The project's own tags tell its name, so that a wrong `confirm` costs one
 * read. Only then the product is searched for.
 */
async function byTokenAlone(
  projectToken: string,
  context: OperationContext,
): Promise<DeletionTarget | Absent> {
  const row = await rowOf(projectToken, context)
  if (row && !(row instanceof Refused)) {
    demandConfirmation('project', row.name, context.inputs)
    const parent = await searchParent(row, context)
    return deletionOf(row, parent, context)
  }
  const all = await context.mend.call('getOrganizationProjectTags', {})
  if (row && all.some(({ token }) => token === projectToken)) throw row
  return {
    absence: 'no project of the organization has this `project-token`.',
  }
}

/** A project that is gone is refused like one that the user may not see. */
async function rowOf(
  projectToken: string,
  { mend }: OperationContext,
): Promise<ListedObject | Refused | undefined> {
  try {
    const [row] = await mend.call('getProjectTags', { projectToken })
    return row
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

/** One read for the products, then one for each until the project is met. */
async function searchParent(
  { name, token: wanted }: ListedObject,
  context: OperationContext,
): Promise<Parent> {
  const { mend, log, inputs } = context
  const { concurrency } = inputs
  const products = await mend.call('getOrganizationProductTags', {})
  log.info(
    `Searching ${grouped(products.length)} products for the project; \`product-name\` makes this unnecessary`,
  )
  for (let start = 0; start < products.length; start += concurrency) {
    const some = products.slice(start, start + concurrency)
    const lists = await Promise.all(some.map((one) => projectsOf(one, context)))
    const has = lists.map((rows) => rows.some(({ token }) => token === wanted))
    const parent = some[has.indexOf(true)]
    if (parent) return parent
  }
  throw new Failure('not-found', {
    what: `No product of the organization contains the project "${name}"`,
    why: 'Mend deletes a project only with the token of its product. `org-token` may belong to another organization, or the user may not see the product.',
    fix: 'Check `org-token`, or set `product-name` or `product-token`.',
  })
}

function deletionOf(
  { name, token: projectToken }: ListedObject,
  parent: Parent,
  context: OperationContext,
): DeletionTarget {
  const { mend, log, inputs } = context
  const productToken = parent.token
  log.mask(productToken)
  log.mask(projectToken)
  demandConfirmation('project', name, inputs)
  return {
    scope: 'project',
    name,
    productName: parent.name,
    send: () => mend.call('deleteProject', { productToken, projectToken }),
    isListed: async () =>
      (await projectsOf(parent, context)).some(
        ({ token }) => token === projectToken,
      ),
  }
}
