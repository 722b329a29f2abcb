import type { Log } from '../ports.ts'
import type { Environment } from './environment.ts'

/** Inputs as the workflow gave them, under their names in action.yml; trimmed. */
export type RawInputs = Readonly<Record<string, string>>

/** The inputs that no log may show. */
export const secretInputs: readonly string[] = [
  'user-key',
  'org-token',
  'github-token',
  'product-token',
  'project-token',
  'request-token',
]

const prefix = 'INPUT_'

/**
 * All inputs of the step: the runner passes `user-key` as `INPUT_USER-KEY`.
 * What they mean, and what an empty one means, is decided elsewhere.
 */
export function readInputs(env: Environment): RawInputs {
  return Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [
        name.slice(prefix.length).toLowerCase(),
        (value ?? '').trim(),
      ]),
  )
}

/** Hides the secret inputs, to be called before anything else is printed. */
export function maskSecrets(inputs: RawInputs, log: Pick<Log, 'mask'>): void {
  for (const name of secretInputs) log.mask(inputs[name] ?? '')
  const within = tokenWithin(inputs['baseline'] ?? '')
  if (within) log.mask(within)
}

/** A token that stands inside an input, or in its place by mistake. */
function tokenWithin(text: string): string | undefined {
  const [, token] = /^project-token\s*[=:]?\s*(.+)$/is.exec(text) ?? []
  return token ?? /^[0-9a-f-]{32,}$/i.exec(text)?.[0]
}
