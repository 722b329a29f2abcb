import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

/** A step of an example, as the documentation has it. */
export interface ExampleStep {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

/** A section of a page with its examples. */
export interface Section {
  readonly page: string
  readonly heading: string
  readonly text: string
  /** Its YAML blocks, without their indentation. */
  readonly blocks: readonly string[]
}

/** The sections of a page, by headings of any level. */
export function sectionsOf(page: string): Section[] {
  const text = readFileSync(join(root, page), 'utf8')
  return text.split(/^##+ /m).map((section) => ({
    page,
    heading: section.slice(0, section.indexOf('\n')),
    text: section,
    blocks: [...section.matchAll(/^ *```yaml\n(.*?)^ *```/gms)].map(
      ([, yaml = '']) => outdented(yaml),
    ),
  }))
}

function outdented(yaml: string): string {
  const indent = /^ */.exec(yaml)?.[0] ?? ''
  return yaml.replace(new RegExp(`^${indent}`, 'gm'), '')
}

/** The steps of a block: of a whole workflow, of a list of steps, or none. */
export function stepsIn(yaml: string): readonly ExampleStep[] {
  const block: unknown = parse(yaml)
  if (Array.isArray(block)) return block
  const { jobs = {} } = block as {
    jobs?: Record<string, { steps?: readonly ExampleStep[] }>
  }
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

export function isOurs({ uses }: ExampleStep): boolean {
  return uses?.startsWith('OWNER/mend-project-action@') ?? false
}

/**
 * The text with a value for each expression.
 *
 * @throws {Error} for an expression without one
 */
export function withValues(
  text: unknown,
  values: Readonly<Record<string, string>>,
): string {
  return String(text).replace(/\$\{\{ (.+?) \}\}/g, (_, key: string) => {
    const value = values[key]
    if (value === undefined) throw new Error(`no value for ${key}`)
    return value
  })
}
