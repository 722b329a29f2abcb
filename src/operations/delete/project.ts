import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import { type Reference, targetOf } from '../target/target.ts'
import {
  type Absent,
  type DeletionTarget,
  demandConfirmation,
  noSuch,
  pickOne,
} from './deletion-target.ts'

/** A product, of which only the token need be known. */
interface Parent {
  readonly token: string
  readonly name?: string | undefined
}

/**
 * The project that the inputs point at. Mend deletes a project only with its
 * product's token, so the product is looked up, too.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
export async function findProjectToDelete(
  inputs: Inputs,
  context: OperationContext,
): Promise<DeletionTarget | Absent> {
  const { product, project } = targetOf(inputs, context.repository)
  if (product) return withinProduct(product, project, inputs, context)
  return project.by === 'token'
    ? byTokenAlone(project.token, inputs, context)
    : { absence: 'nothing is pointed at.' }
}

async function withinProduct(
  product: Reference,
  project: Reference,
  inputs: Inputs,
  context: OperationContext,
): Promise<DeletionTarget | Absent> {
  const parent = await findParent(product, context)
  if ('absence' in parent) return parent
  const rows = await projectsOf(parent, context)
  if (project.by === 'name') {
    const row = pickOne('project', rows, project.name)
    return row
      ? doomed(row, parent, inputs, context)
      : noSuch('project', rows, project.name)
  }
  const row = rows.find(({ token }) => token === project.token)
  if (row) return doomed(row, parent, inputs, context)
  const elsewhere = await rowOf(project.token, context)
  if (elsewhere && !(elsewhere instanceof Refused)) throw misplaced(elsewhere)
  return { absence: 'no project of the product has this `project-token`.' }
}

async function findParent(
  product: Reference,
  { mend }: OperationContext,
): Promise<Parent | Absent> {
  if (product.by === 'token') return product
  const rows = await mend.call('getOrganizationProductTags', {})
  return (
    pickOne('product', rows, product.name) ??
    noSuch('product', rows, product.name)
  )
}

function projectsOf({ token }: Parent, { mend }: OperationContext) {
  return mend.call('getProductProjectTags', { productToken: token })
}

/**
 * The project's own tags tell its name, so that a wrong `confirm` costs one
 * read. Only then the product is looked for.
 */
async function byTokenAlone(
  projectToken: string,
  inputs: Inputs,
  context: OperationContext,
): Promise<DeletionTarget | Absent> {
  const row = await rowOf(projectToken, context)
  if (row && !(row instanceof Refused)) {
    demandConfirmation('project', row.name, inputs)
    return doomed(
      row,
      await searchParent(row, inputs, context),
      inputs,
      context,
    )
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
  { concurrency }: Inputs,
  context: OperationContext,
): Promise<Parent> {
  const products = await context.mend.call('getOrganizationProductTags', {})
  context.log.info(
    `Looking for the project in ${products.length} products; \`product-name\` saves that`,
  )
  for (let start = 0; start < products.length; start += concurrency) {
    const some = products.slice(start, start + concurrency)
    const lists = await Promise.all(some.map((one) => projectsOf(one, context)))
    const has = lists.map((rows) => rows.some(({ token }) => token === wanted))
    const parent = some[has.indexOf(true)]
    if (parent) return parent
  }
  throw new Failure('not-found', {
    what: `No product of the organization holds the project "${name}"`,
    why: 'Mend deletes a project only with the token of its product. `org-token` may belong to another organization, or the user may not see the product.',
    fix: 'Check `org-token`, or set `product-name` or `product-token`.',
  })
}

function misplaced({ name }: ListedObject): Failure {
  return new Failure('not-found', {
    what: `The project "${name}" of \`project-token\` is not in the product that is pointed at`,
    why: 'Nothing was deleted.',
    fix: 'Check `product-name` or `product-token`, or leave both out: then the product is looked for.',
  })
}

function doomed(
  { name, token: projectToken }: ListedObject,
  parent: Parent,
  inputs: Inputs,
  context: OperationContext,
): DeletionTarget {
  const { mend, log } = context
  const productToken = parent.token
  log.mask(productToken)
  log.mask(projectToken)
  demandConfirmation('project', name, inputs)
  return {
    scope: 'project',
    name,
    productName: parent.name,
    destroy: () => mend.call('deleteProject', { productToken, projectToken }),
    remains: async () =>
      (await projectsOf(parent, context)).some(
        ({ token }) => token === projectToken,
      ),
  }
}
