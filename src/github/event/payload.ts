import { readFileSync } from 'node:fs'
import type { Log } from '../../ports.ts'

/**
 * The event that started the run, from GITHUB_EVENT_PATH; `undefined`, with a
 * line in the debug log, when it is missing or not JSON: nothing that a run
 * needs is only there.
 */
export function readEvent(
  path: string | undefined,
  log: Pick<Log, 'debug'>,
): unknown {
  if (!path) {
    log.debug('No event payload: GITHUB_EVENT_PATH is not set')
    return undefined
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    log.debug(`The event payload ${path} cannot be read: ${String(error)}`)
    return undefined
  }
}

/** The value at a path of keys in parsed JSON; `undefined` where the path ends early. */
export function valueAt(payload: unknown, ...keys: string[]): unknown {
  let value = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return value
}

/** The same for texts; `undefined` for anything else and for ''. */
export function textAt(
  payload: unknown,
  ...keys: string[]
): string | undefined {
  const value = valueAt(payload, ...keys)
  return typeof value === 'string' && value !== '' ? value : undefined
}
