import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pathOutputNames } from '../../src/reports/outputs.ts'
import { cyclonedxErrors } from '../reports/formats/cyclonedx-schema.ts'
import { fileOf, theater } from '../support/play.ts'

const every = 'json, csv, markdown, html, cyclonedx, spdx, sarif, mermaid'

describe('report files', () => {
  it('are written in every format that is asked for, each under its output', async () => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({
      operation: 'report',
      'report-formats': every,
    })
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
    const bom = JSON.parse(fileOf(result, '.cdx.json'))
    expect(cyclonedxErrors(bom)).toEqual([])
    expect(bom.components).toHaveLength(12)
    expect(JSON.parse(fileOf(result, '.spdx.json')).packages).toHaveLength(13)
    expect(fileOf(result, '.csv').trim().split('\n')).toHaveLength(13)
  })

  it('put results of code scanning at the workspace’s own manifest', async () => {
    const stage = await theater()
    const project = stage.project()
    for (const library of project.contents.libraries.values()) {
      Object.assign(library, { vulnerabilities: [{ name: 'CVE-2026-1' }] })
    }
    const result = await stage.run(
      { operation: 'report', 'report-formats': 'sarif' },
      { checkout: { 'web/package.json': '{}' } },
    )
    const { results } = JSON.parse(fileOf(result, '.sarif')).runs[0]
    const places = results.map(
      (found: {
        locations: [{ physicalLocation: { artifactLocation: { uri: string } } }]
      }) => found.locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(new Set(places)).toEqual(
      new Set(['web/package.json', '.github/workflows/mend.yml']),
    )
  })

  it('are not written of what was not read, and their outputs are empty', async () => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({
      operation: 'ensure',
      'report-formats': every,
    })
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

  it('of an unknown format are refused before any request, with all that is known', async () => {
    const stage = await theater()
    const result = await stage.run({ 'report-formats': 'csv, pdf' })
    expect(result.outputs['result']).toBe('error')
    expect(result.outputs['reasons']).toContain(
      `\`report-formats\`: "csv, pdf": expected none, or a list of ${every}`,
    )
    expect(stage.requests()).toEqual([])
    expect(result.outputs['csv-path']).toBe('')
  })
})
