import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../../src/domain/gate/waivers/waiver.ts'
import { perPoll } from '../../../src/simulator/model/scan-scripts.ts'
import { operationHarness } from '../../support/operation-harness.ts'
import { aWaiver } from '../../support/waivers.ts'

function aReport() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const project = stage.world.addProject(product, 'web_main')
  const run = (failOn: string, policies: readonly Policy[] = []) =>
    stage.run(
      {
        operation: 'report',
        'project-token': project.token,
        'fail-on': failOn,
      },
      { policies },
    )
  return { stage, project, run }
}

describe('scan-age', () => {
  it.each([
    ['scan-age > 7d', 7 * 24, 'passed'],
    ['scan-age > 7d', 8 * 24, 'failed'],
    ['scan-age > 36h', 37, 'failed'],
  ] as const)('%s after %d hours: %s', async (condition, hours, verdict) => {
    const { stage, project, run } = aReport()
    stage.world.startScan(project, { script: perPoll('FINISHED') })
    await stage.clock.sleep(hours * 3_600_000)
    const { findings } = await run(condition)
    expect(findings.gated?.rows).toMatchObject([{ verdict }])
    expect(stage.sent()).toContain('getProjectLastModification web_main')
  })

  it('costs no request where no condition needs it', async () => {
    const { stage, run } = aReport()
    await run('critical > 0')
    expect(stage.sent().join()).not.toContain('getProjectLastModification')
  })

  it('is not judged of a project that was never scanned', async () => {
    const { findings } = await aReport().run('scan-age > 7d')
    expect(findings.gated?.rows).toMatchObject([
      {
        verdict: 'not-judged',
        why: expect.stringContaining('operation status'),
      },
    ])
  })
})

describe('waivers', () => {
  it('are judged by the day of the server', async () => {
    const { stage, run } = aReport()
    const waivers = [
      aWaiver({ until: '1970-01-01' }),
      aWaiver({ until: '1970-01-20' }),
    ]
    const policy = {
      file: 'policy.yml',
      conditions: [],
      waivers,
      workspaceWaivers: true,
    }
    expect((await run('', [policy])).findings.waived).toMatchObject({
      expired: [],
      nearlyExpired: [waivers[0]],
      unused: waivers,
    })
    await stage.clock.sleep(24 * 3_600_000)
    expect((await run('', [policy])).findings.waived).toMatchObject({
      expired: [waivers[0]],
      unused: [waivers[1]],
    })
  })

  it('are absent without a policy', async () => {
    expect((await aReport().run('')).findings.waived).toBeUndefined()
  })
})
