import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { exactNames, matches, rulesOf } from '../../domain/selection/rules.ts'
import { compare } from '../../domain/text/compare.ts'
import type { OperationContext } from '../operation.ts'
import { lookUp, type ObjectKind, pickExisting } from '../target/look-up.ts'
import { mapWithProgress, productsListed } from './progress.ts'

/** A project of a listing. */
export interface Candidate extends ListedObject {
  /** The name of its product; absent where no rule and no input needed it. */
  readonly product?: string | undefined
  readonly productToken?: string | undefined
}

interface Candidates {
  /** Those for which all rules of `select` but `older-than` hold, sorted by product and name. */
  readonly rows: readonly Candidate[]
  /** How many were listed. */
  readonly listed: number
}

/**
 * Lists projects and applies the rules that cost no request for each of them.
 * One listing of the organization's projects is enough unless a product
 * matters: then the products are listed first, and then the projects of each
 * one that may hold some.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 */
export async function listCandidates(
  context: OperationContext,
): Promise<Candidates> {
  const { inputs } = context
  const all = await listProjects(context)
  refuseLookAlikes('project', exactNames(inputs.select, 'name'), all)
  const rows = all.filter((row) => matches(inputs.select, row)).sort(inOrder)
  return { rows, listed: all.length }
}

/** By product and name; by token where several have one name. */
export function inOrder(a: Candidate, b: Candidate): number {
  return (
    compare(a.product ?? '', b.product ?? '') ||
    compare(a.name, b.name) ||
    compare(a.token, b.token)
  )
}

/**
 * The projects of the organization, or of the product that the inputs name; where
 * rules are about products, those of the products for which they hold.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 */
export async function listProjects(
  context: OperationContext,
): Promise<readonly Candidate[]> {
  const { inputs, mend } = context
  const byProduct = rulesOf(inputs.select, 'product').length > 0
  if (!byProduct && !inputs.productName && !inputs.productToken) {
    return mend.call('getOrganizationProjectTags', {})
  }
  const products = await listProducts(context)
  const lists = await mapWithProgress(
    productsListed,
    products,
    context,
    (product) => projectsOf(product, context),
  )
  return lists.flat()
}

/** The projects of a product, which say whose they are. */
async function projectsOf(
  { name: product, token: productToken }: ListedObject,
  { mend }: OperationContext,
): Promise<Candidate[]> {
  const rows = await mend.call('getProductProjectTags', { productToken })
  return rows.map((row) => ({ ...row, product, productToken }))
}

/** The products whose projects may be selected. */
async function listProducts({
  inputs: { productName, productToken, select },
  mend,
}: OperationContext): Promise<readonly ListedObject[]> {
  if (productToken) return mend.call('getProductTags', { productToken })
  const rows = await mend.call('getOrganizationProductTags', {})
  if (productName) {
    const fix =
      'Check `product-name`, or select products by a pattern: `select: product=…`.'
    return [pickExisting({ kind: 'product', name: productName, rows, fix })]
  }
  refuseLookAlikes('product', exactNames(select, 'product'), rows)
  const rules = rulesOf(select, 'product')
  return rows.filter(({ name, tags }) =>
    matches({ rules }, { name, product: name, tags }),
  )
}

/**
 * A name without a pattern that nothing has, while another spelling of it is
 * there, would select nothing and look like success. Several objects of exactly
 * that name are all selected.
 *
 * @throws {Failure} `ambiguous-name`
 */
function refuseLookAlikes(
  kind: ObjectKind,
  names: readonly string[],
  rows: readonly ListedObject[],
): void {
  for (const name of names) {
    if (rows.some((row) => row.name === name)) continue
    const fix = 'Write the name in `select` exactly as it is in Mend.'
    const answer = lookUp({ kind, name, rows, fix })
    if (answer.kind !== 'ambiguous') continue
    throw new Failure('ambiguous-name', answer.facts)
  }
}
