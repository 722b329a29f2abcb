import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pathOutputNames } from '../../src/reports/outputs.ts'
import { cyclonedxErrors } from '../reports/formats/cyclonedx-schema.ts'
import { sarifErrors } from '../reports/formats/sarif-schema.ts'
import { actionWithProject, builtAction } from '../support/built-action.ts'

const every = 'json, csv, markdown, html, cyclonedx, spdx, sarif, mermaid'

describe('report files', () => {
  it('are written in every requested format, each with an output for its path', async () => {
    const action = await actionWithProject()
    const result = await action.run('report', { 'report-formats': every })
    expect(result.outputs['result']).toBe('passed')
    const names = pathOutputNames.map((output) => {
      const path = result.outputs[output] ?? ''
      expect(readFileSync(path, 'utf8')).not.toBe('')
      return basename(path)
    })
    expect(names.sort()).toEqual([
      'mend-hierarchy.mmd',
      'mend-libraries.csv',
      'mend-report.html',
      'mend-report.json',
      'mend-report.md',
      'mend-sbom.cdx.json',
      'mend-sbom.spdx.json',
      'mend-summary.md',
      'mend-vulnerabilities.sarif',
    ])
    const bom = JSON.parse(result.file('.cdx.json'))
    expect(cyclonedxErrors(bom)).toEqual([])
    expect(bom.components).toHaveLength(12)
    expect(JSON.parse(result.file('.spdx.json')).packages).toHaveLength(13)
    expect(result.file('.csv').trim().split('\n')).toHaveLength(13)
  })

  it('put results of code scanning at manifests in the workspace', async () => {
    const { project, ...action } = await actionWithProject()
    for (const library of project.contents.libraries.values()) {
      Object.assign(library, { vulnerabilities: [{ name: 'CVE-2026-1' }] })
    }
    const result = await action.run(
      'report',
      { 'report-formats': 'sarif' },
      { checkout: { 'web/package.json': '{}' } },
    )
    const { results } = JSON.parse(result.file('.sarif')).runs[0]
    const places = results.map(
      (found: {
        locations: [{ physicalLocation: { artifactLocation: { uri: string } } }]
      }) => found.locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(new Set(places)).toEqual(
      new Set(['web/package.json', '.github/workflows/mend.yml']),
    )
  })

  it('put results of code scanning on the lines that declare the direct dependencies', async () => {
    const { project, ...action } = await actionWithProject()
    for (const library of project.contents.libraries.values()) {
      Object.assign(library, { vulnerabilities: [{ name: 'CVE-2026-1' }] })
    }
    const result = await action.run(
      'report',
      { 'report-formats': 'sarif' },
      { checkout },
    )
    expect(sarifErrors(JSON.parse(result.file('.sarif')))).toEqual([])
    expect(sarifPlaces(result.file('.sarif'))).toEqual([
      '@async/async-array package.json:4',
      '@async/async-date package.json:4',
      'async-cache package.json:4',
      'async-color requirements.txt:2',
      'async-config package.json:4',
      'async-cookie package.json:4',
      'async-diff package.json:4',
      'github.com/async/async-codec services/go.mod:4',
      'github.com/async/async-cursor services/go.mod:1',
      'github.com/async/async-event services/go.mod:1',
      'org.async.buffer:async-buffer pom.xml:1',
      'org.async.fetch:async-fetch pom.xml:4',
    ])
  })

  it('are not written about what was not read, and their outputs are empty', async () => {
    const action = await actionWithProject()
    const result = await action.run('ensure', { 'report-formats': every })
    expect(result.outputs).toMatchObject({
      'csv-path': '',
      'cyclonedx-path': '',
      'spdx-path': '',
      'sarif-path': '',
      'mermaid-path': '',
    })
    expect(result.outputs['markdown-path']).not.toBe('')
    expect(result.outputs['report-path']).not.toBe('')
  })

  it('in an unknown format are refused before any request; the error names the known ones', async () => {
    const action = await builtAction()
    const result = await action.run('sync', { 'report-formats': 'csv, pdf' })
    expect(result.outputs['result']).toBe('error')
    expect(result.outputs['reasons']).toContain(
      `\`report-formats\`: "pdf": expected none, or a list of ${every}`,
    )
    expect(action.requests()).toEqual([])
    expect(result.outputs['csv-path']).toBe('')
  })
})

/** The one direct dependency, of npm, and some that other ecosystems' files declare. */
const checkout = {
  'package.json': `{
  "name": "web",
  "dependencies": {
    "@async/async-array": "^3.2.4"
  },
  "devDependencies": { "typescript": "7" }
}`,
  'apps/web/package.json':
    '{ "dependencies": { "@async/async-array": "*", "async-codec": "1" } }',
  'pom.xml': `<project>
  <dependency>
    <groupId>org.async.fetch</groupId>
    <artifactId>async-fetch</artifactId>
  </dependency>
</project>`,
  'requirements.txt': '# pinned\nAsync_Color==4.17.5\n',
  'services/go.mod': `module acme.example/services

require (
\tgithub.com/async/async-codec v4.0.4
)`,
}

interface SarifResult {
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: { readonly startLine: number }
    }
  }[]
}

/** `lodash package.json:3` */
function sarifPlaces(text: string): string[] {
  const results: SarifResult[] = JSON.parse(text).runs[0].results
  return results.map(({ message, locations }) => {
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
    const [name] = message.text.split(' ')
    return `${name} ${artifactLocation?.uri}:${region?.startLine}`
  })
}
