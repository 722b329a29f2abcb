import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { emptyContents } from '../../src/simulator/model/contents.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { cyclonedxErrors } from '../reports/formats/cyclonedx-schema.ts'
import { actionWithProject, builtAction } from '../support/built-action.ts'
import { emptyReason } from '../support/empty-inventory.ts'
import { expectGolden } from '../support/golden.ts'
import { embedded } from '../support/html.ts'

/** Three projects that one Unified Agent scan has updated, and the files of the scan. */
async function scanOfThree() {
  const { project: first, ...action } = await actionWithProject()
  const names = ['web_api', 'web_worker']
  const others = names.map((name, index) =>
    action.world.addProject(first.product, name, {
      contents: generatedContents(action.world.ids, 5 + index, 2 + index),
    }),
  )
  const token = action.addScan('IN_PROGRESS', 'FINISHED')
  const projects = [first, ...others].map(({ name, token }) => ({
    projectName: name,
    projectToken: token,
  }))
  const checkout = {
    'whitesource/scanProjectDetails.json': JSON.stringify({ projects }),
    'whitesource/agent.log': `[INFO] - Support Token: ${token}\n`,
  }
  return { action, projects, checkout }
}

const inputs = { 'scan-output': 'whitesource/*' }

describe('a scan of several projects', () => {
  it('tags and reports each project and waits once', async () => {
    const { action, checkout } = await scanOfThree()
    const result = await action.run('sync', inputs, { checkout })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_api\nweb_main\nweb_worker',
      'request-token-source': 'scan-output',
      'poll-count': '2',
      'library-count': '23',
      'tags-added': '9',
    })
    const types = action.world.requests.map(({ type }) => type).join()
    expect(types.match(/getProjectInventory/g)).toHaveLength(3)
    expect(types.match(/getRequestState/g)).toHaveLength(2)
    expect(result.report().projects).toMatchObject([
      { libraries: { length: 5 } },
      { libraries: { length: 12 } },
      { libraries: { length: 6 } },
    ])
    expectGolden('several.summary.md', result.summary)
  })

  it('warns with the name of the one that has no libraries', async () => {
    const { action, checkout } = await scanOfThree()
    const api = [...action.world.projects.values()][1]
    if (api) api.contents = emptyContents
    const result = await action.run('sync', inputs, { checkout })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      result: 'warned',
      reasons: `web_api: ${emptyReason}`,
      'library-count': '18',
    })
    expect(result.notes()).toEqual([`warning: web_api: ${emptyReason}`])
    expect(result.log).toContain('sync warned, no conditions set\n')
    expect(result.summary).toContain('<summary>⚠️ web_api</summary>')
    const { conditions, projects } = result.report()
    expect(conditions).toEqual([])
    expect(projects).toMatchObject([
      { result: 'warned', conditions: [], reasons: [emptyReason] },
      { result: 'passed', conditions: [] },
      { result: 'passed', conditions: [] },
    ])
    const judging = { ...inputs, 'fail-on': 'libraries < 1' }
    const judged = await action.run('sync', judging, { checkout })
    expect(judged.outputs).toMatchObject({
      result: 'failed',
      reasons: 'web_api: libraries < 1: 0',
    })
    expect(judged.log).not.toContain('no conditions set')
  })

  it('writes one file for each project in formats for a single project', async () => {
    const { action, checkout } = await scanOfThree()
    const formats = ['json', 'csv', 'cyclonedx', 'spdx', 'sarif', 'mermaid']
    const given = { ...inputs, 'report-formats': formats.join() }
    const result = await action.run('sync', given, { checkout })
    const files = (output: string) =>
      (result.outputs[output] ?? '').split('\n').map((path) => ({
        name: basename(path),
        text: readFileSync(path, 'utf8'),
      }))
    expect(files('report-path')).toHaveLength(1)
    const numbered = formats
      .slice(1)
      .map((format) => files(`${format}-path`).map(({ name }) => name))
    expect(numbered).toEqual(
      [
        'mend-libraries-#.csv',
        'mend-sbom-#.cdx.json',
        'mend-sbom-#.spdx.json',
        'mend-vulnerabilities-#.sarif',
        'mend-hierarchy-#.mmd',
      ].map((name) => [1, 2, 3].map((n) => name.replace('#', `${n}`))),
    )
    const rows = files('csv-path').map(({ text }) => text.trim().split('\n'))
    expect(rows.map(({ length }) => length - 1)).toEqual([5, 12, 6])
    const boms = files('cyclonedx-path').map(({ text }) => JSON.parse(text))
    expect(boms.flatMap(cyclonedxErrors)).toEqual([])
    expect(boms.map(({ metadata }) => metadata.component.name)).toEqual([
      'web_api',
      'web_main',
      'web_worker',
    ])
    const runs = files('sarif-path').map(({ text }) => JSON.parse(text).runs[0])
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'mend/web/web_api/',
      'mend/web/web_main/',
      'mend/web/web_worker/',
    ])
  })

  it('writes a page about all projects with a link to a page for each', async () => {
    const { action, checkout } = await scanOfThree()
    const given = { ...inputs, 'report-formats': 'html' }
    const { outputs } = await action.run('sync', given, { checkout })
    const paths = (outputs['html-path'] ?? '').split('\n')
    expect(paths.map((path) => basename(path))).toEqual([
      'mend-report.html',
      'mend-report-1.html',
      'mend-report-2.html',
      'mend-report-3.html',
    ])
    const pages = paths.map((path) => embedded(readFileSync(path, 'utf8')))
    expect(pages.map(({ facts }) => facts.oneOf)).toEqual([
      undefined,
      'web_api',
      'web_main',
      'web_worker',
    ])
    expect(
      pages[0]?.facts.projects?.map(({ project }) => project?.name),
    ).toEqual(['web_api', 'web_main', 'web_worker'])
    const counts = pages.map(({ packed }) => packed?.libraries.count)
    expect(counts).toEqual([undefined, 5, 12, 6])
  })

  it('lists the projects that failed first, everywhere in the same order', async () => {
    const { action, checkout } = await scanOfThree()
    const given = {
      ...inputs,
      'fail-on': 'libraries < 12',
      'report-formats': 'json, csv, html',
    }
    const result = await action.run('sync', given, { checkout })
    const words = 'sync of 3 projects: 2 failed, 1 passed'
    const order = ['web_api', 'web_worker', 'web_main']
    expect(result.summary).toMatch(`## Mend Project: ${words}\n`)
    expect(result.outputs['project-name']).toBe(order.join('\n'))
    const table = result.summary.match(/^\| .*&nbsp;(passed|failed) \| `.*$/gm)
    expect(table?.map((row) => row.split('`')[1])).toEqual(order)
    const { projects, ...report } = result.report()
    const names = projects.map(
      ({ project }: { project: { name: string } }) => project.name,
    )
    expect(names).toEqual(order)
    expect(Object.keys(report)).not.toContain('project')
    const [whole = '', ...pages] = (result.outputs['html-path'] ?? '')
      .split('\n')
      .map((path) => readFileSync(path, 'utf8'))
    expect(whole).toContain(`<title>Mend Project: ${words}</title>`)
    expect(
      embedded(whole).facts.projects?.map(({ project }) => project?.name),
    ).toEqual(order)
    expect(pages.map((page) => embedded(page).facts.oneOf)).toEqual(order)
    const rows = (result.outputs['csv-path'] ?? '')
      .split('\n')
      .map((path) => readFileSync(path, 'utf8').trim().split('\n').length - 1)
    expect(rows).toEqual([5, 6, 12])
  })

  it('continues when one project fails', async () => {
    const { action, projects, checkout } = await scanOfThree()
    const lost = { projectName: 'gone', projectToken: 'e'.repeat(64) }
    const details = JSON.stringify({ projects: [lost, ...projects] })
    const given = { ...inputs, 'report-formats': 'json, html' }
    const result = await action.run('sync', given, {
      checkout: { ...checkout, 'whitesource/scanProjectDetails.json': details },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      result: 'error',
      'library-count': '23',
      'tags-added': '9',
    })
    expect(result.outputs['reasons']).toMatch(
      /^gone: Get Project Tags was refused/,
    )
    expect(result.annotations).toHaveLength(1)
    expect(result.outputs['html-path']).not.toContain('mend-report-1.html')
    expect(result.outputs['html-path']).toContain('mend-report-4.html')
    const [, fold = ''] = result.summary.split('<summary>💥 gone</summary>')
    expect(fold.split('</details>')[0]).toContain('**What to change:** Check')
    expect(result.log).toContain('\n  4 projects: 1 error, 3 passed\n')
    expect(result.report().projects[0]).toEqual({
      operation: 'sync',
      result: 'error',
      reasons: [expect.stringMatching(/^Get Project Tags was refused/)],
      failure: expect.objectContaining({ said: expect.any(String) }),
      dryRun: false,
      project: { name: 'gone' },
    })
    expect(result.written()).not.toContain('e'.repeat(64))
  })

  it('compares each project with the same project in an earlier report', async () => {
    const { action, projects, checkout } = await scanOfThree()
    const details = (list: readonly object[]) => ({
      ...checkout,
      'whitesource/scanProjectDetails.json': JSON.stringify({ projects: list }),
    })
    const lost = { projectName: 'web_worker', projectToken: 'e'.repeat(64) }
    const given = { ...inputs, 'metadata-tags': 'none' }
    const compared = { ...given, baseline: 'last.json' }
    const first = await action.run('sync', given, {
      checkout: details([projects[0] ?? {}, lost]),
    })
    const second = await action.run(
      'sync',
      { ...compared, 'fail-on': 'new-libraries > 4' },
      { checkout: { ...checkout, 'last.json': first.file('.json') } },
    )
    expect(second.outputs['result']).toBe('failed')
    expect(second.outputs['added-count']).toBe('')
    const { projects: reported } = second.report()
    expect(reported).toMatchObject([
      { changes: { added: 5 }, conditions: [{ actual: 5, verdict: 'failed' }] },
      { conditions: [{ verdict: 'not-judged' }] },
      { changes: { added: 0 }, conditions: [{ actual: 0, verdict: 'passed' }] },
    ])
    expect(reported[1]).not.toHaveProperty('changes')
    expect(second.log).toContain(
      'has no project "web_api": all its libraries count as new',
    )
    expect(second.log).toContain('has no inventory of "web_worker"')
    const [, fold = ''] = second.summary.split('<summary>❌ web_api</summary>')
    expect(fold.split('</details>')[0]).toMatch(
      /\| ❌ \| `new-libraries > 4` \| at&nbsp;most&nbsp;4 \| \*\*5\*\*<br>`async-buffer 4\.11\.3`/,
    )
    const last = `\ufeff${second.file('.json')}`
    const third = await action.run('sync', compared, {
      checkout: { ...checkout, 'last.json': last },
    })
    expect(third.outputs).toMatchObject({
      result: 'passed',
      'added-count': '0',
      'removed-count': '0',
      'changed-count': '0',
    })
    expect(third.summary).toContain('Compared with the report `last.json`')
  })

  it('of one project gives the same as a run without its files', async () => {
    const { project, ...action } = await actionWithProject()
    const token = action.addScan('FINISHED')
    const checkout = {
      'ua.log': `Check Policies Support Token: ${'f'.repeat(32)}\nSupport Token: ${token}\n`,
      'results.txt': `https://saas.mend.io/app?x=1&token=${project.token}&y`,
    }
    const files = { 'scan-output': '*.log\nresults.txt' }
    const { outputs } = await action.run('sync', files, { checkout })
    expect(outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_main',
      'request-token-source': 'scan-output',
      'library-count': '12',
    })
  })

  it.each([
    ['nothing/*.json', 'no file matches "nothing/*.json"'],
    ['empty.log', 'neither a project token nor a request token'],
  ])(
    'without usable files (%s) is an error before any request',
    async (pattern, words) => {
      const action = await builtAction()
      const given = { 'scan-output': pattern }
      const checkout = { 'empty.log': 'done\n' }
      const result = await action.run('sync', given, { checkout })
      expect(result.outputs['result']).toBe('error')
      expect(result.annotations[0]?.message).toContain(words)
      expect(action.requests()).toEqual([])
    },
  )

  it('is refused by operations about a single project', async () => {
    const { action, checkout } = await scanOfThree()
    const result = await action.run('ensure', inputs, { checkout })
    expect(result.annotations[0]?.message).toContain('names 3 projects')
    expect(action.requests()).toEqual([])
  })
})
