import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  summaryRoom,
  writeOutputs,
  writeSummary,
} from '../../src/github/runner-files.ts'
import { itOnPosix } from '../support/posix.ts'
import { recordingLog } from '../support/recording-log.ts'
import { stdoutOf } from '../support/stdout.ts'
import { stepFiles } from '../support/step-files.ts'

const { env, outputs, summary } = stepFiles()
const path = (variable: string) => env[variable] ?? ''
let log = recordingLog()
beforeEach(() => {
  log = recordingLog()
})

/** Runs a call of the module in a process that cannot write files above 2 kB. */
function onFullDisk(call: string) {
  const module = join(import.meta.dirname, '../../src/github/runner-files.ts')
  const program = `
    import { writeOutputs, writeSummary } from '${module}'
    await ${call}.catch((error) => console.log('failed: ' + error.code))`
  // A limit on the size of files stands for the disk: writing stops midway.
  const limited = `trap '' XFSZ; ulimit -f 4; exec "$0" --input-type=module -e "$1"`
  return spawnSync('sh', ['-c', limited, process.execPath, program], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  }).stdout
}

describe('the outputs', () => {
  it('let no value become another output', async () => {
    const json = 'a\nresult=passed\nx<<E\n1\nE\nghadelimiter_\n\0'
    await writeOutputs({ json, result: 'failed' }, log)
    expect(outputs()).toEqual({
      json: json.replace('\0', ''),
      result: 'failed',
    })
  })

  it('come back from the file as they were, whatever they hold', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a\nresult=passed', 'ghadelimiter_1', '\n', '', 'a<<b'),
    )
    await fc.assert(
      fc.asyncProperty(value, value, async (json, reasons) => {
        writeFileSync(path('GITHUB_OUTPUT'), '')
        await writeOutputs({ json, reasons }, log)
        expect(outputs()).toEqual({ json, reasons })
      }),
    )
  })

  it('are empty where one is too long', async () => {
    const json = 'ä'.repeat(65_537)
    await writeOutputs({ json, licenses: 'x'.repeat(131_072) }, log)
    expect(outputs()['json']).toBe('')
    expect(outputs()['licenses']).toHaveLength(131_072)
    expect(log.of('warning')).toEqual([
      expect.stringMatching(/^The output json is left empty: 131,074/),
    ])
  })

  it('are not printed when their file is missing', async () => {
    delete process.env['GITHUB_OUTPUT']
    let failure: unknown
    const lines = await stdoutOf(async () => {
      failure = await writeOutputs({ json: 'private' }, log).catch((e) => e)
    })
    expect(failure).toMatchObject({ message: 'GITHUB_OUTPUT is not set' })
    expect(lines).toEqual([])
  })

  it('are written to a file that is not there yet', async () => {
    process.env['GITHUB_OUTPUT'] += '-new'
    await writeOutputs({ result: 'passed' }, log)
    const text = readFileSync(`${path('GITHUB_OUTPUT')}-new`, 'utf8')
    expect(text).toMatch(/^result<<(\S+)\npassed\n\1\n$/)
  })

  itOnPosix('are all there or none when the disk is full', () => {
    writeFileSync(path('GITHUB_OUTPUT'), 'before=1\n')
    const stdout = onFullDisk(
      `writeOutputs({ result: 'passed', json: 'x'.repeat(9_000) }, console)`,
    )
    expect(stdout).toBe('failed: EFBIG\n')
    expect(readFileSync(path('GITHUB_OUTPUT'), 'utf8')).toBe('before=1\n')
  })
})

describe('the summary', () => {
  it('is appended, and refused where GitHub would drop it with all the rest', async () => {
    writeFileSync(path('GITHUB_STEP_SUMMARY'), 'before\n')
    await writeSummary('after\n')
    expect(summary()).toBe('before\nafter\n')
    await expect(writeSummary('x'.repeat(1_048_576))).rejects.toThrow(
      "1,048,590 bytes, above GitHub's 1,048,576",
    )
    expect(summary()).toBe('before\nafter\n')
  })

  it('ends its last line', async () => {
    await writeSummary('# Mend')
    expect(summary()).toBe('# Mend\n')
  })

  itOnPosix('is there as a whole or not at all when the disk is full', () => {
    writeFileSync(path('GITHUB_STEP_SUMMARY'), 'before\n')
    const stdout = onFullDisk(`writeSummary('x'.repeat(9_000))`)
    expect(stdout).toBe('failed: EFBIG\n')
    expect(summary()).toBe('before\n')
  })
})

describe('the room of a summary', () => {
  it('is a million bytes less what the step has written', () => {
    expect(summaryRoom()).toBe(1_000_000)
    writeFileSync(path('GITHUB_STEP_SUMMARY'), 'ä')
    expect(summaryRoom()).toBe(999_998)
    writeFileSync(path('GITHUB_STEP_SUMMARY'), 'x'.repeat(1_000_001))
    expect(summaryRoom()).toBe(0)
  })

  it('is whole when there is no file yet', () => {
    process.env['GITHUB_STEP_SUMMARY'] += '-new'
    expect(summaryRoom()).toBe(1_000_000)
    delete process.env['GITHUB_STEP_SUMMARY']
    expect(summaryRoom()).toBe(1_000_000)
  })
})
