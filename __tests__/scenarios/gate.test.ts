import { describe, expect, it } from '@jest/globals'
import { emptyContents } from '../../src/simulator/model/contents.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import {
  actionWithProject,
  always,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'
import { emptyReason, warnedOfEmpty } from '../support/empty-inventory.ts'
import { expectGolden } from '../support/golden.ts'
import { pullRequest } from '../support/pull-request.ts'

const inMain = ['lodash', 'ms', 'com.google.guava:guava']
const inFeature = [
  'lodash',
  'org.apache.logging.log4j:log4j-core',
  'jakarta.annotation:jakarta.annotation-api',
]

/** The product `web` with `web_main` and `web_feature/x`, which differ. */
async function twoProjects() {
  const action = await builtAction()
  const { world, organization } = action
  const product = world.addProduct(organization, 'web')
  const registry = new PackageRegistry(world.ids)
  const [main, feature] = [
    world.addProject(product, 'web_main', {
      contents: registry.contents(inMain, 0),
    }),
    world.addProject(product, 'web_feature/x', {
      contents: registry.contents(inFeature, 1),
    }),
  ]
  return { ...action, main, feature }
}

const ofFeature = { 'project-name': 'web_feature/x' }
const gateOf = (result: BuiltRun) =>
  result.report().conditions.map(({ verdict }: { verdict: string }) => verdict)
const noChanges = {
  'added-count': '0',
  'removed-count': '0',
  'changed-count': '0',
}

describe('the gate', () => {
  const failing = [
    'critical > 0',
    'license in GPL-*, AGPL-*',
    'library matches log4j-core:2.14.*',
  ].join('\n')

  it('that passes lets the step succeed and shows every condition', async () => {
    const action = await twoProjects()
    const conditions = 'critical > 99\nlibraries < 1\noutdated > 100%'
    const inputs = { ...ofFeature, 'fail-on': conditions }
    const result = await action.run('report', inputs)
    expect(result.conclusion).toBe('success')
    expect(result.outputs).toMatchObject({ result: 'passed', reasons: '' })
    expect(gateOf(result)).toEqual(['passed', 'passed', 'passed'])
    expect(result.summary).toContain(
      '| ✅ | `critical > 99` | at&nbsp;most&nbsp;99 |',
    )
  })

  it('that fails checks and writes everything before it fails the step', async () => {
    const action = await twoProjects()
    const inputs = { ...ofFeature, 'fail-on': `${failing}\nlibraries < 1` }
    const result = await action.run('report', inputs)
    expect(result.conclusion).toBe('failure')
    expect(result.outputs['result']).toBe('failed')
    expect(result.outputs['library-count']).not.toBe('')
    expect(gateOf(result)).toEqual(['failed', 'failed', 'failed', 'passed'])
    expect(result.reasons()).toEqual([
      expect.stringMatching(
        /^critical > 0: \d+ \(.*log4j-core 2\.14\.1 CVE-2021-44228/,
      ),
      'license in GPL-*, AGPL-*: 1 (jakarta.annotation:jakarta.annotation-api 1.3.5 (GPL 2.0))',
      expect.stringMatching(/^library matches log4j-core:2\.14\.\*: 1 /),
    ])
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(3)
  })

  it('judges fixes, direct dependencies, scores and what is new', async () => {
    const action = await twoProjects()
    const result = await action.run('report', {
      ...ofFeature,
      baseline: 'project-name=web_main',
      'fail-on': [
        'cvss >= 9.0',
        'direct-critical > 0',
        'fixable-critical > 0',
        'new-vulnerabilities > 0',
        'new-high > 99',
      ].join('\n'),
    })
    expect(result.conclusion).toBe('failure')
    const found = 'org.apache.logging.log4j:log4j-core 2.14.1 CVE-2021-44228'
    expect(result.reasons()).toEqual([
      expect.stringContaining(`cvss >= 9.0: 10 (${found} (10.0)`),
      expect.stringMatching(`^direct-critical > 0: \\d+ \\(${found}`),
      expect.stringMatching(`^fixable-critical > 0: \\d+ \\(${found}`),
      expect.stringMatching(`^new-vulnerabilities > 0: \\d+ \\(${found}`),
    ])
    expect(gateOf(result).at(-1)).toBe('passed')
  })

  it('judges no direct dependencies without the hierarchy, and says what to change', async () => {
    const action = await twoProjects()
    const conditions = 'direct-high > 99\nscan-age > 7d\npolicy-violations > 0'
    const inputs = { report: 'inventory', 'fail-on': conditions }
    const result = await action.run('report', { ...ofFeature, ...inputs })
    expect(result.outputs['result']).toBe('failed')
    expect(gateOf(result)[0]).toBe('not-judged')
    expect(result.reasons()[0]).toBe(
      'direct-high > 99: not judged, because the hierarchy was not read, and only it tells which dependencies are direct; add hierarchy to `report`, with operation sync or report',
    )
  })

  it('with warn-only lets the step succeed with warnings', async () => {
    const action = await twoProjects()
    const inputs = { ...ofFeature, 'fail-on': failing, 'warn-only': 'true' }
    const result = await action.run('report', inputs)
    expect(result.conclusion).toBe('success')
    expect(result.outputs['result']).toBe('warned')
    expect(result.reasons()).toHaveLength(3)
    expect(gateOf(result)).toEqual(['failed', 'failed', 'failed'])
  })

  it('that cannot be judged says why and fails, or warns with warn-only', async () => {
    const { world, feature, run } = await twoProjects()
    const script = [{ state: 'UPDATED' }]
    const inputs = () => ({
      ...ofFeature,
      'request-token': world.startScan(feature, { script }).token,
      'wait-for': 'updated',
      'fail-on': 'critical > 99\nlibraries < 1',
    })
    const failed = await run('sync', inputs())
    expect(failed.outputs['result']).toBe('failed')
    expect(failed.reasons()).toEqual([
      'critical > 99: not judged, because Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`',
    ])
    expect(gateOf(failed)).toEqual(['not-judged', 'passed'])
    const warned = await run('sync', { ...inputs(), 'warn-only': 'true' })
    expect(warned.outputs['result']).toBe('warned')
  })

  it('without a needed baseline says so and fails, or warns with warn-only', async () => {
    const action = await twoProjects()
    const conditions =
      'libraries < 1\nnew-critical > 0\nremoved-libraries > 10%'
    const inputs = { ...ofFeature, 'fail-on': conditions }
    const failed = await action.run('report', inputs)
    expect(failed.outputs['result']).toBe('failed')
    expect(gateOf(failed)).toEqual(['passed', 'not-judged', 'not-judged'])
    expect(failed.reasons()[0]).toBe(
      'new-critical > 0: not judged, because there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)',
    )
    const only = { 'warn-only': 'true' }
    const warned = await action.run('report', { ...inputs, ...only })
    expect(warned.conclusion).toBe('success')
    expect(warned.outputs['result']).toBe('warned')
  })

  it('is shown as not judged when Mend could not be read', async () => {
    const faults = always({ name: 'unexpected' }, 'getProjectInventory')
    const action = await actionWithProject({}, { faults })
    const inputs = { retries: '0', 'fail-on': 'critical > 0' }
    const result = await action.run('report', inputs)
    expect(result.outputs['result']).toBe('error')
    expect(gateOf(result)).toEqual(['not-judged'])
    expect(result.summary).toContain('not judged: the inventory was not read')
  })

  it('with invalid conditions names all of them before any request', async () => {
    const action = await twoProjects()
    const result = await action.run('tag', {
      baseline: 'missing.json',
      'fail-on': 'criticl > 0\noutdated > 120%',
    })
    expect(result.outputs['result']).toBe('error')
    expect(action.requests()).toEqual([])
    for (const part of ['"criticl > 0"', '"outdated > 120%"', 'missing.json']) {
      expect(result.outputs['reasons']).toContain(part)
    }
  })
})

describe('an inventory without libraries', () => {
  /** `report` of a project whose scan found nothing. */
  async function report(failOn: string, more: Record<string, string> = {}) {
    const action = await actionWithProject()
    action.firstProject().contents = emptyContents
    return action.run('report', { 'fail-on': failOn, ...more })
  }

  it.each([
    ['', '⚠️ **warned, no conditions set**', []],
    ['critical > 0', '⚠️ **warned**', ['passed']],
    ['critical > 0\noutdated > 20%', '⚠️ **warned**', ['passed', 'passed']],
  ])('warns with fail-on %j', async (failOn, words, verdicts) => {
    const result = await report(failOn)
    expect(result.conclusion).toBe('success')
    expect(result.outputs).toMatchObject(warnedOfEmpty)
    expect(result.notes()).toEqual([`warning: ${emptyReason}`])
    expect(result.summary).toContain(words)
    expect(result.log).toContain('⚠️ Mend Project: report warned')
    expect(gateOf(result)).toEqual(verdicts)
  })

  it('fails when a condition says so', async () => {
    const result = await report('critical > 0\nlibraries < 1')
    expect(result.conclusion).toBe('failure')
    expect(result.outputs['result']).toBe('failed')
    expect(result.notes()).toEqual(['error: libraries < 1: 0'])
    expect(gateOf(result)).toEqual(['passed', 'failed'])
  })

  it('warns with warn-only and on a dry run, too', async () => {
    for (const input of ['warn-only', 'dry-run']) {
      const { outputs } = await report('critical > 0', { [input]: 'true' })
      expect(outputs).toMatchObject(warnedOfEmpty)
    }
  })

  it('does not matter where only the hierarchy is read', async () => {
    const { outputs, summary } = await report('', { report: 'hierarchy' })
    expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
    expect(summary).toContain('✅ **passed**')
  })
})

describe('compare', () => {
  it('shows what changed between two projects', async () => {
    const action = await twoProjects()
    const inputs = { ...ofFeature, baseline: 'project-name=web_main' }
    const { outputs, summary } = await action.run('compare', inputs)
    expect(outputs).toMatchObject({
      result: 'passed',
      'added-count': '3',
      'removed-count': '4',
      'changed-count': '1',
    })
    const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g
    expectGolden('compare.summary.md', summary.replace(time, 'TIME'))
  })

  it('masks the token of the baseline before anything else and shows it nowhere', async () => {
    const { main, run } = await twoProjects()
    const inputs = { ...ofFeature, baseline: `project-token=${main.token}` }
    const result = await run('compare', inputs, { debug: true })
    expect(result.outputs['added-count']).toBe('3')
    const [...first] = result.rawLog.split('\n').slice(0, 4)
    expect(first).toContain(`::add-mask::${main.token}`)
    expect(result.written()).not.toContain(main.token)
  })
})

describe('the recipe', () => {
  it('"pull request against main" fails only because of what the pull request adds', async () => {
    const { main, feature, run } = await twoProjects()
    const conditions = [
      'new-critical > 0',
      'new-licenses > 0',
      'license in GPL-*, AGPL-*',
      'removed-libraries > 50%',
    ]
    const inputs = {
      baseline: 'project-name=web_main',
      'fail-on': conditions.join('\n'),
      'metadata-tags': 'none',
    }
    const bad = await run('sync', inputs, pullRequest('feature/x'))
    expect(bad.outputs).toMatchObject({
      'project-name': 'web_feature/x',
      result: 'failed',
    })
    const failed = bad.reasons().map((reason) => reason.split(':')[0])
    expect(failed).toEqual(conditions)
    feature.contents = main.contents
    const good = await run('sync', inputs, pullRequest('feature/x'))
    expect(good.outputs).toMatchObject({ result: 'passed', ...noChanges })
  })

  it('"release against the last release" compares with the report of the last release', async () => {
    const { main, feature, run } = await twoProjects()
    const baseline = 'last-release/mend-report.json'
    const report = (last?: BuiltRun, conditions = '') =>
      run(
        'report',
        {
          'project-name': 'web_main',
          ...(last && { baseline, 'fail-on': conditions }),
        },
        last && { checkout: { [baseline]: last.file('.json') } },
      )
    const first = await report()
    expect(first.outputs['result']).toBe('passed')
    main.contents = feature.contents
    const conditions = 'new-critical > 0\nremoved-libraries > 90%'
    const second = await report(first, conditions)
    expect(second.outputs).toMatchObject({
      result: 'failed',
      'added-count': '3',
      'changed-count': '1',
    })
    expect(second.reasons()).toHaveLength(1)
    expect(second.summary).toContain(
      'Compared with the report `last-release/mend-report.json`',
    )
    const unchanged = await report(second, 'new-libraries > 0')
    expect(unchanged.outputs).toMatchObject({
      result: 'passed',
      'added-count': '0',
    })
  })
})
