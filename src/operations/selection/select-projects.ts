import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { compare } from '../../domain/text/compare.ts'
import {
  exactNames,
  matches,
  rulesOf,
  type Selectable,
} from '../../domain/selection/rules.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import { lookUp, type ObjectKind, pickExisting } from '../target/look-up.ts'

/**
 * The projects that `select` selects, with their tags, sorted by product and
 * name. One listing of the organization's projects is enough unless a product
 * matters: then the products are listed first, and then all their projects at once.
 *
 * @throws {Failure} `ambiguous-name`, or when a listing failed
 */
export async function selectProjects(
  context: OperationContext,
): Promise<ListedObject[]> {
  const { inputs, log } = context
  const rows = await candidates(context)
  refuseLookAlikes('project', exactNames(inputs.select, 'name'), rows)
  const selected = rows
    .filter((row) => matches(inputs.select, row))
    .sort(
      (a, b) =>
        compare(a.product ?? '', b.product ?? '') || compare(a.name, b.name),
    )
  log.info(
    `Projects selected with \`select\`: ${selected.length} of ${rows.length}`,
  )
  return selected
}

type Candidate = ListedObject & Selectable

async function candidates(context: OperationContext): Promise<Candidate[]> {
  const { inputs, mend } = context
  const byProduct = rulesOf(inputs.select, 'product').length > 0
  if (!byProduct && !inputs.productName && !inputs.productToken) {
    return [...(await mend.call('getOrganizationProjectTags', {}))]
  }
  const products = await productsOf(context)
  const lists = await Promise.all(
    products.map(async ({ name, token }) => {
      const rows = await mend.call('getProductProjectTags', {
        productToken: token,
      })
      return rows.map((row) => ({ ...row, product: name }))
    }),
  )
  return lists.flat()
}

/** The products whose projects may be selected. */
async function productsOf({
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

/** A selection that says something the operation cannot do. */
export function selectProblems(
  inputs: Inputs,
  { select: meaning }: Operation,
): Problem[] {
  const { select, operation, projectName, projectToken } = inputs
  if (select.rules.length === 0 || meaning === 'filter') return []
  const problem = (text: string): Problem => ({ input: 'select', text })
  if (!meaning) {
    const text = `operation ${operation} is about one project and cannot select several`
    return [problem(text)]
  }
  const problems: Problem[] = []
  if (projectName || projectToken) {
    const text =
      'given together with `project-name` or `project-token`; expected one of them'
    problems.push(problem(text))
  }
  if (rulesOf(select, 'older-than').length > 0) {
    const text = `operation ${operation} cannot select by age`
    problems.push(problem(text))
  }
  if (operation === 'tag' && inputs.metadataTags.length > 0) {
    const text =
      "would put this repository's metadata on every selected project; expected none if `select` is set"
    problems.push({ input: 'metadata-tags', text })
  }
  return problems
}
