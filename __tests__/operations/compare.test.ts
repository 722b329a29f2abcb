import { describe, expect, it } from '@jest/globals'
import { operations } from '../../src/operations/index.ts'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { anInput } from '../support/inputs.ts'
import {
  type OperationHarness,
  operationHarness,
  recordRoundTrips,
  repository,
} from '../support/operation-harness.ts'

/** `web_main` with two libraries, and `web_feature` with an upgrade, log4j-core and the GPL. */
function twoProjects() {
  const stage = operationHarness()
  const shelf = new PackageRegistry(stage.world.ids)
  const product = stage.world.addProduct(stage.organization, 'web')
  const feature = [
    'org.apache.logging.log4j:log4j-core',
    'lodash',
    'jakarta.annotation:jakarta.annotation-api',
  ]
  const main = stage.world.addProject(product, 'web_main', {
    contents: shelf.contents(['lodash', 'ms'], 0),
  })
  const branch = stage.world.addProject(product, 'web_feature', {
    contents: shelf.contents(feature, 1),
  })
  return { stage, product, main, branch }
}

const target = { operation: 'compare', 'project-name': 'web_feature' }

function counts({ findings }: Awaited<ReturnType<OperationHarness['run']>>) {
  const { added, removed, changed } = findings.compared?.delta ?? {}
  return [added?.length, removed?.length, changed?.length]
}

describe('compare', () => {
  it('tells what changed from one project to another', async () => {
    const { stage } = twoProjects()
    const played = await stage.run({
      ...target,
      baseline: 'project-name=web_main',
    })
    expect(played.verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(counts(played)).toEqual([3, 1, 1])
    expect(played.findings.compared?.baseline).toMatchObject({
      kind: 'project',
      name: 'web_main',
      libraries: 2,
      figures: { libraries: 2, risk: { bySeverity: { critical: 1 } } },
    })
    expect(
      played.findings.compared?.delta.newVulnerabilities?.map(
        ({ vulnerability }) => vulnerability.id,
      ),
    ).toContain('CVE-2021-44228')
  })

  it('costs three round trips: both inventories are read at once', async () => {
    const { stage } = twoProjects()
    const rounds: string[][] = []
    await stage.run(
      { ...target, baseline: 'project-name=web_main' },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toEqual([
      ['getOrganizationProductTags'],
      ['getProductProjectTags'],
      ['getProjectInventory', 'getProjectInventory'],
    ])
  })

  it('costs two round trips with tokens alone, and needs no organization key', async () => {
    const { stage, main, branch } = twoProjects()
    const rounds: string[][] = []
    const raw = {
      operation: 'compare',
      'project-token': branch.token,
      baseline: `project-token=${main.token}`,
    }
    expect(operations.compare.needsOrgToken(anInput(raw))).toBe(false)
    const played = await stage.run(raw, { wrap: recordRoundTrips(rounds) })
    expect(rounds).toEqual([
      ['getProjectTags'],
      ['getProjectInventory', 'getProjectInventory'],
    ])
    expect(counts(played)).toEqual([3, 1, 1])
  })

  it('reads both without in-house libraries when told so', async () => {
    const { stage, main, branch } = twoProjects()
    for (const { contents } of [main, branch]) {
      for (const library of contents.libraries.values()) {
        Object.assign(library, { inHouse: true })
      }
    }
    const played = await stage.run({
      ...target,
      baseline: 'project-name=web_main',
      'include-in-house': 'false',
    })
    expect(counts(played)).toEqual([0, 0, 0])
    expect(played.findings.compared?.baseline.libraries).toBe(0)
  })

  it.each([
    ['web_feature', '0 added, 0 removed, 0 changed'],
    [
      'nothing',
      '4 added, 0 removed, 0 changed; the baseline is empty, so everything counts as added and new',
    ],
  ])('with the baseline %s logs "%s"', async (baseline, words) => {
    const { stage, product } = twoProjects()
    stage.world.addProject(product, 'nothing')
    await stage.run({
      ...target,
      baseline: `project-name=${baseline}`,
    })
    expect(stage.log.of('info')).toContain(
      `Compared with ${baseline}: ${words}`,
    )
  })

  it('of an empty inventory logs that the numbers say nothing, and does not pass', async () => {
    const { stage, product } = twoProjects()
    stage.world.addProject(product, 'nothing')
    const { verdict, findings } = await stage.run({
      ...{ operation: 'compare', 'project-name': 'nothing' },
      baseline: 'project-name=web_feature',
    })
    expect(stage.log.of('info')).toContain(
      'Compared with web_feature: 0 added, 4 removed, 0 changed; the inventory is empty, so this does not say what was removed or fixed',
    )
    expect(verdict.outcome).toBe('warned')
    expect(findings.compared?.delta.fixedVulnerabilities).toBeUndefined()
  })

  it('of a project with itself finds nothing', async () => {
    const { stage } = twoProjects()
    const played = await stage.run({
      ...target,
      baseline: 'project-name=web_feature',
    })
    expect(counts(played)).toEqual([0, 0, 0])
  })

  it('judges conditions on what changed', async () => {
    const { stage } = twoProjects()
    const { verdict } = await stage.run({
      ...target,
      baseline: 'project-name=web_main',
      'fail-on': 'new-critical > 0\nnew-licenses > 5\nremoved-libraries > 10%',
    })
    expect(verdict.outcome).toBe('failed')
    expect(verdict.reasons).toHaveLength(2)
    expect(verdict.reasons[0]).toMatch(/^new-critical > 0: \d+ \(.*log4j-core/)
    expect(verdict.reasons[1]).toBe(
      'removed-libraries > 10%: 50% (1 of 2: ms 2.1.2)',
    )
  })

  it('without a baseline is a problem', () => {
    const problems = operations.compare.problems(anInput(target), repository)
    expect(problems.map(({ input }) => input)).toEqual(['baseline'])
  })

  it('never creates what it should read', async () => {
    const stage = operationHarness()
    await expect(
      stage.run({ ...target, baseline: 'project-name=x' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(stage.world.products.size).toBe(0)
  })
})

describe('sync with a baseline', () => {
  it('costs no further round trip, and no further lookup', async () => {
    const { stage, branch } = twoProjects()
    const scan = stage.world.startScan(branch, { script: perPoll('FINISHED') })
    const rounds: string[][] = []
    const { findings } = await stage.run(
      {
        'project-name': 'web_feature',
        'request-token': scan.token,
        'metadata-tags': 'none',
        baseline: 'project-name=web_main',
      },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds.map((types) => types.sort())).toEqual([
      ['getOrganizationProductTags'],
      ['getProductProjectTags'],
      ['getRequestState'],
      ['getProjectHierarchy', 'getProjectInventory', 'getProjectInventory'],
    ])
    expect(findings.compared?.delta.added).toHaveLength(3)
  })

  it('of a project that it has just created compares with one that was there', async () => {
    const { stage } = twoProjects()
    const { findings } = await stage.run({
      'project-name': 'web_new',
      'metadata-tags': 'none',
      baseline: 'project-name=web_main',
    })
    expect(findings.ensured?.project?.status).toBe('created')
    expect(findings.compared?.delta.removed).toHaveLength(2)
  })

  it('does not judge by alerts that are not there when the wait ended at UPDATED', async () => {
    const { stage, branch } = twoProjects()
    const scan = stage.world.startScan(branch, { script: perPoll('UPDATED') })
    const { verdict, findings } = await stage.run({
      'project-name': 'web_feature',
      'request-token': scan.token,
      'wait-for': 'updated',
      'fail-on': 'critical > 100\nlibraries < 1',
    })
    expect(verdict.outcome).toBe('failed')
    expect(verdict.reasons).toHaveLength(1)
    expect(findings.gated?.rows.map((row) => row.verdict)).toEqual([
      'not-judged',
      'passed',
    ])
  })

  it('keeps the conditions as not judged when the scan failed, and stays timed out when it did', async () => {
    const { stage, branch } = twoProjects()
    const outcomes = []
    for (const state of ['FAILED', 'IN_PROGRESS']) {
      const scan = stage.world.startScan(branch, { script: perPoll(state) })
      const { verdict, findings } = await stage.run({
        'project-name': 'web_feature',
        'request-token': scan.token,
        'fail-on': 'critical > 0',
      })
      outcomes.push(verdict.outcome)
      expect(findings.gated?.rows).toMatchObject([
        { verdict: 'not-judged', why: 'the inventory was not read' },
      ])
    }
    expect(outcomes).toEqual(['failed', 'timed-out'])
  })

  it('on a dry run of a project that is not there yet plans, and judges nothing', async () => {
    const stage = operationHarness()
    const { verdict, findings } = await stage.run({
      'dry-run': 'true',
      'fail-on': 'libraries < 1',
    })
    expect(verdict.outcome).toBe('passed')
    expect(findings.gated?.rows[0]?.verdict).toBe('not-judged')
  })
})
