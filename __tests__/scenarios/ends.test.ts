import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { outputNames } from '../../src/reports/outputs.ts'
import { fileOf, theater } from '../support/play.ts'

// The end of the process is measured in real time, which a busy machine may take.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

/** A program that runs before the action. */
const preload = (program: string) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(program)}`,
]

/** Runs as soon as the action listens for signals. */
const onceRunning = (program: string) =>
  preload(`process.on('newListener', (name) => {
    if (name === 'SIGTERM') setTimeout(() => { ${program} }, 200)
  })`)

function expectInternalError(result: RunnerResult, words: string) {
  const { exitCode, outputs, summary, annotations, rawLog } = result
  expect(exitCode).toBe(1)
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort())
  expect(outputs['result']).toBe('error')
  expect(outputs['reasons']).toContain(words)
  expect(summary).toContain(words)
  expect(JSON.parse(fileOf(result, '.json'))).toMatchObject({ result: 'error' })
  expect(annotations.map(({ level }) => level)).toEqual(['error'])
  expect(annotations[0]?.message).toContain(words)
  expect(rawLog).not.toMatch(/\n\s+at /)
}

describe('a defect of ours', () => {
  it.each([
    ['an exception', 'throw new Error("boom at work")'],
    ['a rejection', 'Promise.reject(new Error("boom at work"))'],
    ['a text that is thrown', 'throw "boom at work"'],
    [
      'a socket without a listener',
      'new (require("events"))().emit("error", new Error("boom at work"))',
    ],
  ])('outside of the run, %s, is an error like any other', async (_, code) => {
    const stage = await theater({ faults: () => ({ name: 'hang' }) })
    const program = code.replace(
      'require("events")',
      '(process.getBuiltinModule("events"))',
    )
    const result = await stage.run({}, { nodeArgs: onceRunning(program) })
    expectInternalError(result, 'Internal error: boom at work')
  })

  it('shows its stack to those who debug', async () => {
    const stage = await theater({ faults: () => ({ name: 'hang' }) })
    const nodeArgs = onceRunning('throw new Error("boom at work")')
    const { rawLog } = await stage.run({}, { nodeArgs, debug: true })
    expect(rawLog).toMatch(/::debug::Error: boom at work\n::debug:: +at /)
  })

  /** Breaks the first call of a method once the action runs. */
  const breaking = (method: string) =>
    preload(`process.on('newListener', (name) => {
      if (name !== 'SIGTERM') return
      const whole = ${method}
      ${method} = () => {
        ${method} = whole
        throw new Error('boom')
      }
    })`)

  it.each([
    ['reading the inputs', 'URL.parse'],
    ['an operation', 'AbortSignal.any'],
    ['showing the result', 'Array.prototype.toSorted'],
  ])('in %s is one, too', async (_, method) => {
    const stage = await theater()
    const inputs = { 'request-token': stage.scan('FINISHED') }
    const result = await stage.run(inputs, { nodeArgs: breaking(method) })
    expectInternalError(result, 'Internal error: boom')
  })

  it('keeps what was known when an operation had it', async () => {
    const stage = await theater()
    const token = stage.scan('FINISHED')
    const nodeArgs = breaking('AbortSignal.any')
    const result = await stage.run({ 'request-token': token }, { nodeArgs })
    expect(result.outputs).toMatchObject({
      'project-name': 'web_main',
      'tags-added': '3',
    })
  })

  it('that breaks even the showing of it leaves every output', async () => {
    const stage = await theater()
    const nodeArgs = preload(`process.on('newListener', (name) => {
      if (name !== 'SIGTERM') return
      Array.prototype.toSorted = () => { throw new Error('boom') }
    })`)
    const result = await stage.run({}, { nodeArgs })
    expect(result.exitCode).toBe(1)
    expect(Object.keys(result.outputs)).toHaveLength(outputNames.length)
    expect(result.outputs['result']).toBe('error')
    expect(result.outputs['reasons']).toContain('Internal error: boom')
    expect(result.annotations).toHaveLength(1)
  })

  it('that lets the run go to sleep for good is one, too', async () => {
    const stage = await theater({ faults: () => ({ name: 'unavailable' }) })
    const program = `const timers = process.getBuiltinModule('timers/promises')
      timers.setTimeout = () => new Promise(() => {})
      process.getBuiltinModule('module').syncBuiltinESMExports()`
    const result = await stage.run({}, { nodeArgs: preload(program) })
    expectInternalError(result, 'the run came to no end')
  })

  it('carries no key into files, outputs or summary', async () => {
    const stage = await theater({ faults: () => ({ name: 'hang' }) })
    const nodeArgs = onceRunning(
      `throw new Error('key ' + process.env['INPUT_USER-KEY'])`,
    )
    const result = await stage.run({}, { nodeArgs })
    const files = result.files.map((path) => readFileSync(path, 'utf8'))
    const left = [JSON.stringify(result.outputs), result.summary, ...files]
    expect(left.join()).toContain('Internal error: key')
    expect(left.join()).not.toContain(stage.userKey)
  })
})

describe('the end of the process', () => {
  it('does not wait for what nobody needs any more', async () => {
    // The product is refused while the project's request waits for an hour.
    const stage = await theater({
      faults: (type) =>
        type === 'getProjectTags'
          ? { name: 'unavailable', retryAfterSeconds: 200 }
          : undefined,
    })
    const start = performance.now()
    const { outputs } = await stage.run(
      { 'product-token': 'e'.repeat(64), 'project-token': 'f'.repeat(64) },
      { nodeArgs: [] },
    )
    expect(outputs['reasons']).toContain('`product-token`')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('comes at once after the last line', async () => {
    let lastLine = 0
    const stage = await theater()
    stage.project()
    const { outputs } = await stage.run(
      {},
      {
        nodeArgs: [],
        onLine: () => {
          lastLine = performance.now()
        },
      },
    )
    expect(performance.now() - lastLine).toBeLessThan(1_000)
    expect(outputs['result']).toBe('passed')
  })
})

describe('a runner whose files are not there', () => {
  const nowhere = '/dev/null/nowhere'
  it.each([
    ['is missing', undefined],
    ['cannot be written', nowhere],
    ['is on a full disk', '/dev/full'],
  ] as const)('loses only the outputs when GITHUB_OUTPUT %s', async (_, to) => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({}, { env: { GITHUB_OUTPUT: to } })
    expect(result).toMatchObject({ exitCode: 0, outputs: {} })
    expect(result.summary).toContain('passed')
    expect(fileOf(result, '.json')).toContain('"result": "passed"')
    const warnings = result.annotations.map(({ message }) => message)
    expect(warnings).toEqual([expect.stringMatching(/^The outputs are empty/)])
  })

  it.each([
    ['is missing', undefined],
    ['cannot be written', nowhere],
    ['is on a full disk', '/dev/full'],
  ] as const)(
    'loses only the summary when GITHUB_STEP_SUMMARY %s',
    async (_, to) => {
      const stage = await theater()
      stage.project()
      const result = await stage.run({}, { env: { GITHUB_STEP_SUMMARY: to } })
      expect(result).toMatchObject({ exitCode: 0, summary: '' })
      expect(result.outputs['result']).toBe('passed')
      expect(fileOf(result, '.md')).toContain('passed')
      const warnings = result.annotations.map(({ message }) => message)
      expect(warnings).toEqual([expect.stringMatching(/^No summary/)])
    },
  )

  it('loses only the files when RUNNER_TEMP cannot be written', async () => {
    const stage = await theater()
    stage.project()
    const result = await stage.run({}, { env: { RUNNER_TEMP: nowhere } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'report-path': '',
      'summary-path': '',
    })
    expect(result.summary).toContain('passed')
    expect(result.annotations).toHaveLength(1)
  })

  it('takes the folder of the system when RUNNER_TEMP is missing', async () => {
    const stage = await theater()
    stage.project()
    const system = `${(await stage.run()).temp}/system`
    const env = { RUNNER_TEMP: undefined, TMPDIR: system }
    const { outputs } = await stage.run({}, { env })
    expect(outputs['report-path']).toMatch(`${system}/mend-report-`)
    expect(readdirSync(system)).toHaveLength(1)
  })

  it('is no runner at all: the step still says how it ended', async () => {
    const stage = await theater()
    const none = Object.fromEntries(
      ['OUTPUT', 'STEP_SUMMARY', 'EVENT_PATH', 'WORKSPACE', 'SHA', 'REF'].map(
        (name) => [`GITHUB_${name}`, undefined],
      ),
    )
    const { exitCode, log } = await stage.run(
      { 'product-name': 'p', 'project-name': 'q' },
      { env: { ...none, RUNNER_TEMP: undefined } },
    )
    expect(exitCode).toBe(0)
    expect(log).toContain('✅ Mend Project: sync passed')
  })
})
