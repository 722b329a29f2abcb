import { describe, expect, it } from '@jest/globals'
import type { TagFailure } from '../../../src/operations/result/tagged.ts'
import { lookAt, tagVerdict } from '../../../src/operations/tag/tag-verdict.ts'
import { tag, tagged } from '../../support/results.ts'

type Change = TagFailure['change']

const failed = (pair: string, change: Change, message: string): TagFailure => ({
  tag: tag(pair),
  change,
  message,
})
const unclear = (pair: string, change: Change): TagFailure => ({
  ...failed(pair, change, 'No answer.'),
  unclear: true,
})
const many = (count: number, make: (pair: string) => TagFailure) =>
  Array.from({ length: count }, (_, index) => make(`key${index}=1`))

const rows: readonly [string, readonly TagFailure[], readonly string[]][] = [
  ['nothing', [], []],
  [
    'one refused tag',
    [failed('a=1', 'add', 'No.')],
    ['Could not add the project tag a=1: No.'],
  ],
  [
    'fourteen tags that are refused alike',
    many(14, (pair) => failed(pair, 'add', 'No.')),
    ['Could not add 14 tags of project "web_main": No.'],
  ],
  [
    'another change and other words',
    [
      failed('a=1', 'add', 'No.'),
      failed('b=1', 'remove', 'No.'),
      failed('c=1', 'add', 'No.'),
      failed('d=1', 'add', 'Too long.'),
    ],
    [
      'Could not add 2 tags of project "web_main": No.',
      'Could not remove the project tag b=1: No.',
      'Could not add the project tag d=1: Too long.',
    ],
  ],
  [
    'one unclear tag',
    [unclear('a=1', 'add')],
    [
      'Unclear whether the project tag a=1 was added: No answer. There was no clear answer to the tag change: check in Mend whether project "web_main" has the tag a=1.',
    ],
  ],
  [
    'several unclear tags beside a refused one',
    [
      unclear('a=1', 'remove'),
      failed('b=1', 'remove', 'No answer.'),
      unclear('c=1', 'remove'),
    ],
    [
      'Unclear whether 2 tags of project "web_main" were removed: No answer. There was no clear answer to the 2 tag changes: check in Mend whether project "web_main" has the tags a=1, c=1.',
      'Could not remove the project tag b=1: No answer.',
    ],
  ],
]

describe('the reasons of tag changes that failed', () => {
  it.each(rows)('%s', (_, failures, reasons) => {
    const look = lookAt('project', 'web_main', failures)
    const verdict = tagVerdict([tagged({}, { failures, ...look })])
    expect(verdict.reasons).toEqual(reasons)
    expect(verdict.outcome).toBe(reasons.length > 0 ? 'error' : 'passed')
  })

  it('stand apart for each object', () => {
    const failures = many(2, (pair) => failed(pair, 'add', 'No.'))
    const objects = [
      tagged({}, { failures }),
      tagged({}, { failures, scope: 'product', name: 'web' }),
    ]
    expect(tagVerdict(objects).reasons).toEqual([
      'Could not add 2 tags of project "web_main": No.',
      'Could not add 2 tags of product "web": No.',
    ])
  })

  it('name at most five tags to look at', () => {
    const failures = many(14, (pair) => unclear(pair, 'add'))
    expect(lookAt('product', 'web', failures).look).toBe(
      'There was no clear answer to the 14 tag changes: check in Mend whether product "web" has the tags key0=1, key1=1, key2=1, key3=1, … and 10 more.',
    )
  })

  it('cut a tag that is long', () => {
    const failures = [unclear(`a=${'1'.repeat(300)}`, 'add')]
    expect(lookAt('product', 'web', failures).look).toBe(
      `There was no clear answer to the tag change: check in Mend whether product "web" has the tag a=${'1'.repeat(57)}….`,
    )
  })
})
