import { describe, expect, it } from '@jest/globals'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { emptyReason } from '../support/empty-inventory.ts'
import {
  operationHarness,
  recordRoundTrips,
} from '../support/operation-harness.ts'

function aFullStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const project = stage.world.addProject(product, 'web_main', {
    tags: { commit: 'old' },
    contents: generatedContents(stage.world.ids, 12, 1),
  })
  const scan = stage.world.startScan(project, { script: perPoll('FINISHED') })
  return { stage, scan }
}

describe('sync', () => {
  it('ensures, tags, waits and reads', async () => {
    const { stage, scan } = aFullStage()
    const { verdict, findings } = await stage.run({
      'request-token': scan.token,
    })
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(Object.keys(findings).sort()).toEqual([
      'ensured',
      'gated',
      'reported',
      'tagged',
      'waited',
    ])
  })

  it('warns about a project that has not been scanned yet', async () => {
    const stage = operationHarness()
    const { verdict } = await stage.run()
    expect(verdict).toEqual({ outcome: 'warned', reasons: [emptyReason] })
  })

  it('costs four round trips, one after another, for an existing project', async () => {
    const { stage, scan } = aFullStage()
    const rounds: string[][] = []
    await stage.run(
      { 'request-token': scan.token },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds.map((types) => [...new Set(types)].sort())).toEqual([
      ['getOrganizationProductTags'],
      ['getProductProjectTags'],
      ['getRequestState', 'saveProjectTag'],
      ['getProjectHierarchy', 'getProjectInventory', 'removeProjectTag'],
    ])
  })

  it('sends no write the second time', async () => {
    const { stage, scan } = aFullStage()
    await stage.run({ 'request-token': scan.token })
    const first = stage.sent().length
    await stage.run({ 'request-token': scan.token })
    expect(stage.sent().slice(first).sort()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'getProjectHierarchy web_main',
      'getProjectInventory web_main',
      'getRequestState',
    ])
  })

  it('reads nothing after a scan that failed', async () => {
    const { stage } = aFullStage()
    const [project] = stage.world.projects.values()
    const scan = stage.world.startScan(project as never, {
      script: perPoll('FAILED'),
    })
    const { verdict, findings } = await stage.run({
      'request-token': scan.token,
    })
    expect(verdict.outcome).toBe('failed')
    expect(findings.reported).toBeUndefined()
    expect(findings.tagged).toBeDefined()
  })

  it('reads only what it is asked for, and waits only if asked to', async () => {
    const { stage } = aFullStage()
    await stage.run({
      'wait-for': 'none',
      report: 'hierarchy',
      'metadata-tags': 'none',
    })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'getProjectHierarchy web_main',
    ])
  })

  it('still waits and reads when a tag fails, and then says so', async () => {
    const { stage, scan } = aFullStage()
    const { verdict, findings } = await stage.run(
      { 'request-token': scan.token, retries: '0' },
      {
        faults: [
          { fault: { name: 'unexpected' }, requestType: 'saveProjectTag' },
        ],
      },
    )
    expect(verdict.outcome).toBe('error')
    expect(findings.reported).toBeDefined()
  })

  it('keeps what the tags were when the wait could not be done', async () => {
    const { stage, scan } = aFullStage()
    let tagged = false
    await expect(
      stage.run(
        { 'request-token': scan.token, retries: '0' },
        {
          faults: [
            { fault: { name: 'unexpected' }, requestType: 'getRequestState' },
          ],
        },
      ),
    ).rejects.toThrow('Unexpected error')
    tagged = stage.sent().some((line) => line.startsWith('removeProjectTag'))
    expect(tagged).toBe(true)
  })

  it('plans for a product that does not exist and sends only one read', async () => {
    const stage = operationHarness()
    const { verdict, findings } = await stage.run({ 'dry-run': 'true' })
    expect(verdict.outcome).toBe('passed')
    expect(findings.tagged?.objects[0]?.plan.add).toHaveLength(3)
    expect(stage.sent()).toEqual(['getOrganizationProductTags'])
  })
})
