import { describe, expect, it } from '@jest/globals'
import { embedded } from '../support/html.ts'
import { fileOf, theater } from '../support/play.ts'

describe('a report with report-formats: html', () => {
  it('leaves a page that holds what the JSON report holds', async () => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({
      operation: 'report',
      'report-formats': 'json, html',
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs['html-path']).toMatch(/mend-report\.html$/)
    const html = fileOf(result, '.html')
    const report = JSON.parse(fileOf(result, '.json'))
    const { libraries, hierarchy, ...facts } = report
    const { facts: told, packed } = embedded(html)
    expect(told).toEqual(facts)
    expect(packed.libraries.count).toBe(libraries.length)
    expect(packed.tree?.direct).toHaveLength(hierarchy.direct.length)
    expect(html).toMatch(/script-src 'sha256-[\w+/]{43}='/)
    expect(html).not.toContain(stage.userKey)
    expect(html).not.toContain(stage.orgToken)
  })

  it('leaves none, and no path, when it is not asked for', async () => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({ operation: 'report' })
    expect(result.outputs['html-path']).toBe('')
    expect(result.files.filter((file) => file.endsWith('.html'))).toEqual([])
  })

  it('refuses a format that is none, and names those that are', async () => {
    const stage = await theater()
    const result = await stage.run({ 'report-formats': 'json, docx' })
    expect(result.outputs['reasons']).toContain('`report-formats`')
    expect(result.outputs['reasons']).toContain('html')
    expect(stage.requests()).toEqual([])
  })
})
