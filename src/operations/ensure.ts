import { Failure } from '../domain/failure.ts'
import type { Tagged } from '../domain/project.ts'
import type { Mend } from '../mend/client.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Deps, Operation } from './operation.ts'
import type { EnsuredObject } from './result/ensured.ts'
import {
  type Located,
  type LocateRules,
  locate,
  type Shelf,
} from './target/find-or-create.ts'
import {
  looksUpProducts,
  type Pointer,
  type Target,
  targetOf,
  targetProblems,
} from './target/target.ts'
import { passed } from './verdict.ts'

/** The target's product and project, with their tags. */
export interface Place {
  readonly product?: Located | undefined
  readonly project: Located
}

export const ensure: Operation = {
  many: false,
  needsOrgToken: looksUpProducts,
  problems: targetProblems,
  async run(inputs, deps) {
    await ensurePlace(inputs, deps)
    return passed
  },
}

/** The product and project exist afterwards, unless `create` is false. */
export function ensurePlace(inputs: Inputs, deps: Deps): Promise<Place> {
  return findPlace(inputs, deps, inputs.create)
}

/**
 * Finds the target, and records and logs it. Product and project are looked up
 * one after the other only where the second needs the first's token.
 */
export async function findPlace(
  inputs: Inputs,
  deps: Deps,
  create: boolean,
): Promise<Place> {
  const target = targetOf(inputs, deps.repository)
  const rules = { create, dryRun: inputs.dryRun }
  const finding = target.product
    ? findProduct(target.product, rules, deps)
    : Promise.resolve(undefined)
  const [product, project] = await Promise.all([
    finding,
    findProject(target, finding, rules, inputs, deps),
  ])
  const place = { product, project }
  announce(place, deps)
  return place
}

async function findProduct(
  pointer: Pointer,
  rules: LocateRules,
  deps: Deps,
): Promise<Located> {
  if (pointer.by === 'name') {
    return locate(productShelf(deps.mend), pointer.name, rules, deps)
  }
  const rows = await deps.mend.call('getProductTags', {
    productToken: pointer.token,
  })
  return { ...onlyRow(rows, 'product'), status: 'existing' }
}

async function findProject(
  { product: pointer, project }: Target,
  product: Promise<Located | undefined>,
  rules: LocateRules,
  inputs: Inputs,
  deps: Deps,
): Promise<Located> {
  if (project.by === 'token') {
    const { token } = project
    const row = deps.known.get(token) ?? (await projectByToken(token, deps))
    return { ...row, status: 'existing' }
  }
  const productToken =
    pointer?.by === 'token' ? pointer.token : (await product)?.token
  if (!productToken) {
    return { name: project.name, tags: new Map(), status: 'planned' }
  }
  const shelf = projectShelf(deps.mend, productToken, inputs)
  return locate(shelf, project.name, rules, deps)
}

async function projectByToken(
  projectToken: string,
  { mend }: Deps,
): Promise<Tagged> {
  return onlyRow(await mend.call('getProjectTags', { projectToken }), 'project')
}

/** The organization's products, as a place to look in. */
export function productShelf(mend: Mend): Shelf {
  return {
    kind: 'product',
    occupied: 2001,
    list: () => mend.call('getOrganizationProductTags', {}),
    create: (productName) => mend.call('createProduct', { productName }),
  }
}

/** A product's projects, as a place to look in. */
export function projectShelf(
  mend: Mend,
  productToken: string,
  { projectDescription }: Inputs,
): Shelf {
  const description = projectDescription ? { projectDescription } : {}
  return {
    kind: 'project',
    occupied: 2010,
    list: () => mend.call('getProductProjectTags', { productToken }),
    create: (projectName) =>
      mend.call('createProject', { productToken, projectName, ...description }),
  }
}

function onlyRow(rows: readonly Tagged[], kind: Shelf['kind']): Tagged {
  const [row] = rows
  if (row) return row
  throw new Failure('not-found', {
    what: `Mend returned no ${kind} for \`${kind}-token\``,
    fix: `Check \`${kind}-token\`.`,
  })
}

const said: Readonly<Record<Located['status'], string>> = {
  existing: 'exists',
  created: 'created',
  planned: 'would be created (dry run)',
  unclear: 'exists now; the answer to its creation was lost',
}

function announce({ product, project }: Place, deps: Deps): void {
  for (const found of [product, project]) {
    if (found?.token) deps.log.mask(found.token)
  }
  if (product)
    deps.log.info(`Product "${product.name}": ${said[product.status]}`)
  deps.log.info(`Project "${project.name}": ${said[project.status]}`)
  deps.record({
    ensured: { product: product && bare(product), project: bare(project) },
  })
}

function bare({ name, token, status }: Located): EnsuredObject {
  return { name, token, status }
}
