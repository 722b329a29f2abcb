import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { StepOptions } from './step.ts'

/** The value of `github.token`. */
export const fakeToken = `ghs_${'0'.repeat(36)}`

/** The inputs of a step, and the names that action.yml does not declare. */
export interface StepInputs {
  readonly values: Readonly<Record<string, string>>
  readonly unexpected: readonly string[]
}

/** Every declared input, given or by default, and all other given ones. */
export async function stepInputs(options: StepOptions): Promise<StepInputs> {
  const manifest: unknown = parse(
    await readFile(join(dirname(options.dist), 'action.yml'), 'utf8'),
  )
  const declared = entriesOf(entriesOf(manifest)['inputs'])
  const given = options.inputs ?? {}
  const values: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    values[name] = evaluate(String(entriesOf(input)['default'] ?? ''))
  }
  const names = new Map(Object.keys(values).map((n) => [n.toLowerCase(), n]))
  const unexpected: string[] = []
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase())
    if (known === undefined) unexpected.push(name)
    values[known ?? name] = value
  }
  return { values, unexpected }
}

/** The entries of a mapping; none for any other value. */
export function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** Evaluates the only expression that defaults use; others become empty. */
function evaluate(text: string): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, name) =>
    name === 'github.token' ? fakeToken : '',
  )
}
