import { describe, expect, it } from '@jest/globals'
import { status } from '../../src/operations/status.ts'
import { scripts } from '../../src/simulator/model/scan-scripts.ts'
import { anInput } from '../support/inputs.ts'
import {
  operationHarness,
  recordRoundTrips,
} from '../support/operation-harness.ts'

function scanned() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const project = stage.world.addProject(product, 'web_main')
  const scan = stage.world.startScan(project, { script: scripts.instant })
  return { ...stage, project, scan }
}

describe('status', () => {
  it('tells the process, and when what changed by which plugin', async () => {
    const stage = scanned()
    const { findings, verdict } = await stage.run({ operation: 'status' })
    const [only] = findings.statuses ?? []
    expect(verdict.outcome).toBe('passed')
    expect(only).toMatchObject({
      name: 'web_main',
      state: { inProgress: false },
    })
    expect(only?.modifications.map(({ type }) => type).sort()).toEqual([
      'ALERTS',
      'INVENTORY',
      'METADATA',
      'SCAN',
    ])
    expect(
      only?.modifications.find(({ type }) => type === 'SCAN'),
    ).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      pluginName: 'unified-agent',
      pluginVersion: '24.9.1',
    })
    expect(findings.ensured?.project).toMatchObject({ name: 'web_main' })
    expect(stage.log.of('info').join('\n')).toMatch(
      /SCAN: \d{4}\S+, by unified-agent 24\.9\.1/,
    )
  })

  it('masks the request tokens and keeps none', async () => {
    const stage = scanned()
    const { findings } = await stage.run({ operation: 'status' })
    expect(stage.log.masked).toContain(stage.scan.token)
    expect(JSON.stringify(findings)).not.toContain(stage.scan.token)
    expect(stage.log.lines.join('\n')).not.toContain(stage.scan.token)
  })

  it('asks for both at once, and for nothing else when it has a token', async () => {
    const stage = scanned()
    const rounds: string[][] = []
    const { findings } = await stage.run(
      {
        operation: 'status',
        'project-token': stage.project.token,
        'org-token': '',
      },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toEqual([['getProjectState', 'getProjectLastModification']])
    expect(findings.ensured).toBeUndefined()
    const inputs = anInput({ 'project-token': 'x' })
    expect(status.needsOrgToken(inputs)).toBe(false)
  })

  it('says what is in progress, in words', async () => {
    const stage = scanned()
    stage.world.startScan(stage.project, { script: scripts.stuck })
    await stage.run({ operation: 'status' })
    expect(stage.log.of('info')[0]).toBe('Project "web_main": in progress')
    expect(stage.log.of('info')[1]).toMatch(/^ {2}last process: [a-z ]+, \d{4}/)
  })

  it('calls not known what Mend does not remember', async () => {
    const stage = scanned()
    stage.project.modifications.clear()
    const { findings } = await stage.run({ operation: 'status' })
    expect(findings.statuses?.[0]?.modifications).toEqual([])
    expect(stage.log.of('info')).toContain('  SCAN: not known')
  })

  it('says of a missing project that it is missing', async () => {
    await expect(
      scanned().run({ operation: 'status', 'project-name': 'web_mian' }),
    ).rejects.toThrow(/"web_main"/)
  })
})
