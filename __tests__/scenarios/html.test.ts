import { describe, expect, it } from '@jest/globals'
import { actionWithProject, builtAction } from '../support/built-action.ts'
import { embedded } from '../support/html.ts'

describe('a report with report-formats: html', () => {
  it('writes a page with the same data as the JSON report', async () => {
    const action = await actionWithProject()
    const result = await action.run('report', {
      'report-formats': 'json, html',
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs['html-path']).toMatch(/mend-report\.html$/)
    const html = result.file('.html')
    const report = result.report()
    const { libraries, hierarchy, ...facts } = report
    const page = embedded(html)
    // The summary's own words, which the JSON report does not need.
    const phrases = ['12 libraries', 'no known vulnerability']
    expect(page.facts).toEqual({ ...facts, phrases })
    expect(page.packed.libraries.count).toBe(libraries.length)
    expect(page.packed.tree?.direct).toHaveLength(hierarchy.direct.length)
    expect(html).toMatch(/script-src 'sha256-[\w+/]{43}='/)
    expect(html).not.toContain(action.keys['user-key'])
    expect(html).not.toContain(action.keys['org-token'])
  })

  it('writes no page and no path when it is not requested', async () => {
    const action = await actionWithProject()
    const result = await action.run('report')
    expect(result.outputs['html-path']).toBe('')
    expect(result.files.filter((file) => file.endsWith('.html'))).toEqual([])
  })

  it('is refused with an unknown format; the error names the known ones', async () => {
    const action = await builtAction()
    const result = await action.run('sync', { 'report-formats': 'json, docx' })
    expect(result.outputs['reasons']).toContain('`report-formats`')
    expect(result.outputs['reasons']).toContain('html')
    expect(action.requests()).toEqual([])
  })
})
