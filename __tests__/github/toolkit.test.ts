import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as toolkit from '../../src/github/toolkit.ts'
import { stdoutOf } from '../support/stdout.ts'
import { stepFiles } from '../support/step-files.ts'

const { env, summary } = stepFiles()

/**
 * Why the action adds code of its own around the toolkit. When one of these
 * tests fails after an update, the toolkit does it now, and our code may go.
 */
describe('the toolkit by itself', () => {
  it.each(['::add-mask::a', 'a ##[error]b', 'a\n::error::b'])(
    'prints %j, which the runner obeys',
    async (text) => {
      const lines = await stdoutOf(() => toolkit.info(text))
      expect(lines.join('\n')).toBe(text)
    },
  )

  it('masks single letters, and of a secret of many lines only the whole', async () => {
    const lines = await stdoutOf(() => {
      toolkit.setSecret('a')
      toolkit.setSecret('line one\nline two')
    })
    expect(lines).toEqual(['::add-mask::a', '::add-mask::line one%0Aline two'])
  })

  it('annotates an eleventh time, which the runner drops', async () => {
    const lines = await stdoutOf(() => {
      for (let i = 1; i <= 11; i++) toolkit.error('no')
    })
    expect(lines[10]).toBe('::error::no')
  })

  it('prints the outputs when there is no file for them', async () => {
    delete process.env['GITHUB_OUTPUT']
    const lines = await stdoutOf(() => toolkit.setOutput('json', 'private'))
    expect(lines).toEqual(['', '::set-output name=json::private'])
  })

  it('refuses files that are not there yet', async () => {
    process.env['GITHUB_OUTPUT'] += '-new'
    expect(() => toolkit.setOutput('a', 'b')).toThrow('Missing file')
    process.env['GITHUB_STEP_SUMMARY'] += '-new'
    await expect(toolkit.summary.addRaw('a').write()).rejects.toThrow('access')
    toolkit.summary.emptyBuffer()
  })

  it('writes a summary that GitHub drops for its size', async () => {
    writeFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', 'before\n')
    await toolkit.summary.addRaw('x'.repeat(1_048_576)).write()
    expect(summary()).toHaveLength(1_048_583)
  })
})
