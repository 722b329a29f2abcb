import { rulesOf } from '../../domain/selection/rules.ts'
import type { Repository } from '../../domain/tags/repository.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'

/** What is wrong with the combination of `scope`, `select` and the target. */
export function listTagsProblems(
  inputs: Inputs,
  repository: Repository,
): Problem[] {
  return [
    ...absentTarget(inputs, repository),
    ...agesOfProducts(inputs),
    ...unknownProducts(inputs),
  ]
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

/** Whether the rows of the scope are products. */
function listsProducts({ scope }: Pick<Inputs, 'scope'>): boolean {
  return scope === 'product' || scope === 'organization-products'
}

/** Only projects are scanned. */
function agesOfProducts(inputs: Inputs): Problem[] {
  if (!listsProducts(inputs)) return []
  const text = `the age is that of a project's last scan, and \`scope\` ${inputs.scope} lists products`
  return ruleProblems(inputs, 'older-than', text)
}

/** Rules about a product whose name Mend does not say. */
function unknownProducts(inputs: Inputs): Problem[] {
  if (knowsProduct(inputs)) return []
  const text = `a rule about the product needs \`product-name\`, not a token, if \`scope\` is ${inputs.scope}`
  return ruleProblems(inputs, 'product', text)
}

function knowsProduct({ scope, productToken, projectToken }: Inputs): boolean {
  switch (scope) {
    case 'product':
    case 'organization-products':
    case 'organization-projects':
      return true
    case 'product-projects':
      return !productToken
    case 'project':
      return !productToken && !projectToken
  }
}

function ruleProblems(
  { select }: Inputs,
  kind: 'older-than' | 'product',
  text: string,
): Problem[] {
  return rulesOf(select, kind).map(({ line }) => ({
    input: 'select',
    text: `"${line}": ${text}`,
  }))
}
