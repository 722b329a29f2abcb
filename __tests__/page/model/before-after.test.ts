import { describe, expect, it } from '@jest/globals'
import {
  beforeAfter,
  changeWords,
} from '../../../src/page/model/before-after.ts'

const baseline = { kind: 'project', name: 'web_main', libraries: 9 } as const
const bySeverity = { critical: 1, high: 2, medium: 0, low: 5 }

describe('the numbers before and after', () => {
  it('are those that both sides know', () => {
    const lines = beforeAfter({
      figures: { libraries: 12, bySeverity, noLicense: 1, direct: 4 },
      baseline: {
        ...baseline,
        figures: { libraries: 9, noLicense: 2, outdated: 1 },
      },
    })
    expect(lines.map((line) => [line.title, changeWords(line)])).toEqual([
      ['Libraries', '+3'],
      ['No license', '−1'],
    ])
  })

  it.each([
    [1, 4, '+3'],
    [4, 1, '−3'],
    [4, 4, '±0'],
    [9000, 10_000, '+1,000'],
    [10_000, 0, '−10,000'],
  ])('%d and %d differ by %s', (before, after, words) => {
    expect(changeWords({ title: '', before, after })).toBe(words)
  })

  it('are by severity where both sides know', () => {
    const lines = beforeAfter({
      figures: { bySeverity },
      baseline: { ...baseline, figures: { bySeverity } },
    })
    expect(lines.map((line) => [line.title, changeWords(line)])).toEqual([
      ['Critical findings', '±0'],
      ['High findings', '±0'],
      ['Medium findings', '±0'],
      ['Low findings', '±0'],
    ])
  })

  it.each([
    ['without a baseline', { figures: { libraries: 1 } }],
    ['without an inventory', { baseline: { ...baseline, figures: {} } }],
    [
      'with a baseline whose numbers are not there',
      { figures: { libraries: 1 }, baseline },
    ],
  ])('are none %s', (_, facts) => {
    expect(beforeAfter(facts)).toEqual([])
  })
})
