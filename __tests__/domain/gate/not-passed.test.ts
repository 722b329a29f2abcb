import { describe, expect, it } from '@jest/globals'
import { isPassed, notPassed } from '../../../src/domain/gate/not-passed.ts'

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
