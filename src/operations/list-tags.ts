import type { ListedObject } from '../domain/project.ts'
import type { Repository } from '../domain/tags/repository.ts'
import { pairs } from '../domain/tags/tags.ts'
import { matches, rulesOf, type Selectable } from '../domain/text/selection.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Problem } from './inputs/validate.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { TagRow, TagsListed } from './result/listed.ts'
import { ensuredOf, findProduct, findProject } from './target/resolve.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'
import { passed } from './verdict.ts'

export const listTags: Operation = {
  many: false,
  select: 'filter',
  needsOrgToken: (inputs) => {
    if (inputs.scope === 'project') return looksUpProducts(inputs)
    return inputs.scope.startsWith('organization') || !inputs.productToken
  },
  problems: (inputs, repository) => [
    ...targetProblems(inputs),
    ...absentTarget(inputs, repository),
    ...unanswerable(inputs),
  ],
  async run(inputs, context) {
    const { rows, product } = await read(inputs, context)
    const objects = rows
      .filter((row) => matches(inputs.select, selectable(row, inputs, product)))
      .map(({ name, tags }): TagRow => ({ name, tags }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const { scope } = inputs
    const listed = { scope, product, objects, total: rows.length }
    announce(listed, context)
    context.record({ listed })
    return passed
  },
}

/** Without a repository nothing stands in for a name that is not given. */
function absentTarget(inputs: Inputs, { fullName }: Repository): Problem[] {
  const { scope, projectToken, projectName, productToken, productName } = inputs
  if (fullName || scope.startsWith('organization')) return []
  const project = scope === 'project'
  if (project && projectToken) return []
  const lacks = (input: 'product' | 'project'): Problem => ({
    input: `${input}-name`,
    text: `\`scope\` ${scope} needs \`${input}-name\` or \`${input}-token\`, and this run has no repository to name it after`,
  })
  return [
    ...(productToken || productName ? [] : [lacks('product')]),
    ...(project && !projectName ? [lacks('project')] : []),
  ]
}

/** Rules that no row of the scope can answer. */
function unanswerable(inputs: Inputs): Problem[] {
  const { scope, select } = inputs
  const problem = (line: string, text: string): Problem => ({
    input: 'select',
    text: `"${line}": ${text}`,
  })
  const ages = rulesOf(select, 'older-than').map(({ line }) =>
    problem(line, 'list-tags knows no ages; expected name, product or tag'),
  )
  if (knowsProduct(inputs)) return ages
  const products = rulesOf(select, 'product').map(({ line }) =>
    problem(
      line,
      scope === 'organization-projects'
        ? 'Mend does not say of which product the projects of `scope` organization-projects are; take `scope` product-projects with `product-name`'
        : `\`scope\` ${scope} knows the product only by \`product-name\`, without tokens`,
    ),
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

/** Rows that are products answer the rule `product` with their own name. */
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
  /** The name of the product that they are in, or are. */
  readonly product?: string | undefined
}

/** One request for each scope, after the lookups that a name needs. */
async function read(inputs: Inputs, context: OperationContext): Promise<Read> {
  const { mend } = context
  switch (inputs.scope) {
    case 'project':
      return readProject(inputs, context)
    case 'product': {
      const { token: productToken } = await findProduct(inputs, context)
      const rows = await mend.call('getProductTags', { productToken })
      return { rows, product: rows[0]?.name }
    }
    case 'product-projects': {
      const { token: productToken, name } = await findProduct(inputs, context)
      const rows = await mend.call('getProductProjectTags', { productToken })
      return { rows, product: name }
    }
    case 'organization-products':
      return { rows: await mend.call('getOrganizationProductTags', {}) }
    case 'organization-projects':
      return { rows: await mend.call('getOrganizationProjectTags', {}) }
  }
}

async function readProject(
  inputs: Inputs,
  context: OperationContext,
): Promise<Read> {
  const project = await findProject(inputs, context)
  const rows = await context.mend.call('getProjectTags', {
    projectToken: project.token,
  })
  const [row] = rows
  if (row) context.record({ ensured: ensuredOf(project, row.name) })
  return { rows, product: project.product?.name }
}

const mostLines = 50

function announce(
  { scope, objects, total }: TagsListed,
  { log }: OperationContext,
): void {
  const of = objects.length === total ? '' : ` of ${total}`
  const lines = objects.slice(0, mostLines).map(({ name, tags }) => {
    const shown = pairs(tags).map(({ key, value }) => `${key}=${value}`)
    return `${name}: ${shown.join(', ') || 'no tags'}`
  })
  const left = objects.length - lines.length
  if (left > 0) lines.push(`… and ${left} more`)
  log.group(`Tags, scope ${scope}: ${objects.length}${of}`, lines)
}
