import { Failure } from '../../domain/failure.ts'
import type { ListedObject } from '../../domain/project.ts'
import { defaultProjectName, shortName } from '../../domain/tags/repository.ts'
import { hasControls } from '../../domain/text/visible.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { EnsuredObject } from '../result/ensured.ts'

/** How the inputs name a product or project. */
export type Reference =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'name'; readonly name: string }

/** The product and project that a run is about. */
interface Target {
  /** Absent when a project token stands alone: it needs no product. */
  readonly product?: Reference | undefined
  readonly project: Reference
}

/** A product or project that a run is about; its token is '' while it is only planned. */
export interface TargetObject extends ListedObject {
  readonly status: Exclude<EnsuredObject['status'], 'missing'>
  /** The listing in which it was looked up; absent when it was given by its token. */
  readonly among?: readonly ListedObject[]
}

/** The target as it is in Mend, or as a dry run would create it. */
export interface TargetObjects<T = TargetObject> {
  /** Absent when a project token stands alone. */
  readonly product?: T | undefined
  readonly project: T
}

type Named = Pick<OperationContext, 'inputs' | 'repository'>

/**
 * The target that the inputs name; without names the repository's own:
 * `acme/web` on `main` → product `web`, project `web_main`.
 */
export function targetOf({ inputs, repository }: Named): Target {
  const name = inputs.projectName || defaultProjectName(repository)
  const project = reference(inputs.projectToken, name)
  if (!hasProduct(inputs)) return { project }
  return { product: productOf({ inputs, repository }), project }
}

/** The product that the inputs name; without names the repository's own. */
export function productOf({ inputs, repository }: Named): Reference {
  const name = inputs.productName || shortName(repository)
  return reference(inputs.productToken, name)
}

function reference(token: string, name: string): Reference {
  return token ? { by: 'token', token } : { by: 'name', name }
}

/**
 * Without a repository nothing stands in for a name that is not given, and a
 * branch may have control characters, which no name may have.
 *
 * @throws {Failure} `no-name`
 */
export function demandNames(target: Partial<Target>): void {
  for (const kind of ['product', 'project'] as const) {
    const what = namelessText(kind, target[kind])
    if (what === undefined) continue
    const fix = `Set \`${kind}-name\` or \`${kind}-token\`.`
    throw new Failure('no-name', { what, fix })
  }
}

function namelessText(kind: string, reference: Reference | undefined) {
  if (isNameless(reference)) {
    return `This run has no repository to take a ${kind} name from`
  }
  return reference?.by === 'name' && hasControls(reference.name)
    ? `The branch or tag of this run has control characters in its name, so no ${kind} can be named after it`
    : undefined
}

export function isNameless(reference: Reference | undefined): boolean {
  return reference?.by === 'name' && reference.name === ''
}

/** Whether the target has a product: a project token alone names none. */
export function hasProduct(inputs: Inputs): boolean {
  const { projectToken, productName, productToken } = inputs
  return Boolean(!projectToken || productName || productToken)
}

/** Whether the target's product has to be looked up among the organization's. */
export function looksUpProducts(inputs: Inputs): boolean {
  return !inputs.productToken && hasProduct(inputs)
}

/** A name and a token for the same thing could contradict each other. */
export function targetProblems(inputs: Inputs): Problem[] {
  const { productName, productToken, projectName, projectToken } = inputs
  const problem = (kind: 'product' | 'project'): Problem => ({
    input: `${kind}-name`,
    text: `given together with \`${kind}-token\`; expected one of the two, not both`,
  })
  return [
    ...(productName && productToken ? [problem('product')] : []),
    ...(projectName && projectToken ? [problem('project')] : []),
  ]
}
