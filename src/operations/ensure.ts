import { Failure } from '../domain/failure.ts'
import type { ListedObject } from '../domain/project.ts'
import type { Mend } from '../mend/client.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { EnsuredObject } from './result/ensured.ts'
import {
  type Collection,
  type FindRules,
  findOrCreate,
  type TargetObject,
} from './target/find-or-create.ts'
import {
  looksUpProducts,
  type Reference,
  type Target,
  targetOf,
  targetProblems,
} from './target/target.ts'
import { passed } from './verdict.ts'

/** The target's product and project, with their tags. */
export interface TargetObjects {
  readonly product?: TargetObject | undefined
  readonly project: TargetObject
}

export const ensure: Operation = {
  many: false,
  needsOrgToken: looksUpProducts,
  problems: targetProblems,
  async run(inputs, context) {
    await ensureTarget(inputs, context)
    return passed
  },
}

/** The product and project exist afterwards, unless `create` is false. */
export function ensureTarget(
  inputs: Inputs,
  context: OperationContext,
): Promise<TargetObjects> {
  return findTarget(inputs, context, inputs.create)
}

/**
 * Finds the target, and records and logs it. Product and project are looked up
 * one after the other only where the second needs the first's token.
 */
export async function findTarget(
  inputs: Inputs,
  context: OperationContext,
  create: boolean,
): Promise<TargetObjects> {
  const target = targetOf(inputs, context.repository)
  const rules = { create, dryRun: inputs.dryRun }
  const finding = target.product
    ? findProduct(target.product, rules, context)
    : Promise.resolve(undefined)
  const [product, project] = await Promise.all([
    finding,
    findProject(target, finding, rules, inputs, context),
  ])
  const place = { product, project }
  announce(place, context)
  return place
}

async function findProduct(
  pointer: Reference,
  rules: FindRules,
  context: OperationContext,
): Promise<TargetObject> {
  if (pointer.by === 'name') {
    return findOrCreate(
      productCollection(context.mend),
      pointer.name,
      rules,
      context,
    )
  }
  const rows = await context.mend.call('getProductTags', {
    productToken: pointer.token,
  })
  return { ...onlyRow(rows, 'product'), status: 'existing' }
}

async function findProject(
  { product: pointer, project }: Target,
  product: Promise<TargetObject | undefined>,
  rules: FindRules,
  inputs: Inputs,
  context: OperationContext,
): Promise<TargetObject> {
  if (project.by === 'token') {
    const { token } = project
    const row =
      context.known.get(token) ?? (await projectByToken(token, context))
    return { ...row, status: 'existing' }
  }
  const productToken =
    pointer?.by === 'token' ? pointer.token : (await product)?.token
  if (!productToken) {
    return { name: project.name, tags: new Map(), status: 'planned' }
  }
  const shelf = projectCollection(context.mend, productToken, inputs)
  return findOrCreate(shelf, project.name, rules, context)
}

async function projectByToken(
  projectToken: string,
  { mend }: OperationContext,
): Promise<ListedObject> {
  return onlyRow(await mend.call('getProjectTags', { projectToken }), 'project')
}

/** The organization's products, as a place to look in. */
export function productCollection(mend: Mend): Collection {
  return {
    kind: 'product',
    occupied: 2001,
    list: () => mend.call('getOrganizationProductTags', {}),
    create: (productName) => mend.call('createProduct', { productName }),
  }
}

/** A product's projects, as a place to look in. */
export function projectCollection(
  mend: Mend,
  productToken: string,
  { projectDescription }: Inputs,
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

function onlyRow(
  rows: readonly ListedObject[],
  kind: Collection['kind'],
): ListedObject {
  const [row] = rows
  if (row) return row
  throw new Failure('not-found', {
    what: `Mend returned no ${kind} for \`${kind}-token\``,
    fix: `Check \`${kind}-token\`.`,
  })
}

const said: Readonly<Record<TargetObject['status'], string>> = {
  existing: 'exists',
  created: 'created',
  planned: 'would be created (dry run)',
  unclear: 'exists now; the answer to its creation was lost',
}

function announce(
  { product, project }: TargetObjects,
  context: OperationContext,
): void {
  for (const found of [product, project]) {
    if (found?.token) context.log.mask(found.token)
  }
  if (product)
    context.log.info(`Product "${product.name}": ${said[product.status]}`)
  context.log.info(`Project "${project.name}": ${said[project.status]}`)
  context.record({
    ensured: { product: product && bare(product), project: bare(project) },
  })
}

function bare({ name, token, status }: TargetObject): EnsuredObject {
  return { name, token, status }
}
