import { describe, expect, it } from '@jest/globals'
import { scripts } from '../../src/simulator/scan-scripts.ts'
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
    async (signalAt) => {
      const stage = await theater()
      const token = stage.scan('IN_PROGRESS')
      const result = await stage.run(
        { 'request-token': token, timeout: '24h' },
        { signalAt, nodeArgs: [] },
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
