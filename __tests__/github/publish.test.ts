import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseEntries } from '../../scripts/runner/file-commands.ts'
import { createLog } from '../../src/github/log.ts'
import { publish, summaryRoom } from '../../src/github/publish.ts'
import type { Presentation } from '../../src/reports/presentation.ts'

let root = ''
let env: Record<string, string> = {}
let lines: string[] = []

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')))
  const [temp, workspace] = [join(root, 'temp'), join(root, 'workspace')]
  for (const path of [temp, workspace]) mkdirSync(path)
  env = {
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
  }
  for (const name of ['output', 'summary']) writeFileSync(join(root, name), '')
  lines = []
})
afterEach(() => rmSync(root, { recursive: true }))

function published(
  presentation: Partial<Presentation>,
  directory = '',
): number {
  const log = createLog((line) => lines.push(line), { debug: false })
  return publish(
    {
      outputs: {},
      files: [],
      annotations: [],
      log: [],
      failed: false,
      ...presentation,
    },
    { env, directory, log, pathOutputs: ['report-path', 'csv-path'] },
  )
}

function outputs(): Record<string, string> {
  return parseEntries(readFileSync(join(root, 'output'), 'utf8'))
}

function summary(): string {
  return readFileSync(join(root, 'summary'), 'utf8')
}

const report = { output: 'report-path', name: 'report.json', text: '{}' }

describe('publish', () => {
  it('hands everything to the runner', () => {
    const code = published({
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
      'passed: 3 libraries',
      ':\u200b:error::from a library',
      '::notice title=sync::ok',
    ])
  })

  it('writes a file that comes in pieces, and none of one that breaks off', () => {
    function* broken() {
      yield 'half'
      throw new Error('a library is odd')
    }
    const text = ['a', 'b'].values()
    published({
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
      /libraries.csv is not written: a library is odd/,
    )
  })

  it('fails the step of a failed run, with everything written all the same', () => {
    const code = published({
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

  it('masks tokens before anything else', () => {
    published({
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

  it('lets no value of an output become another output', () => {
    const json = 'a\nresult=passed\nx<<E\n1\nE\nghadelimiter_\n\0'
    published({ outputs: { json, result: 'failed' } })
    expect(outputs()).toMatchObject({
      json: json.replace('\0', ''),
      result: 'failed',
    })
  })

  it('leaves an output empty that is too long', () => {
    published({
      outputs: { json: 'ä'.repeat(65_537), licenses: 'x'.repeat(131_072) },
    })
    expect(outputs()['json']).toBe('')
    expect(outputs()['licenses']).toHaveLength(131_072)
    expect(lines).toEqual([
      expect.stringMatching(
        /^::warning::The output json is left empty: 131074/,
      ),
    ])
  })

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    'warns and goes on when %s is missing or cannot be written',
    (variable) => {
      const value = { outputs: { json: 'private' }, summary: 'private' }
      delete env[variable]
      expect(published({ ...value, log: ['the end'] })).toBe(0)
      env[variable] = join(root, 'no', 'such', 'file')
      expect(published({ ...value, log: ['the end'] })).toBe(0)
      expect(lines).toEqual([
        expect.stringMatching(`^::warning::.*${variable} is not set$`),
        'the end',
        expect.stringMatching('^::warning::.*ENOENT'),
        'the end',
      ])
      expect(lines.join()).not.toContain('private')
    },
  )

  it('leaves all outputs or none when the disk is full', () => {
    writeFileSync(join(root, 'output'), 'before=1\n')
    const module = join(import.meta.dirname, '../../src/github')
    const program = `
      import { publish } from '${module}/publish.ts'
      import { createLog } from '${module}/log.ts'
      const log = createLog((line) => console.log(line), { debug: false })
      const outputs = { result: 'passed', json: 'x'.repeat(9_000) }
      const shown = { outputs, files: [], annotations: [], log: [], failed: false }
      publish(shown, { env: process.env, directory: '', log, pathOutputs: [] })`
    // A limit on the size of files stands for the disk: writing stops midway.
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 4; exec "$0" --input-type=module -e "$1"`,
      ].concat(process.execPath, program),
      { env: { ...process.env, ...env }, encoding: 'utf8' },
    )
    expect(stdout).toMatch(/^::warning::The outputs are empty: EFBIG/)
    expect(readFileSync(join(root, 'output'), 'utf8')).toBe('before=1\n')
  })

  it('writes files into the directory that was asked for', () => {
    published({ files: [report] }, 'reports')
    expect(outputs()['report-path']).toBe(
      join(root, 'workspace', 'reports', 'report.json'),
    )
  })

  it('makes no directory when there is no file', () => {
    published({})
    expect(readdirSync(join(root, 'temp'))).toEqual([])
  })

  it('warns when no file can be written, and leaves the paths empty', () => {
    published({ files: [report] }, '../outside')
    expect(outputs()['report-path']).toBe('')
    expect(lines).toEqual([expect.stringContaining('../outside')])
  })

  it('warns of the one file that cannot be written', () => {
    mkdirSync(join(root, 'workspace', 'report.json', 'x'), { recursive: true })
    const csv = { output: 'csv-path', name: 'report.csv', text: 'a,b' }
    published({ files: [report, csv] }, '.')
    expect(outputs()).toEqual({
      'report-path': '',
      'csv-path': join(root, 'workspace', 'report.csv'),
    })
    expect(lines).toEqual([expect.stringContaining('report.json')])
  })

  it('shows no more than ten annotations of a level', () => {
    const message = 'no'
    published({
      annotations: Array.from({ length: 12 }, () => ({
        level: 'error' as const,
        title: 'sync',
        message,
      })),
    })
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.slice(10)).toEqual(['error: sync: no', 'error: sync: no'])
  })

  it('appends to a summary, and drops what GitHub would drop with all the rest', () => {
    writeFileSync(join(root, 'summary'), 'before\n')
    published({ summary: 'after\n' })
    expect(summary()).toBe('before\nafter\n')
    published({ summary: 'x'.repeat(1_048_576) })
    expect(summary()).toBe('before\nafter\n')
    expect(lines).toEqual([expect.stringContaining('No summary')])
  })
})

describe('the room of a summary', () => {
  it('is a million bytes less what the step has written', () => {
    expect(summaryRoom(env)).toBe(1_000_000)
    writeFileSync(join(root, 'summary'), 'ä')
    expect(summaryRoom(env)).toBe(999_998)
    writeFileSync(join(root, 'summary'), 'x'.repeat(1_000_001))
    expect(summaryRoom(env)).toBe(0)
  })

  it('is whole when there is no file yet', () => {
    expect(summaryRoom({})).toBe(1_000_000)
    expect(summaryRoom({ GITHUB_STEP_SUMMARY: join(root, 'no') })).toBe(
      1_000_000,
    )
  })
})
