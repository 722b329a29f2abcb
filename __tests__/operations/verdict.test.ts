import { describe, expect, it } from '@jest/globals'
import {
  combineVerdicts,
  passed,
  settleVerdict,
} from '../../src/operations/verdict.ts'

const failed = { outcome: 'failed', reasons: ['no'] } as const
const warned = { outcome: 'warned', reasons: ['hm'] } as const

describe('several verdicts', () => {
  it.each([
    [[passed, passed], 'passed', []],
    [[passed, warned], 'warned', ['hm']],
    [[warned, failed], 'failed', ['hm', 'no']],
    [
      [failed, { outcome: 'error', reasons: ['x'] } as const],
      'error',
      ['no', 'x'],
    ],
  ] as const)('%j are %s together', (verdicts, outcome, reasons) => {
    expect(combineVerdicts(verdicts)).toEqual({ outcome, reasons })
  })
})

describe('a verdict', () => {
  it.each([
    ['failed', { warnOnly: true, dryRun: false }, 'warned'],
    ['failed', { warnOnly: false, dryRun: false }, 'failed'],
    ['error', { warnOnly: true, dryRun: false }, 'error'],
    ['timed-out', { warnOnly: true, dryRun: false }, 'timed-out'],
    ['passed', { warnOnly: false, dryRun: true }, 'planned'],
    ['failed', { warnOnly: false, dryRun: true }, 'failed'],
  ] as const)('of %s settles with %j as %s', (outcome, inputs, settledAs) => {
    const reasons = ['why']
    expect(settleVerdict({ outcome, reasons }, inputs)).toEqual({
      outcome: settledAs,
      reasons,
    })
  })
})
