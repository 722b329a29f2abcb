import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { portfolioSchemaText, schemaText } from '../../scripts/report-schema.ts'
import { schemaVersion } from '../../src/report-schema/version.ts'
import { formatNames, loadFormats } from '../../src/reports/formats/index.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { actionHarness } from '../support/action-harness.ts'

const page = readFileSync(
  join(import.meta.dirname, '../../docs/reports.md'),
  'utf8',
)
/** The cells of each row of a table. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')),
  )
const codes = (text = '') =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const action = actionHarness()
const contents = new PackageRegistry(action.world.ids).contents(
  ['lodash', 'org.apache.logging.log4j:log4j-core'],
  1,
)
const product = action.world.addProduct(action.organization, 'web')
action.world.addProject(product, 'web_main', { contents })
const base = { 'product-name': 'web', 'project-name': 'web_main' }
const report = await action.run({
  ...base,
  operation: 'report',
  'fail-on': 'critical > 0',
  'report-formats': 'json, csv',
})
const portfolio = await action.run({
  operation: 'portfolio',
  'report-formats': 'json, csv',
})
const cleanup = await action.run({
  operation: 'cleanup',
  select: 'name=*\nolder-than=90d',
  'report-formats': 'csv',
})

/** The page is built, and belongs to no test of the documentation. */
const withoutPage = formatNames.filter((name) => name !== 'html')

describe('docs/reports.md', () => {
  it('has a row for each format, with its file and its output', async () => {
    for (const { name, file, output } of await loadFormats(withoutPage)) {
      expect(rows).toContainEqual([
        `\`${name}\``,
        `\`${file}\``,
        `\`${output}\``,
        expect.any(String),
      ])
    }
    expect(rows.map(([format]) => format)).toContain('`html`')
  })

  it('has every field of a report', () => {
    const named = rows.flatMap(([fields]) => codes(fields))
    const { properties } = JSON.parse(schemaText())
    for (const field of Object.keys(properties)) expect(named).toContain(field)
  })

  it('names fields of the portfolio that there are', () => {
    const [, many = ''] = page.split('### Many projects')
    const [section = ''] = many.split('```')
    const { properties } = JSON.parse(portfolioSchemaText())
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(['kind', 'projects', 'libraries']),
    )
    expect(codes(section)).toEqual(
      expect.arrayContaining(['kind', 'projects', 'libraries']),
    )
  })

  it.each([
    ['mend-libraries.csv', report],
    ['mend-portfolio.csv', portfolio],
    ['mend-cleanup.csv', cleanup],
  ])('has the columns of %s in their order', (name, { files }) => {
    const [, , columns] = rows.find(([file]) => file === `\`${name}\``) ?? []
    const [titles] = (files.get(name) ?? '').split('\n')
    expect(codes(columns).join(',')).toBe(titles)
  })

  it('tells how stable the schema is for as long as there is one version', () => {
    // Raising it is a new major version, and docs/reports.md says within 1.
    expect(schemaVersion).toBe(1)
    expect(page).toContain('| file | within version 1 |')
  })
})

const commands = [...page.matchAll(/^jq -r '(.+)' (\S+)$/gm)].map(
  ([, program = '', file = '']) => ({ program, file }),
)
const hasJq = spawnSync('jq', ['--version']).status === 0

describe('the examples with jq', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const files = new Map([...report.files, ...portfolio.files])

  it('are found', () => {
    expect(commands).toHaveLength(page.split('```sh').length - 1)
    expect(commands.length).toBeGreaterThan(2)
  })

  const given = hasJq ? it : it.skip
  given.each(commands)('find something in $file: $program', (command) => {
    const path = join(folder, command.file)
    writeFileSync(path, files.get(command.file) ?? '')
    const { stdout, stderr, status } = spawnSync(
      'jq',
      ['-r', command.program, path],
      { encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^(CVE-\S+ .+ \S+|failed critical > 0|web_main)$/m)
  })
})
