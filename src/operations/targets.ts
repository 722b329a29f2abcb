import type { Log } from '../ports.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'

/** One project that a run is about: the inputs as if it were the only one. */
export interface Targeted {
  /** How the log and the reasons call it; absent when it is the only one. */
  readonly label?: string
  readonly inputs: Inputs
}

/**
 * The projects that a run is about. Usually the one that the inputs point at;
 * otherwise those that the scanner's output names.
 */
export function targetsOf(inputs: Inputs): readonly Targeted[] {
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

/** Several projects, where only one makes sense. */
export function manyProblems(inputs: Inputs, { many }: Operation): Problem[] {
  const count = targetsOf(inputs).length
  if (many || count === 1) return []
  const text = `names ${count} projects, and operation ${inputs.operation} is about one; say which with \`project-name\` or \`project-token\``
  return [{ input: 'scan-output', text }]
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
export function sharing(): Deps['share'] {
  const started = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = started.get(key) as Promise<T> | undefined
    if (known) return known
    const promise = work()
    started.set(key, promise)
    return promise
  }
}
