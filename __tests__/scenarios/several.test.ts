import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { cyclonedxErrors } from '../reports/formats/cyclonedx-schema.ts'
import { expectGolden } from '../support/golden.ts'
import { embedded } from '../support/html.ts'
import { fileOf, type Theater, theater } from '../support/play.ts'

/** Three modules that one Unified Agent scan has updated, as its files tell. */
async function aScanOfThree() {
  const stage = await theater()
  const first = stage.project()
  const names = ['web_api', 'web_worker']
  const others = names.map((name, index) =>
    stage.world.addProject(first.product, name, {
      contents: generatedContents(stage.world.ids, 5 + index, 2 + index),
    }),
  )
  const scan = stage.world.startScan(first, {
    script: perPoll('IN_PROGRESS', 'FINISHED'),
  })
  const projects = [first, ...others].map(({ name, token }) => ({
    projectName: name,
    projectToken: token,
  }))
  const checkout = {
    'whitesource/scanProjectDetails.json': JSON.stringify({ projects }),
    'whitesource/agent.log': `[INFO] - Support Token: ${scan.token}\n`,
  }
  return { stage, projects, checkout, scan }
}

const inputs = { 'scan-output': 'whitesource/*' }

function paths(stage: Theater, type: string): string[] {
  return stage
    .requests()
    .filter((line) => line.startsWith(`${type} `))
    .sort()
}

describe('a scan of several projects', () => {
  it('is tagged, waited for once, and reported project by project', async () => {
    const { stage, checkout } = await aScanOfThree()
    const result = await stage.run(inputs, { checkout })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_main\nweb_api\nweb_worker',
      'request-token-source': 'scan-output',
      'poll-count': '2',
      'library-count': '23',
      'tags-added': '9',
    })
    expect(paths(stage, 'getProjectInventory')).toHaveLength(3)
    expect(
      stage.requests().filter((line) => line === 'getRequestState'),
    ).toHaveLength(2)
    const report = JSON.parse(fileOf(result, '.json'))
    expect(
      report.projects.map(
        ({ libraries }: { libraries: unknown[] }) => libraries.length,
      ),
    ).toEqual([12, 5, 6])
    expectGolden('several.summary.md', result.summary)
  })

  it('has files for each of them where a file can only tell of one', async () => {
    const { stage, checkout } = await aScanOfThree()
    const formats = ['json', 'csv', 'cyclonedx', 'spdx', 'sarif', 'mermaid']
    const result = await stage.run(
      { ...inputs, 'report-formats': formats.join() },
      { checkout },
    )
    const files = (output: string) =>
      (result.outputs[output] ?? '').split('\n').map((path) => ({
        name: basename(path),
        text: readFileSync(path, 'utf8'),
      }))
    expect(files('report-path')).toHaveLength(1)
    const numbered = ['csv', 'cyclonedx', 'spdx', 'sarif', 'mermaid'].map(
      (format) => files(`${format}-path`).map(({ name }) => name),
    )
    expect(numbered).toEqual([
      [1, 2, 3].map((number) => `mend-libraries-${number}.csv`),
      [1, 2, 3].map((number) => `mend-sbom-${number}.cdx.json`),
      [1, 2, 3].map((number) => `mend-sbom-${number}.spdx.json`),
      [1, 2, 3].map((number) => `mend-vulnerabilities-${number}.sarif`),
      [1, 2, 3].map((number) => `mend-hierarchy-${number}.mmd`),
    ])
    const rows = files('csv-path').map(({ text }) => text.trim().split('\n'))
    expect(rows.map(({ length }) => length - 1)).toEqual([12, 5, 6])
    const boms = files('cyclonedx-path').map(({ text }) => JSON.parse(text))
    expect(boms.flatMap(cyclonedxErrors)).toEqual([])
    expect(boms.map(({ metadata }) => metadata.component.name)).toEqual([
      'web_main',
      'web_api',
      'web_worker',
    ])
    const runs = files('sarif-path').map(({ text }) => JSON.parse(text).runs[0])
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'mend/web/web_main/',
      'mend/web/web_api/',
      'mend/web/web_worker/',
    ])
  })

  it('has a page for all of them that leads to one for each', async () => {
    const { stage, checkout } = await aScanOfThree()
    const result = await stage.run(
      { ...inputs, 'report-formats': 'html' },
      { checkout },
    )
    const paths = (result.outputs['html-path'] ?? '').split('\n')
    expect(paths.map((path) => basename(path))).toEqual([
      'mend-report.html',
      'mend-report-1.html',
      'mend-report-2.html',
      'mend-report-3.html',
    ])
    const pages = paths.map((path) => embedded(readFileSync(path, 'utf8')))
    expect(pages.map(({ facts }) => facts.oneOf)).toEqual([
      undefined,
      'web_main',
      'web_api',
      'web_worker',
    ])
    expect(
      pages[0]?.facts.projects?.map(({ project }) => project?.name),
    ).toEqual(['web_main', 'web_api', 'web_worker'])
    expect(pages.map(({ packed }) => packed?.libraries.count)).toEqual([
      undefined,
      12,
      5,
      6,
    ])
  })

  it('goes on when one of them fails', async () => {
    const { stage, projects, checkout } = await aScanOfThree()
    const lost = { projectName: 'gone', projectToken: 'e'.repeat(64) }
    const details = JSON.stringify({ projects: [lost, ...projects] })
    const result = await stage.run(
      { ...inputs, 'report-formats': 'json, html' },
      {
        checkout: {
          ...checkout,
          'whitesource/scanProjectDetails.json': details,
        },
      },
    )
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
    expect(result.log).toContain('\n  4 projects\n')
    const { projects: told } = JSON.parse(fileOf(result, '.json'))
    expect(told[0]).toEqual({
      operation: 'sync',
      result: 'error',
      reasons: [expect.stringMatching(/^Get Project Tags was refused/)],
      failure: expect.objectContaining({ said: expect.any(String) }),
      dryRun: false,
      project: { name: 'gone' },
    })
    expect(
      result.rawLog
        .split('\n')
        .filter(
          (line) =>
            line.includes('e'.repeat(64)) && !line.startsWith('::add-mask::'),
        ),
    ).toEqual([])
  })

  it('is compared with the report of an earlier one, each with its own', async () => {
    const { stage, projects, checkout } = await aScanOfThree()
    const details = (list: readonly object[]) => ({
      ...checkout,
      'whitesource/scanProjectDetails.json': JSON.stringify({ projects: list }),
    })
    const lost = { projectName: 'web_worker', projectToken: 'e'.repeat(64) }
    const given = { ...inputs, 'metadata-tags': 'none' }
    const first = await stage.run(given, {
      checkout: details([projects[0] ?? {}, lost]),
    })
    const second = await stage.run(
      { ...given, baseline: 'last.json', 'fail-on': 'new-libraries > 4' },
      { checkout: { ...checkout, 'last.json': fileOf(first, '.json') } },
    )
    expect(second.outputs).toMatchObject({
      result: 'failed',
      'added-count': '',
    })
    const report = JSON.parse(fileOf(second, '.json'))
    const told = report.projects.map(
      ({ changes, gate }: { changes?: { added: number }; gate: object[] }) => [
        changes?.added,
        gate[0],
      ],
    )
    expect(told).toMatchObject([
      [0, { actual: 0, verdict: 'passed' }],
      [5, { actual: 5, verdict: 'failed' }],
      [undefined, { verdict: 'not-judged' }],
    ])
    expect(second.log).toContain(
      'has no project "web_api": all its libraries count as new',
    )
    expect(second.log).toContain('has no inventory of "web_worker"')
    const [, fold = ''] = second.summary.split('<summary>❌ web_api</summary>')
    expect(fold.split('</details>')[0]).toMatch(
      /\| ❌ \| `new-libraries > 4` \| at most 4 \| \*\*5\*\* \|/,
    )
    const third = await stage.run(
      { ...given, baseline: 'last.json' },
      {
        checkout: {
          ...checkout,
          'last.json': `\ufeff${fileOf(second, '.json')}`,
        },
      },
    )
    expect(third.outputs).toMatchObject({
      result: 'passed',
      'added-count': '0',
      'removed-count': '0',
      'changed-count': '0',
    })
    expect(third.summary).toContain('Compared with the report `last.json`')
  })

  it('of one project is a run like any other', async () => {
    const stage = await theater()
    const project = stage.project()
    const token = stage.scan('FINISHED')
    const result = await stage.run(
      { 'scan-output': '*.log\nresults.txt' },
      {
        checkout: {
          'ua.log': `Check Policies Support Token: ${'f'.repeat(32)}\nSupport Token: ${token}\n`,
          'results.txt': `https://saas.mend.io/app?x=1&token=${project.token}&y`,
        },
      },
    )
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'project-name': 'web_main',
      'request-token-source': 'scan-output',
      'library-count': '12',
    })
  })

  it.each([
    [{ 'scan-output': 'nothing/*.json' }, 'no file matches "nothing/*.json"'],
    [
      { 'scan-output': 'empty.log' },
      'neither a project token nor a request token',
    ],
  ])(
    'whose files tell nothing (%j) is an error before any request',
    async (given, words) => {
      const stage = await theater()
      const result = await stage.run(given, {
        checkout: { 'empty.log': 'done\n' },
      })
      expect(result.outputs['result']).toBe('error')
      expect(result.annotations[0]?.message).toContain(words)
      expect(stage.requests()).toEqual([])
    },
  )

  it('is not what an operation about one project takes', async () => {
    const { stage, checkout } = await aScanOfThree()
    const result = await stage.run(
      { ...inputs, operation: 'ensure' },
      { checkout },
    )
    expect(result.annotations[0]?.message).toContain('names 3 projects')
    expect(stage.requests()).toEqual([])
  })
})
