import type { ListedObject } from '../domain/project.ts'
import { matches, rulesOf, type Selectable } from '../domain/selection/rules.ts'
import type { Repository } from '../domain/tags/repository.ts'
import { pairs } from '../domain/tags/tags.ts'
import { atMost } from '../domain/text/clean.ts'
import { compare } from '../domain/text/compare.ts'
import type { Inputs, Problem } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { TagRow, TagsListed } from './result/listed.ts'
import { ensuredOf, resolveProduct, resolveTarget } from './target/resolve.ts'
import { looksUpProducts } from './target/target.ts'
import { passed } from './verdict.ts'

export const listTags: Operation = {
  select: 'filter',
  needsOrgToken: (inputs) => {
    if (inputs.scope === 'project') return looksUpProducts(inputs)
    return inputs.scope.startsWith('organization') || !inputs.productToken
  },
  problems: (inputs, repository) => [
    ...absentTarget(inputs, repository),
    ...undecidable(inputs),
  ],
  async run(context) {
    const { inputs } = context
    const { rows, product } = await read(context)
    const objects = rows
      .filter((row) => matches(inputs.select, selectable(row, inputs, product)))
      .map(({ name, tags }): TagRow => ({ name, tags }))
      .sort((a, b) => compare(a.name, b.name))
    const { scope } = inputs
    const listed = { scope, product, objects, total: rows.length }
    announce(listed, context)
    context.record({ listed })
    return passed
  },
}

/** Names that neither the inputs nor a repository give. */
function absentTarget(inputs: Inputs, { fullName }: Repository): Problem[] {
  const { scope, projectToken, projectName, productToken, productName } = inputs
  if (fullName || scope.startsWith('organization')) return []
  const project = scope === 'project'
  if (project && projectToken) return []
  const lacking = (input: 'product' | 'project'): Problem => ({
    input: `${input}-name`,
    text: `\`scope\` ${scope} needs \`${input}-name\` or \`${input}-token\`, and this run has no repository to take a name from`,
  })
  return [
    ...(productToken || productName ? [] : [lacking('product')]),
    ...(project && !projectName ? [lacking('project')] : []),
  ]
}

/** Rules that cannot be decided for the rows of the scope. */
function undecidable(inputs: Inputs): Problem[] {
  const { scope, select } = inputs
  const problem = (line: string, text: string): Problem => ({
    input: 'select',
    text: `"${line}": ${text}`,
  })
  const noAge = 'list-tags cannot select by age; expected name, product or tag'
  const ages = rulesOf(select, 'older-than').map(({ line }) =>
    problem(line, noAge),
  )
  if (knowsProduct(inputs)) return ages
  const noProduct =
    scope === 'organization-projects'
      ? 'Mend does not say which product a project belongs to if `scope` is organization-projects; set `scope` to product-projects, and `product-name`'
      : `a rule about the product needs \`product-name\`, not a token, if \`scope\` is ${scope}`
  const products = rulesOf(select, 'product').map(({ line }) =>
    problem(line, noProduct),
  )
  return [...ages, ...products]
}

function knowsProduct({ scope, productToken, projectToken }: Inputs): boolean {
  switch (scope) {
    case 'product':
    case 'organization-products':
      return true
    case 'organization-projects':
      return false
    case 'product-projects':
      return !productToken
    case 'project':
      return !productToken && !projectToken
  }
}

/** For rows that are products, the rule `product` looks at their own name. */
function selectable(
  { name, tags }: ListedObject,
  { scope }: Inputs,
  product: string | undefined,
): Selectable {
  const isProduct = scope === 'product' || scope === 'organization-products'
  return { name, tags, product: isProduct ? name : product }
}

interface Read {
  readonly rows: readonly ListedObject[]
  /** The name of the product that they are in, or that they are. */
  readonly product?: string | undefined
}

/** One request for each scope, after the look-ups that a name needs. */
async function read(context: OperationContext): Promise<Read> {
  const { inputs, mend } = context
  switch (inputs.scope) {
    case 'project':
      return readProject(context)
    case 'product': {
      const { token: productToken } = await resolveProduct(context)
      const rows = await mend.call('getProductTags', { productToken })
      return { rows, product: rows[0]?.name }
    }
    case 'product-projects': {
      const { token: productToken, name } = await resolveProduct(context)
      const rows = await mend.call('getProductProjectTags', { productToken })
      return { rows, product: name }
    }
    case 'organization-products':
      return { rows: await mend.call('getOrganizationProductTags', {}) }
    case 'organization-projects':
      return { rows: await mend.call('getOrganizationProjectTags', {}) }
  }
}

async function readProject(context: OperationContext): Promise<Read> {
  const { product, project } = await resolveTarget(context)
  const { token: projectToken } = project
  const rows = await context.mend.call('getProjectTags', { projectToken })
  const [row] = rows
  if (row) {
    const named = { ...project, name: row.name }
    context.record({ ensured: ensuredOf(product, named) })
  }
  return { rows, product: product?.name }
}

const maxLines = 50

function announce(
  { scope, objects, total }: TagsListed,
  { log }: OperationContext,
): void {
  const of = objects.length === total ? '' : ` of ${total}`
  const lines = objects.map(({ name, tags }) => {
    const shown = pairs(tags).map(({ key, value }) => `${key}=${value}`)
    return `${name}: ${shown.join(', ') || 'no tags'}`
  })
  const title = `Tags, scope ${scope}: ${objects.length}${of}`
  log.group(title, atMost(lines, maxLines))
}
