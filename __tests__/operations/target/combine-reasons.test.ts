import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../../src/operations/result/result.ts'
import { combineReasons } from '../../../src/operations/target/combine-reasons.ts'

type Target = readonly [name: string, outcome: Outcome, ...reasons: string[]]

const many = Array.from(
  { length: 1_200 },
  (_, index): Target => [`p${index}`, 'error', `No for project "p${index}".`],
)

describe('the reasons of several projects', () => {
  it.each<[string, readonly Target[], readonly string[]]>([
    ['of none', [], []],
    ['of those that passed', [['a', 'passed']], []],
    [
      'name the project',
      [
        ['a', 'error', 'Not found.'],
        ['b', 'error', 'Refused.'],
      ],
      ['a: Not found.', 'b: Refused.'],
    ],
    [
      'count projects with the same failure, in the order of the first',
      [
        ['a', 'error', 'Refused.', 'Lost.'],
        ['b', 'error', 'Late.'],
        ['c', 'error', 'Refused.'],
      ],
      ['2 projects (a, c): Refused.', 'a: Lost.', 'b: Late.'],
    ],
    [
      'take failures for the same that only name their project',
      [
        ['a', 'error', 'Could not add 2 tags of project "a": No.'],
        ['b', 'error', 'Could not add 2 tags of project "b": No.'],
        ['c', 'error', 'Could not add 3 tags of project "c": No.'],
      ],
      [
        '2 projects (a, b): Could not add 2 tags of the project: No.',
        'c: Could not add 3 tags of project "c": No.',
      ],
    ],
    [
      'count projects that were cancelled',
      [
        ['a', 'cancelled', 'Cancelled.'],
        ['b', 'cancelled', 'Cancelled.'],
        ['c', 'passed'],
      ],
      ['2 projects (a, b): Cancelled.'],
    ],
    [
      'never combine conditions, which are about each project',
      [
        ['a', 'failed', 'libraries < 1: 0'],
        ['b', 'failed', 'libraries < 1: 0'],
        ['c', 'warned', 'libraries < 1: 0'],
      ],
      ['a: libraries < 1: 0', 'b: libraries < 1: 0', 'c: libraries < 1: 0'],
    ],
    [
      'name three of many',
      many,
      ['1,200 projects (p0, p1, p2 and 1,197 more): No for the project.'],
    ],
    [
      'count projects of the same name apart',
      [
        ['a', 'error', 'No.'],
        ['a', 'error', 'No.'],
      ],
      ['2 projects (a, a): No.'],
    ],
    [
      'count a project once that says something twice',
      [['a', 'error', 'No.', 'No.']],
      ['a: No.'],
    ],
  ])('%s', (_, targets, expected) => {
    const parts = targets.map(([name, outcome, ...reasons]) => ({
      name,
      outcome,
      reasons,
    }))
    expect(combineReasons(parts)).toEqual(expected)
  })
})
