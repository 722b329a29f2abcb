import type { OperationContext } from '../operation.ts'
import { type Candidate, listProjects } from '../selection/candidates.ts'
import { ensuredOf, resolveProduct, resolveTarget } from '../target/resolve.ts'

/** What a scope holds, before `select`. */
interface ScopeRows {
  readonly rows: readonly Candidate[]
  /** The name of the product that they are in, or that they are. */
  readonly product?: string | undefined
}

/**
 * One request for each scope, after the look-ups that a name needs. Of the
 * organization's projects, rules about products want one for each product that
 * may hold some.
 */
export async function readScope(context: OperationContext): Promise<ScopeRows> {
  const { inputs, mend } = context
  switch (inputs.scope) {
    case 'project':
      return readProject(context)
    case 'product': {
      const { token: productToken } = await resolveProduct(context)
      const rows = await mend.call('getProductTags', { productToken })
      return ofProduct(rows, rows[0]?.name)
    }
    case 'product-projects': {
      const { token: productToken, name } = await resolveProduct(context)
      const rows = await mend.call('getProductProjectTags', { productToken })
      return ofProduct(rows, name)
    }
    case 'organization-products': {
      const rows = await mend.call('getOrganizationProductTags', {})
      return { rows: rows.map((row) => ({ ...row, product: row.name })) }
    }
    case 'organization-projects': {
      const whole = { ...inputs, productName: '', productToken: '' }
      return { rows: await listProjects({ ...context, inputs: whole }) }
    }
  }
}

async function readProject(context: OperationContext): Promise<ScopeRows> {
  const { product, project } = await resolveTarget(context)
  const { token: projectToken } = project
  const rows = await context.mend.call('getProjectTags', { projectToken })
  const [row] = rows
  if (row) {
    const named = { ...project, name: row.name }
    context.record({ ensured: ensuredOf(product, named) })
  }
  return ofProduct(rows, product?.name)
}

/** For rows that are products, the rule `product` looks at their own name. */
function ofProduct(
  rows: readonly Candidate[],
  product: string | undefined,
): ScopeRows {
  return { rows: rows.map((row) => ({ ...row, product })), product }
}
