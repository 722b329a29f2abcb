import { describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { expectGolden } from '../support/golden.ts'
import { fileOf, type Theater, theater } from '../support/play.ts'

const inMain = ['lodash', 'ms', 'com.google.guava:guava']
const inFeature = [
  'lodash',
  'org.apache.logging.log4j:log4j-core',
  'jakarta.annotation:jakarta.annotation-api',
]

/** The product `web` with `web_main` and `web_feature/x`, which differ. */
async function twoProjects(): Promise<Theater> {
  const stage = await theater()
  const { world } = stage
  const [organization] = world.organizations.values()
  if (!organization) throw new Error('no organization')
  const product = world.addProduct(organization, 'web')
  const shelf = new PackageRegistry(world.ids)
  world.addProject(product, 'web_main', { contents: shelf.contents(inMain, 0) })
  world.addProject(product, 'web_feature/x', {
    contents: shelf.contents(inFeature, 1),
  })
  return stage
}

const feature = { 'project-name': 'web_feature/x' }
const reasons = ({ outputs }: RunnerResult) =>
  outputs['reasons']?.split('\n') ?? []
const gateOf = (result: RunnerResult) =>
  JSON.parse(fileOf(result, '.json')).gate.map(
    ({ verdict }: { verdict: string }) => verdict,
  )

describe('the gate', () => {
  const failing = [
    'critical > 0',
    'license in GPL-*, AGPL-*',
    'library matches log4j-core:2.14.*',
  ]

  it('that passes leaves the step green, and shows every condition', async () => {
    const stage = await twoProjects()
    const result = await stage.run({
      operation: 'report',
      ...feature,
      'fail-on': 'critical > 99\nlibraries < 1\noutdated > 100%',
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs).toMatchObject({ result: 'passed', reasons: '' })
    expect(gateOf(result)).toEqual(['passed', 'passed', 'passed'])
    expect(result.summary).toContain('| ✅ | `critical > 99` | at most 99 |')
  })

  it('that fails judges everything, writes everything, and then fails the step', async () => {
    const stage = await twoProjects()
    const result = await stage.run({
      operation: 'report',
      ...feature,
      'fail-on': `${failing.join('\n')}\nlibraries < 1`,
    })
    expect(result.conclusion).toBe('failure')
    expect(result.outputs['result']).toBe('failed')
    expect(result.outputs['library-count']).not.toBe('')
    expect(gateOf(result)).toEqual(['failed', 'failed', 'failed', 'passed'])
    const [critical, license, library, ...others] = reasons(result)
    expect(critical).toMatch(
      /^critical > 0: \d+ \(.*log4j-core 2\.14\.1 CVE-2021-44228/,
    )
    expect(license).toBe(
      'license in GPL-*, AGPL-*: 1 (jakarta.annotation:jakarta.annotation-api 1.3.5 (GPL 2.0))',
    )
    expect(library).toMatch(/^library matches log4j-core:2\.14\.\*: 1 /)
    expect(others).toEqual([])
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(3)
  })

  it('with warn-only leaves the step green and warns', async () => {
    const stage = await twoProjects()
    const result = await stage.run({
      operation: 'report',
      ...feature,
      'fail-on': failing.join('\n'),
      'warn-only': 'true',
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs['result']).toBe('warned')
    expect(reasons(result)).toHaveLength(3)
    expect(gateOf(result)).toEqual(['failed', 'failed', 'failed'])
  })

  it('that cannot be judged says why and fails, or warns with warn-only', async () => {
    const stage = await twoProjects()
    const inputs = {
      ...feature,
      'request-token': '',
      'wait-for': 'updated',
      'fail-on': 'critical > 99\nlibraries < 1',
    }
    const project = [...stage.world.projects.values()].at(-1)
    if (!project) throw new Error('no project')
    const scan = () =>
      stage.world.startScan(project, {
        script: [{ state: 'UPDATED' }],
      }).token
    const failed = await stage.run({ ...inputs, 'request-token': scan() })
    expect(failed.outputs['result']).toBe('failed')
    expect(reasons(failed)).toEqual([
      'critical > 99: not judged, because Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`',
    ])
    expect(gateOf(failed)).toEqual(['not-judged', 'passed'])
    const warned = await stage.run({
      ...inputs,
      'request-token': scan(),
      'warn-only': 'true',
    })
    expect(warned.outputs['result']).toBe('warned')
  })

  it('that has nothing to compare with says so and fails, or warns with warn-only', async () => {
    const stage = await twoProjects()
    const inputs = {
      operation: 'report',
      ...feature,
      'fail-on': 'libraries < 1\nnew-critical > 0\nremoved-libraries > 10%',
    }
    const failed = await stage.run(inputs)
    expect(failed.outputs['result']).toBe('failed')
    expect(gateOf(failed)).toEqual(['passed', 'not-judged', 'not-judged'])
    expect(reasons(failed)[0]).toBe(
      'new-critical > 0: not judged, because there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)',
    )
    const warned = await stage.run({ ...inputs, 'warn-only': 'true' })
    expect(warned.conclusion).toBe('success')
    expect(warned.outputs['result']).toBe('warned')
  })

  it('is shown as not judged when Mend could not be read', async () => {
    const stage = await theater({
      faults: [
        { fault: { name: 'unexpected' }, requestType: 'getProjectInventory' },
      ],
    })
    stage.project()
    const result = await stage.run({
      operation: 'report',
      retries: '0',
      'fail-on': 'critical > 0',
    })
    expect(result.outputs['result']).toBe('error')
    expect(gateOf(result)).toEqual(['not-judged'])
    expect(result.summary).toContain('not judged: the inventory was not read')
  })

  it('with wrong conditions asks nothing of Mend and names all of them', async () => {
    const stage = await twoProjects()
    const result = await stage.run({
      operation: 'tag',
      baseline: 'missing.json',
      'fail-on': 'criticl > 0\noutdated > 120%',
    })
    expect(result.outputs['result']).toBe('error')
    expect(stage.requests()).toEqual([])
    const text = reasons(result).join('\n')
    for (const part of ['"criticl > 0"', '"outdated > 120%"', 'missing.json']) {
      expect(text).toContain(part)
    }
  })
})

describe('compare', () => {
  it('tells what changed between two projects', async () => {
    const stage = await twoProjects()
    const result = await stage.run({
      operation: 'compare',
      ...feature,
      baseline: 'project-name=web_main',
    })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'added-count': '3',
      'removed-count': '4',
      'changed-count': '1',
    })
    expectGolden('compare.summary.md', summaryOf(result))
  })

  it('by token masks it before anything else is printed, and shows it nowhere', async () => {
    const stage = await twoProjects()
    const [main] = stage.world.projects.values()
    const token = main?.token ?? ''
    const result = await stage.run(
      {
        operation: 'compare',
        ...feature,
        baseline: `project-token=${token}`,
      },
      { debug: true },
    )
    expect(result.outputs['added-count']).toBe('3')
    const lines = result.rawLog.split('\n')
    expect(lines.slice(0, 4)).toContain(`::add-mask::${token}`)
    const rest = [
      ...lines.filter((line) => !line.startsWith('::add-mask::')),
      result.summary,
      JSON.stringify(result.outputs),
      fileOf(result, '.json'),
    ].join('\n')
    expect(rest).not.toContain(token)
  })
})

/** Without what differs between runs. */
function summaryOf({ summary }: RunnerResult): string {
  return summary.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
}

describe('the recipe', () => {
  it('"pull request against main" fails only on what the pull request brings', async () => {
    const stage = await twoProjects()
    const [main, branch] = stage.world.projects.values()
    if (!main || !branch) throw new Error('no projects')
    const repo = { full_name: 'acme/web' }
    const head = { ref: 'feature/x', sha: 'd'.repeat(40), repo }
    const pullRequest = {
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      event: { pull_request: { number: 7, head, base: { ref: 'main', repo } } },
    }
    const inputs = {
      baseline: 'project-name=web_main',
      'fail-on':
        'new-critical > 0\nnew-licenses > 0\nlicense in GPL-*, AGPL-*\nremoved-libraries > 50%',
      'metadata-tags': 'none',
    }
    const bad = await stage.run(inputs, pullRequest)
    expect(bad.outputs).toMatchObject({
      'project-name': 'web_feature/x',
      result: 'failed',
    })
    expect(reasons(bad).map((reason) => reason.split(':')[0])).toEqual([
      'new-critical > 0',
      'new-licenses > 0',
      'license in GPL-*, AGPL-*',
      'removed-libraries > 50%',
    ])
    branch.contents = main.contents
    const good = await stage.run(inputs, pullRequest)
    expect(good.outputs).toMatchObject({
      result: 'passed',
      'added-count': '0',
      'removed-count': '0',
      'changed-count': '0',
    })
  })

  it('"release against the last release" compares with the report that the last one left', async () => {
    const stage = await twoProjects()
    const [main, branch] = stage.world.projects.values()
    if (!main || !branch) throw new Error('no projects')
    const inputs = { operation: 'report', 'project-name': 'web_main' }
    const first = await stage.run(inputs)
    expect(first.outputs['result']).toBe('passed')
    const last = fileOf(first, '.json')
    main.contents = branch.contents
    const second = await stage.run(
      {
        ...inputs,
        baseline: 'last-release/mend-report.json',
        'fail-on': 'new-critical > 0\nremoved-libraries > 90%',
      },
      { checkout: { 'last-release/mend-report.json': last } },
    )
    expect(second.outputs).toMatchObject({
      result: 'failed',
      'added-count': '3',
      'changed-count': '1',
    })
    expect(reasons(second)).toHaveLength(1)
    expect(second.summary).toContain(
      'Compared with the report `last-release/mend-report.json`',
    )
    const unchanged = await stage.run(
      {
        ...inputs,
        baseline: 'last-release/mend-report.json',
        'fail-on': 'new-libraries > 0',
      },
      {
        checkout: { 'last-release/mend-report.json': fileOf(second, '.json') },
      },
    )
    expect(unchanged.outputs).toMatchObject({
      result: 'passed',
      'added-count': '0',
    })
  })
})
