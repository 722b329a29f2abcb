import type { ListedObject } from '../../domain/project.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Waited } from '../result/waited.ts'
import { selectProblems } from './select-problems.ts'
import { selectProjects } from './select-projects.ts'

/** One project that a run is about: the inputs as if it were the only one. */
export interface TargetInputs {
  /** How the log and the reasons call it; absent when it is the only one. */
  readonly label?: string
  readonly inputs: Inputs
  /** What a listing has shown of it already. */
  readonly known?: ListedObject
  /** Why nobody can tell whether `select` means this project; it is told, and nothing is done. */
  readonly undecided?: { readonly error: unknown }
}

/**
 * The projects that a run is about: those that `select` selects, otherwise
 * those that the scanner's output names, otherwise the one that the inputs
 * name.
 *
 * @throws {Failure} when the projects could not be listed
 */
export async function targetsOf(
  operation: Operation,
  context: OperationContext,
): Promise<readonly TargetInputs[]> {
  const { inputs } = context
  if (!isSelected(inputs, operation)) return scannedTargets(inputs)
  const { projects, unread } = await selectProjects(context)
  return [
    ...projects.map((known) => selectedTarget(inputs, known)),
    ...unread.map(({ project, error }) => ({
      ...selectedTarget(inputs, project),
      undecided: { error },
    })),
  ]
}

function selectedTarget(inputs: Inputs, known: ListedObject): TargetInputs {
  const { name: label, token: projectToken } = known
  const noProduct = { productName: '', productToken: '' }
  return { label, inputs: { ...inputs, ...noProduct, projectToken }, known }
}

function isSelected({ select }: Inputs, operation: Operation): boolean {
  return select.rules.length > 0 && operation.select === 'targets'
}

function scannedTargets(inputs: Inputs): TargetInputs[] {
  const { scanOutput, projectName, projectToken } = inputs
  const { projects } = scanOutput
  if (projects.length === 0 || projectToken) return [{ inputs }]
  if (projectName) return [{ inputs: scannedByName(inputs) }]
  return projects.map(({ token, name }, index) => ({
    ...(projects.length > 1 && { label: name ?? `project ${index + 1}` }),
    inputs: { ...inputs, projectToken: token },
  }))
}

/**
 * A name without a product means the project that the scanner sent to, which may
 * be in another product than the repository's; looked up there, it would be
 * created a second time.
 */
function scannedByName(inputs: Inputs): Inputs {
  const { scanOutput, projectName, productName, productToken } = inputs
  const [one, ...others] = scanOutput.projects.filter(
    ({ name }) => name === projectName,
  )
  if (!one || others.length > 0 || productName || productToken) return inputs
  return { ...inputs, projectName: '', projectToken: one.token }
}

/** Whether some request for some project needs `org-token`. */
export function needsOrgToken(inputs: Inputs, operation: Operation): boolean {
  const targets = isSelected(inputs, operation)
    ? [{ inputs }]
    : scannedTargets(inputs)
  return targets.some((target) => operation.needsOrgToken(target.inputs))
}

/** Several projects where only one makes sense, or a selection that cannot be. */
export function targetCountProblems(
  inputs: Inputs,
  operation: Operation,
): Problem[] {
  const problems = selectProblems(inputs, operation)
  const count = scannedTargets(inputs).length
  if (operation.many || count === 1) return problems
  const text = `names ${grouped(count)} projects, but operation ${inputs.operation} is about one; set \`project-name\` or \`project-token\``
  return [...problems, { input: 'scan-output', text }]
}

/** Remembers waits that were started, for `OperationContext.share`. */
export function sharing(): OperationContext['share'] {
  const started = new Map<string, Promise<Waited>>()
  return (key, wait) => {
    const promise = started.get(key) ?? wait()
    started.set(key, promise)
    return promise
  }
}
