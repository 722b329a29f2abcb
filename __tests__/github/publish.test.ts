import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { createLog } from '../../src/github/log.ts'
import { publish } from '../../src/github/publish.ts'
import type { Presentation } from '../../src/reports/presentation.ts'
import { stdoutOf } from '../support/stdout.ts'
import { stepFiles } from '../support/step-files.ts'

const { root, env, outputs, summary } = stepFiles()
let lines: string[] = []
beforeEach(() => {
  lines = []
})

async function published(
  presentation: Partial<Presentation>,
  directory = '',
  more: Pick<Parameters<typeof publish>[1], 'github'> = {},
  cancelled = new AbortController().signal,
): Promise<number> {
  let code = -1
  const whole = {
    outputs: {},
    files: [],
    annotations: [],
    log: [],
    failed: false,
    ...presentation,
  }
  const lateOutputs = ['report-path', 'csv-path']
  const options = {
    env,
    directory,
    log: createLog(),
    lateOutputs,
    cancelled,
    ...more,
  }
  lines.push(
    ...(await stdoutOf(async () => {
      code = await publish(whole, options)
    })),
  )
  return code
}

const report = { output: 'report-path', name: 'report.json', text: '{}' }

describe('publish', () => {
  it('hands everything to the runner', async () => {
    const code = await published({
      outputs: { result: 'passed', reasons: '' },
      summary: '# Mend',
      files: [report],
      log: ['passed: 3 libraries', '::error::from a library'],
      annotations: [{ level: 'notice', title: 'sync', message: 'ok' }],
    })
    expect(code).toBe(0)
    const path = outputs()['report-path'] ?? ''
    expect(outputs()).toEqual({
      result: 'passed',
      reasons: '',
      'report-path': path,
      'csv-path': '',
    })
    expect(path.startsWith(join(root, 'temp', 'mend-report-'))).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('{}')
    expect(summary()).toBe('# Mend\n')
    expect(lines).toEqual([
      '::notice title=sync::ok',
      'passed: 3 libraries',
      ':\u200b:error::from a library',
      `Files in ${dirname(path)}: report.json`,
    ])
  })

  it('writes a file that comes in pieces, and none of one that breaks off', async () => {
    function* broken() {
      yield 'half'
      throw new Error('a library is odd')
    }
    const text = ['a', 'b'].values()
    await published({
      files: [
        { ...report, text },
        { output: 'csv-path', name: 'libraries.csv', text: broken() },
      ],
    })
    const path = outputs()['report-path'] ?? ''
    expect(readFileSync(path, 'utf8')).toBe('ab')
    expect(outputs()).toMatchObject({ 'csv-path': '' })
    expect(readdirSync(dirname(path))).toEqual(['report.json'])
    expect(lines.join()).toMatch(
      /libraries.csv was not written: a library is odd/,
    )
  })

  it('fails the step of a failed run, with everything written all the same', async () => {
    const code = await published({
      failed: true,
      outputs: { result: 'failed' },
      summary: 'no',
      files: [report],
    })
    expect(code).toBe(1)
    expect(outputs()).toMatchObject({ result: 'failed' })
    expect(outputs()['report-path']).not.toBe('')
    expect(summary()).toBe('no\n')
  })

  it('masks tokens before anything else', async () => {
    await published({
      outputs: { 'product-token': 'product-1', 'project-token': 'project-1' },
      log: ['project-1'],
    })
    expect(lines).toEqual([
      '::add-mask::product-1',
      '::add-mask::project-1',
      'project-1',
    ])
    expect(outputs()).toMatchObject({ 'project-token': 'project-1' })
  })

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    'warns and goes on when %s is missing or cannot be written',
    async (variable) => {
      const value = { outputs: { json: 'private' }, summary: 'private' }
      delete process.env[variable]
      expect(await published({ ...value, log: ['the end'] })).toBe(0)
      process.env[variable] = join(root, 'no', 'such', 'file')
      expect(await published({ ...value, log: ['the end'] })).toBe(0)
      expect(lines).toEqual([
        expect.stringMatching(`^::warning::.*${variable} is not set$`),
        'the end',
        expect.stringMatching('^::warning::.*ENOENT'),
        'the end',
      ])
      expect(lines.join()).not.toContain('private')
    },
  )

  it('writes files into the directory that was asked for', async () => {
    await published({ files: [report] }, 'reports')
    expect(outputs()['report-path']).toBe(
      join(root, 'workspace', 'reports', 'report.json'),
    )
  })

  it('makes no directory when there is no file', async () => {
    await published({})
    expect(readdirSync(join(root, 'temp'))).toEqual([])
  })

  it('warns when no file can be written, and leaves the paths empty', async () => {
    await published({ files: [report] }, '../outside')
    expect(outputs()['report-path']).toBe('')
    expect(lines).toEqual([expect.stringContaining('../outside')])
  })

  it('warns of the one file that cannot be written', async () => {
    mkdirSync(join(root, 'workspace', 'report.json', 'x'), { recursive: true })
    const csv = { output: 'csv-path', name: 'report.csv', text: 'a,b' }
    await published({ files: [report, csv] }, '.')
    expect(outputs()).toEqual({
      'report-path': '',
      'csv-path': join(root, 'workspace', 'report.csv'),
    })
    expect(lines).toEqual([
      expect.stringContaining('report.json was not written'),
      `Files in ${join(root, 'workspace')}: report.csv`,
    ])
  })

  it('shows no more than ten annotations of a level', async () => {
    const message = 'no'
    await published({
      annotations: Array.from({ length: 12 }, () => ({
        level: 'error' as const,
        title: 'sync',
        message,
      })),
    })
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.slice(10)).toEqual(['error: sync: no', 'error: sync: no'])
  })
})

describe('what goes to GitHub', () => {
  const status = { state: 'success', description: 'passed' } as const
  const presentation = { status, outputs: { result: 'passed' }, summary: 'S' }
  const left = {
    outputs: { 'snapshot-id': '7' },
    annotations: [{ level: 'error', title: 'T', message: 'INVALID' }],
  } as const
  const written = () => outputs()['result'] === 'passed' && summary() === 'S\n'

  /** The calls, each with whether outputs and summary were there before it. */
  function recorded(during: () => void = () => undefined) {
    const calls: [string, boolean][] = []
    const call = (name: string) => async (given: unknown) => {
      expect(given).toEqual({ status })
      calls.push([name, written()])
      during()
      return left
    }
    const github = { end: call('end'), endLate: call('endLate') }
    return { calls, github }
  }

  it('goes there before outputs and summary', async () => {
    const { calls, github } = recorded()
    await published(presentation, '', { github })
    expect(calls).toEqual([['end', false]])
    expect(written()).toBe(true)
  })

  it('adds what was left there to outputs and annotations', async () => {
    const { github } = recorded()
    expect(await published(presentation, '', { github })).toBe(0)
    expect(outputs()['snapshot-id']).toBe('7')
    expect(lines).toEqual(['::error title=T::INVALID'])
  })

  it('goes there after outputs and summary in a cancelled job', async () => {
    const { calls, github } = recorded()
    await published(presentation, '', { github }, AbortSignal.abort())
    expect(calls).toEqual([['endLate', true]])
  })

  it('gets another chance when the job is cancelled meanwhile', async () => {
    const job = new AbortController()
    const { calls, github } = recorded(() => job.abort())
    await published(presentation, '', { github }, job.signal)
    expect(calls).toEqual([
      ['end', false],
      ['endLate', true],
    ])
  })

  it('is nothing without a status', async () => {
    const { calls, github } = recorded()
    await published({ ...presentation, status: undefined }, '', { github })
    expect(calls).toEqual([])
  })

  it('costs a warning where it is broken', async () => {
    const { github } = recorded(() => {
      throw new Error('broken')
    })
    expect(await published(presentation, '', { github })).toBe(0)
    expect(lines).toEqual(['::warning::Nothing was written to GitHub: broken'])
    expect(written()).toBe(true)
  })
})
