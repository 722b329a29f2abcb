import {
  defaultProjectName,
  type Repository,
  shortName,
} from '../../domain/tags/repository.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'

/** How a product or project is pointed at. */
export type Reference =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'name'; readonly name: string }

/** The product and project that a run is about. */
export interface Target {
  /** Absent when a project token stands alone: it needs no product. */
  readonly product?: Reference | undefined
  readonly project: Reference
}

/**
 * The target that the inputs name; without names the repository's own:
 * `acme/web` on `main` → product `web`, project `web_main`.
 */
export function targetOf(inputs: Inputs, repository: Repository): Target {
  const project = pointer(
    inputs.projectToken,
    inputs.projectName || defaultProjectName(repository),
  )
  if (project.by === 'token' && !namesProduct(inputs)) return { project }
  return { product: productOf(inputs, repository), project }
}

/** The product that the inputs name; without names the repository's own. */
export function productOf(inputs: Inputs, repository: Repository): Reference {
  const name = inputs.productName || shortName(repository)
  return pointer(inputs.productToken, name)
}

function pointer(token: string, name: string): Reference {
  return token ? { by: 'token', token } : { by: 'name', name }
}

function namesProduct(inputs: Inputs): boolean {
  return Boolean(inputs.productName || inputs.productToken)
}

/** Whether the target's product has to be looked up among the organization's. */
export function looksUpProducts(inputs: Inputs): boolean {
  if (inputs.productToken) return false
  return Boolean(inputs.productName) || !inputs.projectToken
}

/** A name and a token for the same thing could contradict each other. */
export function targetProblems(inputs: Inputs): Problem[] {
  const problems: Problem[] = []
  if (inputs.productName && inputs.productToken) {
    problems.push(notBoth('product-name', 'product-token'))
  }
  if (inputs.projectName && inputs.projectToken) {
    problems.push(notBoth('project-name', 'project-token'))
  }
  return problems
}

function notBoth(name: Problem['input'], token: Problem['input']): Problem {
  return {
    input: name,
    text: `given together with \`${token}\`; expected one of the two, not both`,
  }
}
