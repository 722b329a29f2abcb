import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * Makes docs/reference.md from action.yml: all inputs and outputs, in its order
 * and under the headings that its comments give. Run as a program, it writes the
 * file; a test compares the two.
 */
interface Manifest {
  readonly inputs: Record<string, { description: string; default?: string }>
  readonly outputs: Record<string, { description: string }>
}

const oneLine = (text: string) =>
  text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** `What it is. Example: \`x\`.` → what it is, and `x` */
export function withoutExample(description: string): {
  readonly meaning: string
  readonly example: string
} {
  const shape = /^(.*) Example: `([^`]+)`\.$/s
  const [, meaning = description, example = ''] =
    shape.exec(description.trim()) ?? []
  return { meaning, example }
}

/** The inputs of each heading: a comment alone in its line begins a group. */
function groupsOf(yaml: string): Map<string, string[]> {
  const [, inputs = ''] = /^inputs:\n([\s\S]*?)^\w/m.exec(yaml) ?? []
  let names: string[] = []
  const groups = new Map([['Operation', names]])
  for (const line of inputs.split('\n')) {
    const [, heading] = /^ {2}# (.+)$/.exec(line) ?? []
    const [, name] = /^ {2}([\w-]+):$/.exec(line) ?? []
    if (heading) {
      names = []
      groups.set(heading, names)
    }
    if (name) names.push(name)
  }
  return groups
}

function inputTables(yaml: string): string {
  const { inputs } = parse(yaml) as Manifest
  const row = (name: string) => {
    const { description = '', default: fallback } = inputs[name] ?? {}
    const shown = fallback ? `\`${fallback}\`` : ''
    const { meaning, example } = withoutExample(oneLine(description))
    return `| \`${name}\` | ${shown} | \`${example}\` | ${meaning} |`
  }
  return [...groupsOf(yaml)]
    .map(([heading, names]) =>
      [
        `### ${heading}\n`,
        '| input | default | example | meaning |',
        '| --- | --- | --- | --- |',
        ...names.map(row),
      ].join('\n'),
    )
    .join('\n\n')
}

function outputTable(yaml: string): string {
  const { outputs } = parse(yaml) as Manifest
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${oneLine(description)} |`,
  )
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n')
}

/** The whole page. */
export function referencePage(yaml: string): string {
  return `# Reference

All inputs and outputs, made from [action.yml](../action.yml). [operations.md](operations.md) says which operation uses which.

## Inputs

An input that is empty means its default. An example that begins with \`secrets.\` or \`steps.\` stands in \`\${{ }}\`, as in \`user-key: \${{ secrets.MEND_USER_KEY }}\`.

${inputTables(yaml)}

## Outputs

Outputs are set on every path, even if the step fails. A value that is not known is empty, never a made-up 0. \`product-token\` and \`project-token\` are masked, so GitHub does not pass them to other jobs. Later steps of the same job can read them.

${outputTable(yaml)}
`
}

if (import.meta.main) {
  const yaml = readFileSync('action.yml', 'utf8')
  writeFileSync('docs/reference.md', referencePage(yaml))
}
