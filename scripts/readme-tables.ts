import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * Makes the README's tables of inputs and outputs from action.yml. Run as a
 * program, it writes them between the README's markers; a test compares the two.
 */
interface Manifest {
  readonly inputs: Record<string, { description: string; default?: string }>
  readonly outputs: Record<string, { description: string }>
}

const oneLine = (text: string) =>
  text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** All inputs with their defaults, in the order of action.yml. */
function inputTable(yaml: string): string {
  const { inputs } = parse(yaml) as Manifest
  const rows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.default ? `\`${input.default}\`` : ''
    return `| \`${name}\` | ${fallback} | ${oneLine(input.description)} |`
  })
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join(
    '\n',
  )
}

function outputTable(yaml: string): string {
  const { outputs } = parse(yaml) as Manifest
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${oneLine(description)} |`,
  )
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n')
}

/** The README with new tables between `<!-- inputs -->` and `<!-- /inputs -->`. */
export function withTables(readme: string, yaml: string): string {
  const tables = { inputs: inputTable(yaml), outputs: outputTable(yaml) }
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}\n${table}\n${close}`,
      ),
    readme,
  )
}

if (import.meta.main) {
  const yaml = readFileSync('action.yml', 'utf8')
  const readme = readFileSync('README.md', 'utf8')
  writeFileSync('README.md', withTables(readme, yaml))
}
