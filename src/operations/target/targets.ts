import type { ListedObject } from '../../domain/project.ts'
import type { Log } from '../../ports.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import { selectProblems, selectProjects } from './select-projects.ts'

/** One project that a run is about: the inputs as if it were the only one. */
export interface TargetInputs {
  /** How the log and the reasons call it; absent when it is the only one. */
  readonly label?: string
  readonly inputs: Inputs
  /** What a listing has shown of it already. */
  readonly known?: ListedObject
}

/**
 * The projects that a run is about: those that `select` selects, otherwise
 * those that the scanner's output names, otherwise the one that the inputs
 * point at.
 *
 * @throws {Failure} when the projects could not be listed
 */
export async function targetsOf(
  inputs: Inputs,
  operation: Operation,
  context: OperationContext,
): Promise<readonly TargetInputs[]> {
  if (inputs.select.rules.length > 0 && operation.select === 'targets') {
    const rows = await selectProjects(inputs, context)
    return rows.map((known) => ({
      label: known.name,
      inputs: {
        ...inputs,
        projectToken: known.token,
        productName: '',
        productToken: '',
      },
      known,
    }))
  }
  return scannedTargets(inputs)
}

function scannedTargets(inputs: Inputs): TargetInputs[] {
  const { projects } = inputs.scanOutput
  if (projects.length === 0 || pointsAtProject(inputs)) return [{ inputs }]
  return projects.map(({ token, name }, index) => ({
    ...(projects.length > 1 && { label: name ?? `project ${index + 1}` }),
    inputs: { ...inputs, projectToken: token },
  }))
}

function pointsAtProject({ projectName, projectToken }: Inputs): boolean {
  return Boolean(projectName || projectToken)
}

/** Several projects where only one makes sense, or a selection that cannot be. */
export function targetCountProblems(
  inputs: Inputs,
  operation: Operation,
): Problem[] {
  const problems = selectProblems(inputs, operation)
  const count = scannedTargets(inputs).length
  if (operation.many || count === 1) return problems
  const text = `names ${count} projects, and operation ${inputs.operation} is about one; say which with \`project-name\` or \`project-token\``
  return [...problems, { input: 'scan-output', text }]
}

/** Lines of several targets stand among each other, so each says whose it is. */
export function labeled(log: Log, label: string | undefined): Log {
  if (label === undefined) return log
  const prefixed = (line: string) => `[${label}] ${line}`
  return {
    ...log,
    info: (line) => log.info(prefixed(line)),
    debug: (line) => log.debug(prefixed(line)),
    notice: (line) => log.notice(prefixed(line)),
    warning: (line) => log.warning(prefixed(line)),
  }
}

/** Remembers what was started under a key, for `Deps.share`. */
export function sharing(): OperationContext['share'] {
  const started = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = started.get(key) as Promise<T> | undefined
    if (known) return known
    const promise = work()
    started.set(key, promise)
    return promise
  }
}
