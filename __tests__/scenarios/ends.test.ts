import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { outputNames } from '../../src/reports/outputs.ts'
import {
  actionWithProject,
  type BuiltRun,
  builtAction,
  onceListening,
  preloaded,
} from '../support/built-action.ts'
import { describeOnPosix } from '../support/posix.ts'

// The end of the process is measured in real time, and a busy machine may be slow.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

/** Runs a program soon after the action has started to listen for signals. */
const onceRunning = (program: string) =>
  onceListening(`setTimeout(() => { ${program} }, 200)`)

function expectInternalError(result: BuiltRun, words: string) {
  const { exitCode, outputs, summary, annotations, rawLog } = result
  expect(exitCode).toBe(1)
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort())
  expect(outputs['result']).toBe('error')
  expect(outputs['reasons']).toContain(words)
  expect(summary).toContain(words)
  expect(result.report()).toMatchObject({ result: 'error' })
  expect(annotations.map(({ level }) => level)).toEqual(['error'])
  expect(annotations[0]?.message).toContain(words)
  expect(rawLog).not.toMatch(/\n\s+at /)
}

describe('a bug in the action', () => {
  const hang = () => ({ name: 'hang' }) as const
  it.each([
    ['an exception', 'throw new Error("boom at work")'],
    ['a rejection', 'Promise.reject(new Error("boom at work"))'],
    ['a text that is thrown', 'throw "boom at work"'],
    [
      'a socket without a listener',
      'new (process.getBuiltinModule("events"))().emit("error", new Error("boom at work"))',
    ],
  ])('outside of the run, %s, is shown as any other error', async (_, code) => {
    const action = await builtAction({ faults: hang })
    const options = { nodeArgs: onceRunning(code) }
    const result = await action.run('sync', {}, options)
    expectInternalError(result, 'Internal error: boom at work')
  })

  it('shows its stack with debug logging', async () => {
    const action = await builtAction({ faults: hang })
    const nodeArgs = onceRunning('throw new Error("boom at work")')
    const options = { nodeArgs, debug: true }
    const { rawLog } = await action.run('sync', {}, options)
    expect(rawLog).toMatch(/::debug::Error: boom at work\n::debug:: +at /)
  })

  /** Makes the first call of a method fail once the action runs. */
  const breaking = (method: string) =>
    onceListening(`const whole = ${method}
      ${method} = () => {
        ${method} = whole
        throw new Error('boom')
      }`)

  it.each([
    ['reading the inputs', 'URL.parse'],
    ['an operation', 'AbortSignal.any'],
    ['showing the result', 'Array.prototype.toSorted'],
  ])('in %s is shown as any other error', async (_, method) => {
    const action = await builtAction()
    const inputs = { 'request-token': action.addScan('FINISHED') }
    const options = { nodeArgs: breaking(method) }
    const result = await action.run('sync', inputs, options)
    expectInternalError(result, 'Internal error: boom')
  })

  it.each([
    ['tag', 'tag', 'Mend Project: tag error'],
    ['', 'sync', 'Mend Project: sync error'],
    ['snyc', 'unknown', 'Mend Project: error'],
  ])('with operation "%s" is about %s', async (given, operation, words) => {
    const action = await builtAction()
    const options = { nodeArgs: breaking('URL.parse') }
    const result = await action.run(given, {}, options)
    expect(result.report()).toMatchObject({ operation, result: 'error' })
    expect(result.log).toContain(`💥 ${words}\n`)
  })

  it('in an operation keeps what was known before', async () => {
    const action = await builtAction()
    const inputs = { 'request-token': action.addScan('FINISHED') }
    const options = { nodeArgs: breaking('AbortSignal.any') }
    const { outputs } = await action.run('sync', inputs, options)
    expect(outputs).toMatchObject({
      'project-name': 'web_main',
      'tags-added': '3',
    })
  })

  it('in showing the error itself still sets every output', async () => {
    const action = await builtAction()
    const nodeArgs = onceListening(
      `Array.prototype.toSorted = () => { throw new Error('boom') }`,
    )
    const result = await action.run('sync', {}, { nodeArgs })
    expect(result.exitCode).toBe(1)
    expect(Object.keys(result.outputs)).toHaveLength(outputNames.length)
    expect(result.outputs['result']).toBe('error')
    expect(result.outputs['reasons']).toContain('Internal error: boom')
    expect(result.annotations).toHaveLength(1)
  })

  it('that lets the run wait for nothing is shown as any other error', async () => {
    const faults = () => ({ name: 'unavailable' }) as const
    const action = await builtAction({ faults })
    const nodeArgs =
      preloaded(`const timers = process.getBuiltinModule('timers/promises')
        timers.setTimeout = () => new Promise(() => {})
        process.getBuiltinModule('module').syncBuiltinESMExports()`)
    const result = await action.run('sync', {}, { nodeArgs })
    expectInternalError(result, 'the run did not finish')
  })

  it('writes no key into files, outputs or summary', async () => {
    const action = await builtAction({ faults: hang })
    const nodeArgs = onceRunning(
      `throw new Error('key ' + process.env['INPUT_USER-KEY'])`,
    )
    const result = await action.run('sync', {}, { nodeArgs })
    const files = result.files.map((path) => readFileSync(path, 'utf8'))
    const left = [JSON.stringify(result.outputs), result.summary, ...files]
    expect(left.join()).toContain('Internal error: key')
    expect(left.join()).not.toContain(action.keys['user-key'])
  })
})

describe('the end of the process', () => {
  it('does not wait for requests that are no longer needed', async () => {
    // The product is refused while the project's request waits.
    const action = await builtAction({
      faults: (type) =>
        type === 'getProjectTags'
          ? { name: 'unavailable', retryAfterSeconds: 200 }
          : undefined,
    })
    const inputs = {
      'product-token': 'e'.repeat(64),
      'project-token': 'f'.repeat(64),
    }
    const start = performance.now()
    const { outputs } = await action.run('sync', inputs, { nodeArgs: [] })
    expect(outputs['reasons']).toContain('`product-token`')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('comes immediately after the last line', async () => {
    let lastLine = 0
    const action = await actionWithProject()
    const onLine = () => {
      lastLine = performance.now()
    }
    const options = { nodeArgs: [], onLine }
    const { outputs } = await action.run('sync', {}, options)
    expect(performance.now() - lastLine).toBeLessThan(1_000)
    expect(outputs['result']).toBe('passed')
  })
})

describeOnPosix('a runner with missing files', () => {
  async function runWith(env: Readonly<Record<string, string | undefined>>) {
    const action = await actionWithProject()
    return action.run('sync', {}, { env })
  }

  const nowhere = '/dev/null/nowhere'
  const failures = [
    ['is missing', undefined],
    ['cannot be written', nowhere],
    ['is on a full disk', '/dev/full'],
  ] as const

  it.each(failures)(
    'loses only the outputs when GITHUB_OUTPUT %s',
    async (_, path) => {
      const result = await runWith({ GITHUB_OUTPUT: path })
      expect(result).toMatchObject({ exitCode: 0, outputs: {} })
      expect(result.summary).toContain('passed')
      expect(result.file('.json')).toContain('"result": "passed"')
      const warnings = result.annotations.map(({ message }) => message)
      expect(warnings).toEqual([
        expect.stringMatching(/^The outputs were not set/),
      ])
    },
  )

  it.each(failures)(
    'loses only the summary when GITHUB_STEP_SUMMARY %s',
    async (_, path) => {
      const result = await runWith({ GITHUB_STEP_SUMMARY: path })
      expect(result).toMatchObject({ exitCode: 0, summary: '' })
      expect(result.outputs['result']).toBe('passed')
      expect(result.file('.md')).toContain('passed')
      const warnings = result.annotations.map(({ message }) => message)
      expect(warnings).toEqual([
        expect.stringMatching(/^The job summary was not written/),
      ])
    },
  )

  it('loses only the files when RUNNER_TEMP cannot be written', async () => {
    const result = await runWith({ RUNNER_TEMP: nowhere })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'report-path': '',
      'summary-path': '',
    })
    expect(result.summary).toContain('passed')
    expect(result.annotations).toHaveLength(1)
  })

  it("uses the system's temporary folder when RUNNER_TEMP is missing", async () => {
    const system = `${(await runWith({})).temp}/system`
    const env = { RUNNER_TEMP: undefined, TMPDIR: system }
    const { outputs } = await runWith(env)
    expect(outputs['report-path']).toMatch(`${system}/mend-report-`)
    expect(readdirSync(system)).toHaveLength(1)
  })

  it('and without its variables still says how the step ended', async () => {
    const action = await actionWithProject()
    const none = Object.fromEntries(
      ['OUTPUT', 'STEP_SUMMARY', 'EVENT_PATH', 'WORKSPACE', 'SHA', 'REF'].map(
        (name) => [`GITHUB_${name}`, undefined],
      ),
    )
    const inputs = { 'product-name': 'web', 'project-name': 'web_main' }
    const env = { ...none, RUNNER_TEMP: undefined }
    const { exitCode, log } = await action.run('sync', inputs, { env })
    expect(exitCode).toBe(0)
    expect(log).toContain('✅ Mend Project: sync passed, no conditions set\n')
  })
})
