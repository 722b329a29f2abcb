import { describe, expect, it } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { perPoll, scripts } from '../../src/simulator/model/scan-scripts.ts'
import {
  actionWithProject,
  builtAction,
  preloaded,
  virtualClockArgs,
} from '../support/built-action.ts'

/** Runs with the request token of a scan that shows these states. */
async function runAfterScan(
  states: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<RunnerOptions> = {},
) {
  const action = await builtAction()
  const token = action.addScan(...states)
  return action.run('sync', { 'request-token': token, ...inputs }, options)
}

describe('a scan with the states', () => {
  it.each([
    [['FINISHED'], 0, 'passed', {}],
    [
      ['IN_PROGRESS', 'UPDATED', 'FINISHED'],
      0,
      'passed',
      { 'poll-count': '3' },
    ],
    [['IN_PROGRESS', 'FAILED'], 1, 'failed', {}],
    [['UNKNOWN', 'IN_PROGRESS', 'FINISHED'], 0, 'passed', {}],
    [['UNKNOWN'], 1, 'failed', {}],
    [['IN_PROGRESS', 'PONDERING', 'FINISHED'], 0, 'passed', {}],
    [['PONDERING'], 1, 'timed-out', { 'wait-seconds': '1800' }],
    [['IN_PROGRESS'], 1, 'timed-out', { 'wait-seconds': '1800' }],
  ] as const)(
    '%j ends with exit code %d: %s',
    async (states, exitCode, end, more) => {
      const result = await runAfterScan(states)
      expect(result.exitCode).toBe(exitCode)
      expect(result.outputs).toMatchObject({
        result: end,
        'request-state': states.at(-1),
        ...more,
      })
      expect(result.summary).not.toBe('')
      expect(result.report()).toMatchObject({ result: end })
      expect(result.annotations).toHaveLength(exitCode)
    },
  )

  it('shows a state that is not documented', async () => {
    const { log } = await runAfterScan(['PONDERING', 'FINISHED'])
    expect(log).toContain('Scan: PONDERING after 0s')
  })

  it('can end at UPDATED, and says that alerts are missing', async () => {
    const states = ['IN_PROGRESS', 'UPDATED', 'FINISHED']
    const inputs = { 'wait-for': 'updated' }
    const { outputs, summary } = await runAfterScan(states, inputs)
    expect(outputs).toMatchObject({
      result: 'passed',
      'request-state': 'UPDATED',
      'poll-count': '2',
    })
    expect(summary).toContain('had not computed the alerts yet')
  })

  it('shows no vulnerabilities before Mend has computed them', async () => {
    const action = await builtAction()
    const token = action.addScan('UPDATED', 'FINISHED')
    const early = await action.run('sync', {
      'request-token': token,
      'wait-for': 'updated',
      'report-formats': 'json, csv, cyclonedx, sarif',
    })
    expect(early.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'vulnerability-count': '',
      'vulnerable-library-count': '',
      'critical-count': '',
      'low-count': '',
      'outdated-count': '',
      'sarif-path': '',
    })
    expect(early.log).toContain('No file in format sarif')
    expect(early.log).not.toContain('No file in format csv')
    expect(early.summary).toContain('vulnerabilities not complete yet')
    expect(early.summary).not.toContain('no known vulnerability')
    const report = early.report()
    expect(report).toMatchObject({ alertsPending: true })
    expect(report.figures).not.toHaveProperty('bySeverity')
    const bom = JSON.parse(early.file('.cdx.json'))
    expect(bom).not.toHaveProperty('vulnerabilities')
    const [, ...rows] = early.file('.csv').trim().split('\n')
    for (const row of rows) expect(row).toContain(',,,,,')
    const conditions = 'new-critical > 99\nnew-libraries > 0'
    const inputs = { baseline: 'last.json', 'fail-on': conditions }
    const checkout = { 'last.json': early.file('.json') }
    const later = await action.run('report', inputs, { checkout })
    expect(later.outputs['reasons']).toBe(
      'new-critical > 99: not judged, because Mend had not computed the alerts when the baseline was read; use the report of a run with `wait-for: finished`',
    )
    const { delta } = later.report()
    expect(delta).not.toHaveProperty('newVulnerabilities')
    expect(delta.added).toEqual([])
  })
})

describe('a scan that Mend skipped', () => {
  it.each([
    ['follow', 0, 'passed', 'FINISHED'],
    ['warn', 0, 'warned', 'SKIPPED'],
    ['fail', 1, 'failed', 'SKIPPED'],
  ] as const)(
    'ends with `on-skipped: %s` with exit code %d: %s',
    async (onSkipped, exitCode, end, state) => {
      const { project, ...action } = await actionWithProject()
      const running = { script: scripts.instant }
      const { skipped } = action.world.startSkippedScan(project, running)
      const inputs = { 'request-token': skipped.token, 'on-skipped': onSkipped }
      const result = await action.run('sync', inputs)
      expect(result.exitCode).toBe(exitCode)
      expect(result.outputs).toMatchObject({
        result: end,
        'request-state': state,
        ...(end === 'passed' && { 'library-count': '12' }),
      })
    },
  )
})

describe('several scans', () => {
  it('are all waited for, even when one fails early', async () => {
    const { project, ...action } = await actionWithProject()
    const { product } = project
    const token = (name: string, ...states: string[]) =>
      action.world.startScan(action.world.addProject(product, name), {
        script: perPoll(...states),
      }).token
    const running = Array.from({ length: 8 }, () => 'IN_PROGRESS')
    const tokens = [
      token('early', 'FAILED'),
      token('late', ...running, 'FINISHED'),
      token('skipped', 'IN_PROGRESS', 'SKIPPED'),
    ]
    const inputs = { 'request-token': tokens.join('\n') }
    const result = await action.run('wait', inputs)
    expect(result.outputs).toMatchObject({
      result: 'failed',
      'request-state': 'FAILED',
      'poll-count': String(1 + 9 + 2),
    })
    expect(result.json().wait.scans).toMatchObject([
      { end: 'failed' },
      { end: 'finished' },
      { end: 'skipped' },
    ])
    expect(result.reasons()).toHaveLength(2)
  })

  it('with the same token count as one', async () => {
    const action = await builtAction()
    const token = action.addScan('FINISHED')
    const inputs = { 'request-token': `${token}\n${token}` }
    const { outputs } = await action.run('wait', inputs)
    expect(outputs['poll-count']).toBe('1')
  })
})

describe('the last scan of the project', () => {
  it('is used even when it ended long ago', async () => {
    const action = await builtAction()
    action.addScan('FINISHED')
    const { outputs } = await action.run('wait')
    expect(outputs).toMatchObject({
      result: 'passed',
      'request-token-source': 'discovered',
      'wait-seconds': '0',
    })
  })

  it('that Mend has deleted gets another message than a wrong input', async () => {
    const action = await builtAction()
    action.addScan('FINISHED')
    action.world.scans.clear()
    const { outputs } = await action.run('wait')
    expect(outputs).toMatchObject({ result: 'failed', 'wait-seconds': '60' })
    expect(outputs['reasons']).toContain("the project's last scan")
    expect(outputs['reasons']).toContain('`wait-for`')
  })

  it('is not looked for in an unknown project', async () => {
    const action = await builtAction()
    const inputs = { 'project-token': 'e'.repeat(64) }
    const { outputs } = await action.run('wait', inputs)
    expect(outputs['result']).toBe('error')
    expect(outputs['reasons']).toContain('`project-token`')
  })
})

describe('a wait that timed out', () => {
  it('continues in a second step, which needs no token', async () => {
    const action = await builtAction()
    const running = Array.from({ length: 40 }, () => 'IN_PROGRESS')
    const token = action.addScan(...running, 'UPDATED', 'FINISHED')
    const inputs = { 'request-token': token, timeout: '20s' }
    const first = await action.run('sync', inputs)
    expect(first.outputs).toMatchObject({
      result: 'timed-out',
      'request-state': 'IN_PROGRESS',
      'wait-seconds': '20',
      'tags-added': '3',
    })
    expect(first.summary).toContain('`operation: wait`')
    const second = await action.run('wait')
    expect(second.outputs).toMatchObject({
      result: 'passed',
      'request-state': 'FINISHED',
      'request-token-source': 'discovered',
    })
    const asked = action.requests().filter((line) => line === 'getRequestState')
    expect(asked).toHaveLength(42)
  })
})

describe('a system clock that jumps', () => {
  it.each([1e7, -1e7])(
    'by %d s at every call changes nothing',
    async (seconds) => {
      const jumps = `let n = 0
        const Real = Date
        globalThis.Date = class extends Real {
          constructor(...given) { given.length ? super(...given) : super(Real.now() + ${seconds} * 1000 * n++) }
          static now() { return Real.now() + ${seconds} * 1000 * n++ }
        }`
      const action = await builtAction()
      const states = Array.from({ length: 5 }, () => 'IN_PROGRESS')
      const token = action.addScan(...states, 'FINISHED')
      const plain = await action.run('wait', { 'request-token': token })
      const again = action.addScan(...states, 'FINISHED')
      const nodeArgs = [...preloaded(jumps), ...virtualClockArgs]
      const inputs = { 'request-token': again }
      const jumping = await action.run('wait', inputs, { nodeArgs })
      expect(plain.outputs['result']).toBe('passed')
      for (const name of ['result', 'wait-seconds', 'poll-count']) {
        expect(jumping.outputs[name]).toBe(plain.outputs[name])
      }
    },
  )
})

describe('a wait that fails', () => {
  it('only warns with warn-only', async () => {
    const result = await runAfterScan(['FAILED'], { 'warn-only': 'true' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('warned')
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
  })

  it('names the inputs that may be wrong when the token is unknown', async () => {
    const action = await actionWithProject()
    const inputs = { 'request-token': 'f'.repeat(32) }
    const { annotations, outputs } = await action.run('sync', inputs)
    expect(Number(outputs['wait-seconds'])).toBe(60)
    expect(annotations[0]?.message).toContain('`request-token`')
    expect(annotations[0]?.message).toContain('`org-token`')
  })
})

describe('a job that is cancelled while it waits', () => {
  it.each(['Scan: IN_PROGRESS', 'Project "web_main"'])(
    'at %j writes outputs, files and a summary that says how to continue',
    async (cancelAtLine) => {
      const inputs = { timeout: '24h' }
      const options = { cancelAtLine, nodeArgs: [] }
      const result = await runAfterScan(['IN_PROGRESS'], inputs, options)
      expect(result).toMatchObject({ exitCode: 1, signal: null })
      expect(result.outputs).toMatchObject({
        result: 'cancelled',
        'project-name': 'web_main',
      })
      expect(result.summary).toContain('`operation: wait`')
      expect(result.report()).toMatchObject({ result: 'cancelled' })
    },
  )
})
