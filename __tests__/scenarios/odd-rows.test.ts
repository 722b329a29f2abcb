import { describe, expect, it } from '@jest/globals'
import { actionWithProject } from '../support/built-action.ts'

/** "web" with a scanned project in which four libraries are odd. */
async function actionWithOddRows() {
  const action = await actionWithProject()
  const [key, license, vulnerability, name] =
    action.project.contents.libraries.values()
  const found = { severity: 'CRITICAL', cvss3_score: 9.8 }
  Object.assign(key ?? {}, { keyUuid: 4711, name: 'numeric-key' })
  Object.assign(license ?? {}, { licenses: [{ url: 'https://x.example' }] })
  Object.assign(vulnerability ?? {}, {
    name: '::error::forged',
    vulnerabilities: [found, { ...found, name: null }],
  })
  Object.assign(name ?? {}, { name: { text: 'no name' } })
  return action
}

const isOdd = (note: string) => note.includes('is not as documented')

describe('odd rows in Mend’s answers', () => {
  it('are kept with what they have, counted, and named in a notice', async () => {
    const action = await actionWithOddRows()
    const result = await action.run('sync')
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'critical-count': '2',
    })
    expect(result.suspiciousLines).toEqual([])
    expect(result.notes().filter(isOdd)).toEqual([
      expect.stringMatching(
        /^notice: Mend's answer to Get Project Inventory of "web_main" is not as documented in 4 of 12 rows: row 1 "numeric-key" \(keyUuid read as text\); row 2 ".*" \(licenses\.0\.name missing\); row 3 ".*" \(vulnerabilities\.0\.name missing, vulnerabilities\.1\.name missing\); and 1 more\. Everything else was read as usual\.$/,
      ),
      expect.stringMatching(
        /^notice: Mend's answer to Get Project Hierarchy is not as documented in \d+ of \d+ rows: /,
      ),
    ])
    expect(result.summary).toContain(
      '| Rows with errors | 4 of 12 shown without the faulty values, 0 left out |',
    )
    const report = result.report()
    expect(report.oddRows).toMatchObject({ of: 12, kept: 4, leftOut: 0 })
    expect(report.libraries).toHaveLength(12)
    const keys = report.libraries.map(
      ({ keyUuid }: { keyUuid: unknown }) => keyUuid,
    )
    expect(keys).toContain('4711')
  })

  it('count as what they say in fail-on', async () => {
    const action = await actionWithOddRows()
    const inputs = { 'fail-on': 'critical > 1\nno-license > 0' }
    const { outputs } = await action.run('report', inputs)
    expect(outputs['result']).toBe('failed')
    expect(outputs['reasons']).toMatch(/^critical > 1: 2 .*unnamed-1-/)
  })

  it('are written to every file', async () => {
    const action = await actionWithOddRows()
    const formats = 'json,csv,markdown,cyclonedx,spdx,sarif,mermaid,html'
    const inputs = { 'report-formats': formats }
    const result = await action.run('report', inputs)
    expect(result.outputs['result']).toBe('passed')
    expect(result.files.length).toBeGreaterThanOrEqual(8)
    expect(result.file('.csv').trim().split('\n').length).toBeGreaterThan(12)
  })

  it('do not hide a library from the operation library', async () => {
    const action = await actionWithOddRows()
    const result = await action.run('library', { library: '4711' })
    expect(result.notes().filter(isOdd).length).toBeGreaterThan(0)
  })

  it('in a list of projects do not cost the others', async () => {
    const action = await actionWithOddRows()
    const { product } = action.project
    const odd = action.world.addProject(product, 'odd')
    Object.assign(odd, { name: null })
    const inputs = { scope: 'product-projects' }
    const result = await action.run('list-tags', inputs)
    expect(result.outputs['result']).toBe('passed')
    expect(result.report().objects).toMatchObject([{ name: 'web_main' }])
    expect(result.notes().filter(isOdd)).toEqual([
      expect.stringContaining('1 of 2 rows, and 1 cannot be used: row 2'),
    ])
  })
})
