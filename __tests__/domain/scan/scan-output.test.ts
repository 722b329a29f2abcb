import { describe, expect, it } from '@jest/globals'
import {
  hasLaterToken,
  mergeScanOutputs,
  noScanOutput,
} from '../../../src/domain/scan/scan-output.ts'

const a = 'a'.repeat(32)
const b = 'b'.repeat(32)
const project = 'c'.repeat(64)

describe('the output of a scanner', () => {
  it('in several files has no repeats', () => {
    const merged = mergeScanOutputs([
      { projects: [{ token: project }], requestTokens: [a] },
      { projects: [{ token: project, name: 'web' }], requestTokens: [a, b] },
    ])
    expect(merged).toEqual({
      projects: [{ token: project, name: 'web' }],
      requestTokens: [a, b],
      logs: [[a, b]],
    })
  })

  it.each([
    // the logs, the token, what is known
    [['ab'], 'a', 'b', true],
    [['ab'], 'b', 'a', false],
    [['ab'], 'a', 'a', false],
    [['abc'], 'a', 'b', true],
    [['abc'], 'a', '', false],
    [['ab', 'ca'], 'a', 'c', false],
    [['ca', 'ab'], 'a', 'b', true],
    [['aba'], 'a', 'b', false],
    [[], 'a', 'b', false],
  ])(
    'in the logs %j: after %s stands one of %j: %s',
    (logs, token, known, expected) => {
      const output = { ...noScanOutput, logs: logs.map((log) => [...log]) }
      expect(hasLaterToken(output, token, (one) => known.includes(one))).toBe(
        expected,
      )
    },
  )

  it('adds up the rejections of several files, where any file tells', () => {
    const none = { projects: [], requestTokens: [] }
    const policy = { name: 'No GPL', filterType: 'LICENSE', libraries: [] }
    const rejections = { policies: [policy], total: 2 }
    expect(mergeScanOutputs([none])).not.toHaveProperty('rejections')
    const merged = mergeScanOutputs([
      { ...none, rejections },
      none,
      { ...none, rejections: { policies: [], total: 0 } },
    ])
    expect(merged.rejections).toEqual(rejections)
  })
})
