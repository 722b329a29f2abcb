import type { Log } from '../ports.ts'
import type { Environment } from './environment.ts'
import { getInput } from './toolkit.ts'

/** Inputs as the workflow gave them, under their names in action.yml; trimmed. */
type RawInputs = Readonly<Record<string, string>>

/**
 * The inputs of these names; '' for one that was not given. What they mean, and
 * what an empty one means, is decided elsewhere.
 *
 * @param exact names of the inputs that are not trimmed
 */
export function readInputs(
  names: readonly string[],
  exact: readonly string[] = [],
): RawInputs {
  const read = (name: string) =>
    getInput(name, { trimWhitespace: !exact.includes(name) })
  return Object.fromEntries(names.map((name) => [name, read(name)]))
}

/** The environment variables of these names; '' for one that is not set. */
export function readVariables(
  env: Environment,
  names: readonly string[],
): RawInputs {
  return Object.fromEntries(names.map((name) => [name, env[name] ?? '']))
}

/**
 * Hides the secret inputs, to be called before anything else is printed.
 *
 * @param secrets names of the inputs that no log may show
 */
export function maskSecrets(
  inputs: RawInputs,
  secrets: readonly string[],
  log: Pick<Log, 'mask'>,
): void {
  for (const name of secrets) log.mask(inputs[name] ?? '')
  const within = tokenWithin(inputs['baseline'] ?? '')
  if (within) log.mask(within)
}

/** A token that stands inside an input, or in its place by mistake. */
function tokenWithin(text: string): string | undefined {
  const [, token] = /^project-token\s*[=:]?\s*(.+)$/is.exec(text) ?? []
  return token ?? /^[0-9a-f-]{32,}$/i.exec(text)?.[0]
}
