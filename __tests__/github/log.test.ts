import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseCommand } from '../../scripts/runner/workflow-commands.ts'
import { createLog, type RunnerLog } from '../../src/github/log.ts'
import { harmless, harmlessLines } from '../../src/github/untrusted-text.ts'
import { stdoutOf } from '../support/stdout.ts'

/** The lines that a new log writes, by the toolkit itself. */
const written = (use: (log: RunnerLog) => void) =>
  stdoutOf(() => use(createLog()))

afterEach(() => {
  delete process.env['RUNNER_DEBUG']
})

describe('the log', () => {
  it('writes plain lines, folds and annotations as the runner wants them', async () => {
    const lines = await written((log) => {
      log.info('Project "a" exists')
      log.group('Tags', ['team=payments', '  note=50%'])
      log.notice('a, b: 50%')
      log.warning('two\nlines')
      log.annotate({ level: 'error', title: 'sync: x', message: 'no' })
    })
    expect(lines).toEqual([
      'Project "a" exists',
      '::group::Tags',
      'team=payments',
      '  note=50%',
      '::endgroup::',
      '::notice::a, b: 50%25',
      '::warning::two%0Alines',
      '::error title=sync%3A x::no',
    ])
  })

  it('makes untrusted text harmless wherever it is written', async () => {
    process.env['RUNNER_DEBUG'] = '1'
    const evil = '::add-mask::a ##[error]b'
    const lines = await written((log) => {
      log.info(evil)
      log.info('a\n::error::b')
      log.group(evil, [` ${evil}`])
      log.warning(evil)
      log.annotate({ level: 'error', title: evil, message: evil })
      log.debug(evil)
    })
    const safe = ':\u200b:add-mask::a ##\u200b[error]b'
    expect(lines).toEqual([
      safe,
      'a ::error::b',
      `::group::${safe}`,
      ` ${safe}`,
      '::endgroup::',
      `::warning::${safe}`,
      `::error title=${safe.replaceAll(':', '%3A')}::${safe}`,
      `::debug::${safe}`,
    ])
  })

  it('annotates in one line that the runner reads as what was meant', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, message) => {
        const lines = await written((log) =>
          log.annotate({ level: 'error', title, message }),
        )
        expect(lines).toHaveLength(1)
        const shown = harmless(title, 255)
        expect(parseCommand(lines[0] ?? '')).toEqual({
          name: 'error',
          // The runner trims the list of properties, and drops empty ones.
          properties:
            shown === shown.trim() ? { title: shown } : expect.anything(),
          data: harmlessLines(message, 4_096),
          legacy: false,
        })
      }),
    )
  })

  it('writes debug lines only for a workflow with debug logging', async () => {
    expect(await written((log) => log.debug('x'))).toEqual([])
    process.env['RUNNER_DEBUG'] = '1'
    expect(await written((log) => log.debug('x'))).toEqual(['::debug::x'])
  })

  it('annotates ten times for each level and goes on in plain lines', async () => {
    const lines = await written((log) => {
      for (let i = 1; i <= 9; i++) log.warning(`w${i}`)
      log.annotate({ level: 'warning', title: 'sync', message: 'tenth' })
      const message = 'a\n::error::b'
      log.annotate({ level: 'warning', title: 'sync', message })
      log.warning('w12')
      log.notice('n1')
    })
    expect(lines.slice(9)).toEqual([
      '::warning title=sync::tenth',
      'warning: sync: a',
      ':\u200b:error::b',
      'warning: w12',
      '::notice::n1',
    ])
  })

  it('cuts titles and messages to what GitHub keeps', async () => {
    const [title, message] = ['t'.repeat(300), 'm'.repeat(5_000)]
    expect(
      await written((log) => log.annotate({ level: 'error', title, message })),
    ).toEqual([`::error title=${'t'.repeat(254)}…::${'m'.repeat(4_095)}…`])
  })
})

describe('a mask', () => {
  it.each([
    ['', []],
    ['abc', []],
    ['abcd', ['::add-mask::abcd']],
    ['50%off', ['::add-mask::50%25off']],
    [
      'line one\nline two',
      [
        '::add-mask::line one',
        '::add-mask::line two',
        '::add-mask::line one%0Aline two',
      ],
    ],
    ['one line\r\n', ['::add-mask::one line']],
    ['same line\nsame line', expect.arrayContaining(['::add-mask::same line'])],
  ])('of %j is %j', async (secret, expected) => {
    expect(await written((log) => log.mask(secret))).toEqual(expected)
  })

  it('does not hand the runner a short line inside a long secret', async () => {
    expect(await written((log) => log.mask('{\n  "key": "value"\n}'))).toEqual([
      '::add-mask::"key": "value"',
    ])
  })
})
