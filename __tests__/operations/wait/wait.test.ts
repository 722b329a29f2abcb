import { describe, expect, it } from '@jest/globals'
import { perPoll, scripts } from '../../../src/simulator/model/scan-scripts.ts'
import { operationHarness } from '../../support/operation-harness.ts'

function aScannedStage(
  script = scripts.finished as ReturnType<typeof perPoll>,
) {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const project = stage.world.addProject(product, 'web_main')
  const scan = stage.world.startScan(project, { script })
  return { stage, project, scan }
}

describe('wait', () => {
  it.each([
    [['FINISHED'], 'passed', 'finished'],
    [['IN_PROGRESS', 'FINISHED'], 'passed', 'finished'],
    [['IN_PROGRESS', 'UPDATED', 'FINISHED'], 'passed', 'finished'],
    [['UNKNOWN', 'IN_PROGRESS', 'FINISHED'], 'passed', 'finished'],
    [['IN_PROGRESS', 'FAILED'], 'failed', 'failed'],
    [['PONDERING', 'FINISHED'], 'passed', 'finished'],
  ] as const)('through %j ends as %s', async (states, outcome, end) => {
    const { stage, scan } = aScannedStage(perPoll(...states))
    const { verdict, findings } = await stage.run({
      operation: 'wait',
      'request-token': scan.token,
    })
    expect(verdict.outcome).toBe(outcome)
    expect(findings.waited).toMatchObject({
      source: 'input',
      polls: states.length,
      scans: [{ end, state: states.at(-1), followed: false }],
    })
    expect(
      findings.waited?.scans[0]?.changes.map(({ state }) => state),
    ).toEqual(states)
  })

  it('is content with UPDATED when that is what it waits for', async () => {
    const { stage, scan } = aScannedStage(
      perPoll('IN_PROGRESS', 'UPDATED', 'FINISHED'),
    )
    const { findings } = await stage.run({
      operation: 'wait',
      'request-token': scan.token,
      'wait-for': 'updated',
    })
    expect(findings.waited?.scans[0]).toMatchObject({
      end: 'updated',
      polls: 2,
    })
  })

  it('gives an unknown token a minute, then fails', async () => {
    const { stage } = aScannedStage()
    const { verdict, findings } = await stage.run({
      operation: 'wait',
      'request-token': 'f'.repeat(32),
    })
    expect(verdict.outcome).toBe('failed')
    expect(findings.waited?.scans[0]?.end).toBe('unknown')
    expect(findings.waited?.seconds).toBeGreaterThanOrEqual(60)
    expect(findings.waited?.seconds).toBeLessThan(70)
  })

  it('ends at the deadline, never later', async () => {
    const { stage, scan } = aScannedStage(scripts.stuck as never)
    const { verdict, findings } = await stage.run({
      operation: 'wait',
      'request-token': scan.token,
      timeout: '10m',
    })
    expect(verdict.outcome).toBe('timed-out')
    expect(findings.waited).toMatchObject({ seconds: 600 })
  })

  it('finds the request token of the last scan by the row of type SCAN', async () => {
    const { stage, scan } = aScannedStage(perPoll('IN_PROGRESS', 'FINISHED'))
    const { findings } = await stage.run({ operation: 'wait' })
    expect(findings.waited).toMatchObject({ source: 'discovered', polls: 2 })
    expect(stage.log.masked).toContain(scan.token)
  })

  it('has nothing to wait for in a project without scans', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    stage.world.addProject(product, 'web_main')
    const { verdict, findings } = await stage.run({ operation: 'wait' })
    expect(verdict.outcome).toBe('passed')
    expect(findings.waited).toEqual({
      source: 'none',
      scans: [],
      seconds: 0,
      polls: 0,
    })
  })

  it('does not look the project up when it has a request token', async () => {
    const { stage, scan } = aScannedStage(perPoll('FINISHED'))
    await stage.run({ operation: 'wait', 'request-token': scan.token })
    expect(stage.sent()).toEqual(['getRequestState'])
  })

  it('follows a skipped scan of a project that is given by its name', async () => {
    const { stage, scan, project } = aScannedStage(perPoll('SKIPPED'))
    const running = stage.world.startScan(project, {
      script: perPoll('IN_PROGRESS', 'FINISHED'),
    })
    const { verdict, findings } = await stage.run({
      operation: 'wait',
      'product-name': project.product.name,
      'project-name': project.name,
      'request-token': scan.token,
    })
    expect(verdict.outcome).toBe('passed')
    expect(findings.waited?.scans[0]).toMatchObject({ followed: true })
    expect(stage.sent()).toEqual([
      'getRequestState',
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'getProjectLastModification web_main',
      'getRequestState',
      'getRequestState',
    ])
    expect(stage.log.lines.join()).not.toContain(running.token)
  })

  it('says why a skipped scan is not followed when its project is not found', async () => {
    const { stage, scan } = aScannedStage(perPoll('SKIPPED'))
    const { verdict } = await stage.run({
      operation: 'wait',
      'product-name': 'no such product',
      'project-name': 'x',
      'request-token': scan.token,
    })
    expect(verdict.outcome).toBe('warned')
    expect(verdict.reasons[0]).toContain('could not be found, so it was not')
    expect(stage.log.lines).toContainEqual(
      expect.stringContaining('There is no product "no such product"'),
    )
  })

  it('waits on several tokens at once', async () => {
    const { stage, scan } = aScannedStage()
    const other = stage.world.addProject(
      [...stage.world.products.values()][0] as never,
      'web_api',
    )
    const second = stage.world.startScan(other, { script: scripts.failed })
    const { verdict, findings } = await stage.run({
      operation: 'wait',
      'request-token': `${scan.token}\n${second.token}`,
    })
    expect(verdict.outcome).toBe('failed')
    expect(findings.waited?.scans.map(({ end }) => end)).toEqual([
      'finished',
      'failed',
    ])
  })

  it.each([
    ['follow', 'passed', 'finished', true],
    ['warn', 'warned', 'skipped', false],
    ['fail', 'failed', 'skipped', false],
  ] as const)(
    'on a skipped scan with on-skipped %s ends as %s',
    async (onSkipped, outcome, end, followed) => {
      const stage = operationHarness()
      const product = stage.world.addProduct(stage.organization, 'web')
      const project = stage.world.addProject(product, 'web_main')
      const { skipped } = stage.world.startSkippedScan(project)
      const { verdict, findings } = await stage.run({
        operation: 'wait',
        'project-token': project.token,
        'request-token': skipped.token,
        'on-skipped': onSkipped,
      })
      expect(verdict.outcome).toBe(outcome)
      expect(findings.waited?.scans[0]).toMatchObject({ end, followed })
    },
  )

  it('says a line for each state and a heartbeat with the phase each minute', async () => {
    const { stage, project, scan } = aScannedStage(scripts.slow as never)
    await stage.run({
      operation: 'wait',
      'project-token': project.token,
      'request-token': scan.token,
    })
    const lines = stage.log.of('info')
    expect(lines[0]).toBe('Scan: IN_PROGRESS after 0s')
    expect(lines.filter((line) => !line.includes('still'))).toHaveLength(3)
    const beats = lines.filter((line) => line.includes('still'))
    expect(beats.length).toBeGreaterThanOrEqual(12)
    expect(beats.length).toBeLessThanOrEqual(15)
    expect(beats[0]).toMatch(
      /^Scan: still IN_PROGRESS after 1m\d*s? \(.+\), 28m\d+s left$/,
    )
  })

  it('survives an outage in the middle and still ends', async () => {
    const { stage, scan } = aScannedStage(scripts.finished as never)
    const { verdict } = await stage.run(
      { operation: 'wait', 'request-token': scan.token, retries: '0' },
      { faults: [{ fault: { name: 'unavailable' }, nth: 3, times: 4 }] },
    )
    expect(verdict.outcome).toBe('passed')
    expect(
      stage.log.of('info').filter((line) => line.includes('no answer')),
    ).toHaveLength(4)
  })

  it('does not wait for a server that never answered', async () => {
    const { stage, scan } = aScannedStage()
    await expect(
      stage.run(
        { operation: 'wait', 'request-token': scan.token, retries: '2' },
        { faults: [{ fault: { name: 'unavailable' }, times: 99 }] },
      ),
    ).rejects.toMatchObject({ code: 'unanswered' })
    expect(stage.sent()).toHaveLength(3)
  })

  it('stops at once when the job is cancelled, and keeps what it saw', async () => {
    const { stage, scan } = aScannedStage(scripts.stuck as never)
    const stop = new AbortController()
    const sleep = stage.clock.sleep.bind(stage.clock)
    let naps = 0
    Object.assign(stage.clock, {
      sleep: (ms: number, signal?: AbortSignal) => {
        if (++naps === 3) stop.abort()
        return sleep(ms, signal)
      },
    })
    await expect(
      stage.run(
        { operation: 'wait', 'request-token': scan.token },
        { signal: stop.signal },
      ),
    ).rejects.toThrow()
    expect(stage.sent()).toHaveLength(3)
  })

  it('ends at its deadline although the server hangs', async () => {
    const { stage, scan } = aScannedStage(scripts.stuck as never)
    const { verdict, findings } = await stage.run(
      { operation: 'wait', 'request-token': scan.token, timeout: '2m' },
      { faults: [{ fault: { name: 'hang' }, nth: 3, times: 99 }] },
    )
    expect(verdict.outcome).toBe('timed-out')
    expect(findings.waited?.scans[0]).toMatchObject({
      end: 'timed-out',
      state: 'IN_PROGRESS',
    })
    expect(stage.clock.now()).toBeLessThanOrEqual(130_000)
  })

  it.each([
    ['is refused', 'hiccup'],
    ['hangs', 'hang'],
  ] as const)('goes on when the question for the phase %s', async (_, name) => {
    const { stage, project, scan } = aScannedStage(scripts.slow as never)
    const { verdict } = await stage.run(
      {
        operation: 'wait',
        'project-token': project.token,
        'request-token': scan.token,
      },
      {
        faults: [
          { fault: { name }, requestType: 'getProjectState', times: 999 },
        ],
      },
    )
    expect(verdict.outcome).toBe('passed')
  })

  it('needs no project to be known for a request token', async () => {
    const { stage, scan } = aScannedStage(scripts.slow as never)
    const { verdict } = await stage.run({
      operation: 'wait',
      'project-token': 'e'.repeat(64),
      'request-token': scan.token,
    })
    expect(verdict.outcome).toBe('passed')
    expect(stage.sent()).toContain('getProjectState')
  })

  it('says that a project token is unknown when it needs the project', async () => {
    const { stage } = aScannedStage()
    await expect(
      stage.run({ operation: 'wait', 'project-token': 'e'.repeat(64) }),
    ).rejects.toMatchObject({ errorCode: 5001 })
  })
})
