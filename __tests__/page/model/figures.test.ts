import { describe, expect, it } from '@jest/globals'
import {
  beforeAfter,
  changeWords,
  figuresOf,
  mainFigures,
  moreFigures,
} from '../../../src/page/model/figures.ts'

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
    expect(lines.map((line) => [line.figure.title, changeWords(line)])).toEqual(
      [
        ['Libraries', '+3'],
        ['No license', '−1'],
      ],
    )
  })

  it.each([
    [1, 4, '+3'],
    [4, 1, '−3'],
    [4, 4, '±0'],
    [9000, 10_000, '+1,000'],
    [10_000, 0, '−10,000'],
  ])('%d and %d differ by %s', (before, after, words) => {
    expect(changeWords({ before, after })).toBe(words)
  })

  it('are by severity where both sides know', () => {
    const lines = beforeAfter({
      figures: { bySeverity },
      baseline: { ...baseline, figures: { bySeverity } },
    })
    expect(lines.map((line) => [line.figure.title, changeWords(line)])).toEqual(
      [
        ['Critical findings', '±0'],
        ['High findings', '±0'],
        ['Medium findings', '±0'],
        ['Low findings', '±0'],
      ],
    )
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

describe('the numbers of a run', () => {
  const titled = (facts: Parameters<typeof figuresOf>[0]) =>
    [...mainFigures, ...moreFigures].flatMap(({ title, of }) => {
      const count = of(figuresOf(facts) ?? {})
      return count === undefined ? [] : [`${title}: ${count}`]
    })

  it('are shown in this order', () => {
    const figures = {
      ...{ libraries: 12, vulnerableLibraries: 3, bySeverity },
      ...{ noLicense: 1, outdated: 4, weakMatches: 2, duplicateVersions: 0 },
      ...{ direct: 5, transitive: 7, maxDepth: 3 },
    }
    expect(titled({ figures, licenses: { MIT: 9, ISC: 2 } })).toEqual([
      'Libraries: 12',
      'Vulnerable libraries: 3',
      'Critical findings: 1',
      'High findings: 2',
      'No license: 1',
      'Outdated: 4',
      'Medium findings: 0',
      'Low findings: 5',
      'Direct: 5',
      'Transitive: 7',
      'Depth: 3',
      'Licenses: 2',
      'Packages in several versions: 0',
      'Weak matches: 2',
    ])
  })

  it('count the libraries of the hierarchy where no inventory was read', () => {
    const figures = { direct: 5, transitive: 7 }
    expect(titled({ figures })[0]).toBe('Libraries: 12')
  })
})
