import { Failure } from '../../domain/failure.ts'
import { findByName, type ListedObject } from '../../domain/project.ts'
import {
  matches,
  rulesOf,
  type Selectable,
} from '../../domain/text/selection.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'

/**
 * The projects that `select` selects, with their tags, sorted by product and
 * name. One listing of the organization's projects serves; where the product
 * matters, the products are listed first and then each one's projects, at once.
 *
 * @throws {Failure} when a listing could not be had
 */
export async function selectProjects(
  inputs: Inputs,
  context: OperationContext,
): Promise<ListedObject[]> {
  const rows = await candidates(inputs, context)
  const selected = rows
    .filter((row) => matches(inputs.select, row))
    .sort((a, b) => compare(a.product, b.product) || compare(a.name, b.name))
  context.log.info(
    `Selected ${selected.length} of ${rows.length} projects with \`select\``,
  )
  return selected
}

type Candidate = ListedObject & Selectable

async function candidates(
  inputs: Inputs,
  context: OperationContext,
): Promise<Candidate[]> {
  const byProduct = rulesOf(inputs.select, 'product').length > 0
  if (!byProduct && !inputs.productName && !inputs.productToken) {
    return [...(await context.mend.call('getOrganizationProjectTags', {}))]
  }
  const products = await productsOf(inputs, context)
  const lists = await Promise.all(
    products.map(async ({ name, token }) => {
      const rows = await context.mend.call('getProductProjectTags', {
        productToken: token,
      })
      return rows.map((row) => ({ ...row, product: name }))
    }),
  )
  return lists.flat()
}

/** The products whose projects come into question. */
async function productsOf(
  { productName, productToken, select }: Inputs,
  { mend }: OperationContext,
): Promise<readonly ListedObject[]> {
  if (productToken) return mend.call('getProductTags', { productToken })
  const all = await mend.call('getOrganizationProductTags', {})
  if (!productName) {
    const rules = rulesOf(select, 'product')
    return all.filter(({ name, tags }) =>
      matches({ rules }, { name, product: name, tags }),
    )
  }
  const match = findByName(all, productName)
  if (match.kind === 'exact') return [match.found]
  throw new Failure('not-found', {
    what: `There is no product "${productName}"`,
    fix: 'Check `product-name`, or select products by a pattern: `select: product=…`.',
  })
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A selection that says something the operation cannot do. */
export function selectProblems(
  { select, operation: name, projectName, projectToken, metadataTags }: Inputs,
  operation: Operation,
): Problem[] {
  if (select.rules.length === 0 || operation.select === 'filter') return []
  const problem = (text: string): Problem => ({ input: 'select', text })
  if (!operation.select) {
    return [problem(`operation ${name} is about one project and selects none`)]
  }
  const problems: Problem[] = []
  if (projectName || projectToken) {
    problems.push(
      problem(
        'given together with `project-name` or `project-token`; expected one of them',
      ),
    )
  }
  if (rulesOf(select, 'older-than').length > 0) {
    problems.push(
      problem(`operation ${name} does not know the age of projects`),
    )
  }
  if (name === 'tag' && metadataTags.length > 0) {
    const text =
      'would put the facts of this one repository on every selected project; expected none together with `select`'
    problems.push({ input: 'metadata-tags', text })
  }
  return problems
}
