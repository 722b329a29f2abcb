import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { perPoll, scripts } from '../../src/simulator/model/scan-scripts.ts'
import { fileOf, theater } from '../support/play.ts'

describe('the wait for a scan that goes through', () => {
  it.each([
    [['FINISHED'], 0, { result: 'passed', 'request-state': 'FINISHED' }],
    [
      ['IN_PROGRESS', 'UPDATED', 'FINISHED'],
      0,
      { result: 'passed', 'request-state': 'FINISHED', 'poll-count': '3' },
    ],
    [
      ['IN_PROGRESS', 'FAILED'],
      1,
      { result: 'failed', 'request-state': 'FAILED' },
    ],
    [
      ['UNKNOWN', 'IN_PROGRESS', 'FINISHED'],
      0,
      { result: 'passed', 'request-state': 'FINISHED' },
    ],
    [['UNKNOWN'], 1, { result: 'failed', 'request-state': 'UNKNOWN' }],
    [
      ['IN_PROGRESS', 'PONDERING', 'FINISHED'],
      0,
      { result: 'passed', 'request-state': 'FINISHED' },
    ],
    [
      ['PONDERING'],
      1,
      {
        result: 'timed-out',
        'request-state': 'PONDERING',
        'wait-seconds': '1800',
      },
    ],
    [
      ['IN_PROGRESS'],
      1,
      {
        result: 'timed-out',
        'request-state': 'IN_PROGRESS',
        'wait-seconds': '1800',
      },
    ],
  ] as const)(
    '%j ends with exit code %d',
    async (states, exitCode, outputs) => {
      const stage = await theater()
      const token = stage.scan(...states)
      const result = await stage.run({ 'request-token': token })
      expect(result.exitCode).toBe(exitCode)
      expect(result.outputs).toMatchObject(outputs)
      expect(result.summary).not.toBe('')
      expect(JSON.parse(fileOf(result, '.json'))).toMatchObject({
        result: outputs.result,
      })
      expect(result.annotations).toHaveLength(exitCode)
    },
  )

  it('shows a state that nobody has heard of', async () => {
    const stage = await theater()
    const token = stage.scan('PONDERING', 'FINISHED')
    const { log } = await stage.run({ 'request-token': token })
    expect(log).toContain('Scan: PONDERING after 0s')
  })

  it('is content with UPDATED when told so, and says that alerts are missing', async () => {
    const stage = await theater()
    const token = stage.scan('IN_PROGRESS', 'UPDATED', 'FINISHED')
    const { outputs, summary } = await stage.run({
      'request-token': token,
      'wait-for': 'updated',
    })
    expect(outputs).toMatchObject({
      result: 'passed',
      'request-state': 'UPDATED',
      'poll-count': '2',
    })
    expect(summary).toContain('had not computed the alerts yet')
  })

  it('says nothing of vulnerabilities that Mend has not computed', async () => {
    const stage = await theater()
    const token = stage.scan('UPDATED', 'FINISHED')
    const formats = 'json, csv, cyclonedx, sarif'
    const early = await stage.run({
      'request-token': token,
      'wait-for': 'updated',
      'report-formats': formats,
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
    const report = JSON.parse(fileOf(early, '.json'))
    expect(report).toMatchObject({ alertsPending: true })
    expect(report.figures).not.toHaveProperty('bySeverity')
    expect(JSON.parse(fileOf(early, '.cdx.json'))).not.toHaveProperty(
      'vulnerabilities',
    )
    const [, ...rows] = fileOf(early, '.csv').trim().split('\n')
    for (const row of rows) expect(row).toContain(',,,,,')
    const later = await stage.run(
      {
        operation: 'report',
        baseline: 'last.json',
        'fail-on': 'new-critical > 99\nnew-libraries > 0',
      },
      { checkout: { 'last.json': fileOf(early, '.json') } },
    )
    expect(later.outputs['reasons']).toBe(
      'new-critical > 99: not judged, because Mend had not computed the alerts when the baseline was read; take the report of a run with `wait-for: finished`',
    )
    const { delta } = JSON.parse(fileOf(later, '.json'))
    expect(delta).not.toHaveProperty('newVulnerabilities')
    expect(delta.added).toEqual([])
  })
})

describe('a scan that Mend skipped', () => {
  it.each([
    [
      'follow',
      0,
      { result: 'passed', 'request-state': 'FINISHED', 'library-count': '12' },
    ],
    ['warn', 0, { result: 'warned', 'request-state': 'SKIPPED' }],
    ['fail', 1, { result: 'failed', 'request-state': 'SKIPPED' }],
  ] as const)(
    'with on-skipped %s ends with exit code %d',
    async (onSkipped, exitCode, outputs) => {
      const stage = await theater()
      const { skipped } = stage.world.startSkippedScan(stage.project(), {
        script: scripts.instant,
      })
      const result = await stage.run({
        'request-token': skipped.token,
        'on-skipped': onSkipped,
      })
      expect(result.exitCode).toBe(exitCode)
      expect(result.outputs).toMatchObject(outputs)
    },
  )
})

describe('several scans', () => {
  it('are waited for to the end of each, although one fails early', async () => {
    const stage = await theater()
    const product = stage.project().product
    const token = (name: string, ...states: string[]) =>
      stage.world.startScan(stage.world.addProject(product, name), {
        script: perPoll(...states),
      }).token
    const running = Array.from({ length: 8 }, () => 'IN_PROGRESS')
    const tokens = [
      token('early', 'FAILED'),
      token('late', ...running, 'FINISHED'),
      token('skipped', 'IN_PROGRESS', 'SKIPPED'),
    ]
    const result = await stage.run({
      operation: 'wait',
      'request-token': tokens.join('\n'),
    })
    expect(result.outputs).toMatchObject({
      result: 'failed',
      'request-state': 'FAILED',
      'poll-count': String(1 + 9 + 2),
    })
    const { wait } = JSON.parse(result.outputs['json'] ?? '')
    expect(wait.scans.map(({ end }: { end: string }) => end)).toEqual([
      'failed',
      'finished',
      'skipped',
    ])
    expect(result.outputs['reasons']?.split('\n')).toHaveLength(2)
  })

  it('given twice are one', async () => {
    const stage = await theater()
    const token = stage.scan('FINISHED')
    const { outputs } = await stage.run({
      operation: 'wait',
      'request-token': `${token}\n${token}`,
    })
    expect(outputs['poll-count']).toBe('1')
  })
})

describe('the last scan of the project', () => {
  it('is taken when it is long over', async () => {
    const stage = await theater()
    stage.scan('FINISHED')
    const { outputs } = await stage.run({ operation: 'wait' })
    expect(outputs).toMatchObject({
      result: 'passed',
      'request-token-source': 'discovered',
      'wait-seconds': '0',
    })
  })

  it('that Mend has forgotten is told from a wrong input', async () => {
    const stage = await theater()
    stage.scan('FINISHED')
    stage.world.scans.clear()
    const { outputs } = await stage.run({ operation: 'wait' })
    expect(outputs).toMatchObject({ result: 'failed', 'wait-seconds': '60' })
    expect(outputs['reasons']).toContain("the project's last scan")
    expect(outputs['reasons']).toContain('`wait-for`')
  })

  it('is not looked for in a project that nobody knows', async () => {
    const stage = await theater()
    const { outputs } = await stage.run({
      operation: 'wait',
      'project-token': 'e'.repeat(64),
    })
    expect(outputs['result']).toBe('error')
    expect(outputs['reasons']).toContain('`project-token`')
  })
})

describe('a wait that ran out of time', () => {
  it('is taken up again by a second step, which needs no token', async () => {
    const stage = await theater()
    const running = Array.from({ length: 40 }, () => 'IN_PROGRESS')
    const token = stage.scan(...running, 'UPDATED', 'FINISHED')
    const first = await stage.run({ 'request-token': token, timeout: '20s' })
    expect(first.outputs).toMatchObject({
      result: 'timed-out',
      'request-state': 'IN_PROGRESS',
      'wait-seconds': '20',
      'tags-added': '3',
    })
    expect(first.summary).toContain('`operation: wait`')
    const second = await stage.run({ operation: 'wait' })
    expect(second.outputs).toMatchObject({
      result: 'passed',
      'request-state': 'FINISHED',
      'request-token-source': 'discovered',
    })
    const asked = stage.requests().filter((line) => line === 'getRequestState')
    expect(asked).toHaveLength(42)
  })
})

describe('a calendar that jumps', () => {
  it.each([1e7, -1e7])(
    'by %d s at every look changes nothing',
    async (seconds) => {
      const jumps = `let n = 0
        const Real = Date
        globalThis.Date = class extends Real {
          constructor(...given) { given.length ? super(...given) : super(Real.now() + ${seconds} * 1000 * n++) }
          static now() { return Real.now() + ${seconds} * 1000 * n++ }
        }`
      const stage = await theater()
      const states = Array.from({ length: 5 }, () => 'IN_PROGRESS')
      const token = stage.scan(...states, 'FINISHED')
      const plain = await stage.run({
        operation: 'wait',
        'request-token': token,
      })
      const again = stage.scan(...states, 'FINISHED')
      const jumping = await stage.run(
        { operation: 'wait', 'request-token': again },
        {
          nodeArgs: [
            ...[
              '--import',
              `data:text/javascript,${encodeURIComponent(jumps)}`,
            ],
            ...[
              '--import',
              join(import.meta.dirname, '../support/virtual-clock.mjs'),
            ],
          ],
        },
      )
      expect(plain.outputs['result']).toBe('passed')
      for (const name of ['result', 'wait-seconds', 'poll-count']) {
        expect(jumping.outputs[name]).toBe(plain.outputs[name])
      }
    },
  )
})

describe('a wait that fails', () => {
  it('is a warning with warn-only', async () => {
    const stage = await theater()
    const token = stage.scan('FAILED')
    const { exitCode, outputs, annotations } = await stage.run({
      'request-token': token,
      'warn-only': 'true',
    })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('warned')
    expect(annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('says which inputs could be the cause when the token is unknown', async () => {
    const stage = await theater()
    stage.project()
    const { annotations, outputs } = await stage.run({
      'request-token': 'f'.repeat(32),
    })
    expect(Number(outputs['wait-seconds'])).toBe(60)
    expect(annotations[0]?.message).toContain('`request-token`')
    expect(annotations[0]?.message).toContain('`org-token`')
  })
})

describe('a job that is cancelled while it waits', () => {
  it.each(['Scan: IN_PROGRESS', 'Project "web_main"'])(
    'at %j leaves outputs, files and a summary that says how to go on',
    async (cancelAtLine) => {
      const stage = await theater()
      const token = stage.scan('IN_PROGRESS')
      const result = await stage.run(
        { 'request-token': token, timeout: '24h' },
        { cancelAtLine, nodeArgs: [] },
      )
      expect(result).toMatchObject({ exitCode: 1, signal: null })
      expect(result.outputs).toMatchObject({
        result: 'cancelled',
        'project-name': 'web_main',
      })
      expect(result.summary).toContain('`operation: wait`')
      expect(JSON.parse(fileOf(result, '.json'))).toMatchObject({
        result: 'cancelled',
      })
    },
  )
})
