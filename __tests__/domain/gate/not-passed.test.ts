import { describe, expect, it } from '@jest/globals'
import {
  isOfGate,
  isPassed,
  notPassed,
} from '../../../src/domain/gate/not-passed.ts'

const passed = { condition: 'critical > 0', verdict: 'passed' }
const failed = { condition: 'high > 0', verdict: 'failed' }
const open = { condition: 'scan-age > 7d', verdict: 'not-judged' }

describe('the conditions that keep a run from passing', () => {
  it.each([
    [
      'failed or not judged, in their order',
      [open, passed, failed],
      [open, failed],
    ],
    ['none where all passed', [passed], []],
    ['none without any', undefined, []],
  ])('are %s', (_, conditions, expected) => {
    expect(notPassed(conditions)).toEqual(expected)
  })
})

describe('a condition', () => {
  it.each([
    [{ verdict: 'passed' }, true],
    [{ verdict: 'passed', isEmpty: true }, false],
    [{ verdict: 'failed' }, false],
    [{ verdict: 'not-judged' }, false],
  ] as const)('%j passed on libraries: %s', (row, expected) => {
    expect(isPassed(row)).toBe(expected)
  })
})

describe('a reason', () => {
  const conditions = ['passed', 'failed', 'not-judged'].map((verdict) => ({
    condition: `${verdict} > 0`,
    verdict,
  }))
  it.each([
    ['failed > 0: 5', true],
    ['not-judged > 0: there is no baseline', true],
    ['passed > 0: 5', false],
    ['failed > 0', false],
    ['the scan failed > 0: 5', false],
  ])('%j is one of the gate: %j', (reason, is) => {
    expect(isOfGate(conditions)(reason)).toBe(is)
    expect(isOfGate(undefined)(reason)).toBe(false)
  })
})
