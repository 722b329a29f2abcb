import { Failure } from '../../domain/failure.ts'
import type { OperationContext } from '../operation.ts'
import type { Ensured, EnsuredObject } from '../result/ensured.ts'
import { lookFor } from '../unclear.ts'
import { noteBranchDoubt } from './branch-doubt.ts'
import {
  type Collection,
  createIn,
  productCollection,
  projectCollection,
} from './create.ts'
import {
  createFix,
  type NameQuery,
  notFound,
  type ObjectKind,
  pick,
} from './look-up.ts'
import {
  demandNames,
  productOf,
  type Reference,
  type TargetObject,
  type TargetObjects,
  targetOf,
} from './target.ts'

/** Given by its token, and nothing was asked about it. */
interface Unread {
  readonly token: string
  readonly name?: undefined
  readonly status: 'existing'
}

export type Resolved = TargetObject | Unread

/**
 * The target, created where it is missing and `create` allows it; recorded and
 * logged.
 *
 * @throws {Failure} `no-name`, `ambiguous-name`, `not-found`, or what Mend said
 */
export function ensureTarget(
  context: OperationContext,
): Promise<TargetObjects> {
  return readBoth(context, createMissing)
}

/**
 * The target, which has to exist; recorded and logged. What is given by its
 * token is read for its name and tags.
 *
 * @throws {Failure} `no-name`, `ambiguous-name`, `not-found`, or what Mend said
 */
export function findTarget(context: OperationContext): Promise<TargetObjects> {
  return readBoth(context, refuseMissing)
}

/** As `findTarget`, but nothing is asked about a token or recorded. */
export async function resolveTarget(
  context: OperationContext,
): Promise<TargetObjects<Resolved>> {
  noteBranchDoubt(context)
  const both = resolveBoth(context, refuseMissing)
  const [product, project] = await Promise.all([both.product, both.project])
  return { product, project }
}

/** The target's product alone, as `resolveTarget` finds it. */
export async function resolveProduct(
  context: OperationContext,
): Promise<Resolved> {
  const product = productOf(context)
  demandNames({ product })
  const products = productCollection(context.mend)
  return resolve(product, products, context, refuseMissing)
}

/** What is done about a name that nothing has; without a collection, its product is only planned. */
type Missing = (
  query: NameQuery,
  context: OperationContext,
  collection?: Collection,
  product?: Resolved,
) => Promise<TargetObject>

const refuseMissing: Missing = async (query) => {
  throw new Failure('not-found', notFound(query))
}

const createMissing: Missing = async (query, context, collection, product) => {
  const { kind, name, rows: among } = query
  const { create, dryRun } = context.inputs
  const fix = createFix(kind)
  if (!create) throw new Failure('not-found', notFound({ ...query, fix }))
  if (dryRun || !collection) {
    return { name, token: '', tags: new Map(), status: 'planned', among }
  }
  const note = (object: EnsuredObject) =>
    context.record({ ensured: ensuredWith(kind, object, product) })
  const created = await createIn(collection, name, context, (status) =>
    note({
      name,
      status,
      ...(status === 'unclear' && { look: lookAt(query) }),
    }),
  )
  note(shown(created))
  return { ...created, among }
}

function lookAt({ kind, name, product }: NameQuery): string {
  const where = product === undefined ? '' : ` in product "${product}"`
  return lookFor('creation', `whether ${kind} "${name}"${where} exists`)
}

async function readBoth(
  context: OperationContext,
  missing: Missing,
): Promise<TargetObjects> {
  const { log, record } = context
  noteBranchDoubt(context)
  const both = resolveBoth(context, missing)
  // Where one of them fails, nobody waits for the other; a create is recorded then.
  const [product, project] = await Promise.all([
    both.product?.then((object) => read('product', object, context)),
    both.project.then((object) => read('project', object, context)),
  ])
  if (product) log.info(`Product "${product.name}": ${words[product.status]}`)
  log.info(`Project "${project.name}": ${words[project.status]}`)
  record({ ensured: ensuredOf(product, project) })
  return { product, project }
}

const words: Readonly<Record<TargetObject['status'], string>> = {
  existing: 'exists',
  created: 'created',
  planned: 'would be created (dry run)',
  unclear: 'exists now; the answer to its creation was lost',
}

/** The project's look-up waits for the product's only where it needs its token. */
function resolveBoth(context: OperationContext, missing: Missing) {
  const target = targetOf(context)
  demandNames(target)
  const products = productCollection(context.mend)
  const product =
    target.product && resolve(target.product, products, context, missing)
  const project = resolveProject(target.project, product, context, missing)
  return { product, project }
}

async function resolveProject(
  project: Reference,
  product: Promise<Resolved> | undefined,
  context: OperationContext,
  missing: Missing,
): Promise<Resolved> {
  if (project.by === 'token') return byToken(project.token, context)
  const { token } = (await product) ?? {}
  if (!token) {
    const query = { kind: 'project', name: project.name, rows: [] } as const
    return missing(query, context)
  }
  const description = context.inputs.projectDescription
  const projects = projectCollection(context.mend, token, description)
  return resolve(project, projects, context, missing, await product)
}

/** By its name in the collection; a token is taken as it is. */
async function resolve(
  reference: Reference,
  collection: Collection,
  context: OperationContext,
  missing: Missing,
  product?: Resolved,
): Promise<Resolved> {
  if (reference.by === 'token') return byToken(reference.token, context)
  const rows = await collection.list()
  const { kind } = collection
  const { name } = reference
  const query = { kind, name, rows, product: product?.name }
  const row = pick(query)
  const object: TargetObject = row
    ? { ...row, status: 'existing', among: rows }
    : await missing(query, context, collection, product)
  if (object.token) context.log.mask(object.token)
  return object
}

/** A listing may have shown the object already. */
function byToken(token: string, { known }: OperationContext): Resolved {
  const row = known.get(token)
  return row ? { ...row, status: 'existing' } : { token, status: 'existing' }
}

async function read(
  kind: ObjectKind,
  object: Resolved,
  { mend }: OperationContext,
): Promise<TargetObject> {
  if (object.name !== undefined) return object
  const { token } = object
  const [row] = await (kind === 'product'
    ? mend.call('getProductTags', { productToken: token })
    : mend.call('getProjectTags', { projectToken: token }))
  if (row) return { ...row, status: 'existing' }
  throw new Failure('not-found', {
    what: `Mend returned no ${kind} for \`${kind}-token\``,
    fix: `Check \`${kind}-token\`.`,
  })
}

/** For the result; a product of which only the token is known is left out. */
export function ensuredOf(
  product: Resolved | undefined,
  project: Known,
): Ensured {
  return ensuredWith('project', shown(project), product)
}

/** As `ensuredOf`, while the one object may be all that is known. */
function ensuredWith(
  kind: ObjectKind,
  object: EnsuredObject,
  product?: Resolved,
): Ensured {
  if (kind === 'product') return { product: object }
  const known = product?.name === undefined ? undefined : shown(product)
  return { product: known, project: object }
}

type Known = Pick<TargetObject, 'name' | 'token' | 'status'>

function shown({ name, token, status }: Known): EnsuredObject {
  return { name, token: token || undefined, status }
}
