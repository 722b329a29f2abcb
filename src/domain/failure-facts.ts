import { Failure, type FailureFacts, failureText } from './failure.ts'
import { cut } from './text/clean.ts'

/** Causes shown below an error in the debug log; a chain could be a circle. */
const maxDepth = 5

/**
 * Anything thrown, as facts for a person. Everything but a `Failure` is a defect
 * of ours and says so.
 */
export function failureFacts(error: unknown): FailureFacts {
  if (error instanceof Failure) return error.facts
  return {
    what: `Internal error: ${messageOf(error)}`,
    why: 'This is a bug in the action.',
    fix: "Please report it in the action's repository, with the log of a run that has debug logging turned on.",
    cause: error,
  }
}

/** The same as one text, for an annotation. */
export function failureMessage(error: unknown): string {
  return failureText(failureFacts(error))
}

/** Stack and causes, for the debug log only. */
export function debugFailure(
  error: unknown,
  log: { debug(line: string): void },
): void {
  let current = error
  for (let depth = 0; depth < maxDepth && current !== undefined; depth++) {
    const text = current instanceof Error ? current.stack : undefined
    const lines = (text ?? messageOf(current)).split('\n')
    for (const line of lines) log.debug(depth > 0 ? `cause: ${line}` : line)
    current = current instanceof Error ? current.cause : undefined
  }
}

/** What an error says, in one line without a final period. */
export function messageOf(error: unknown): string {
  const text = rawMessage(error).replace(/\s+/g, ' ').trim()
  return cut(text.replace(/\.$/, ''), 500) || 'no details are known'
}

function rawMessage(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  if (error === undefined || error === null) return ''
  try {
    return String(error)
  } catch {
    return Object.prototype.toString.call(error)
  }
}
