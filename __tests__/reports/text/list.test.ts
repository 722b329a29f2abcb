import { describe, expect, it } from '@jest/globals'
import {
  elsewhere,
  first,
  inline,
  listTable,
  more,
  withRest,
} from '../../../src/reports/text/list.ts'
import { code, md } from '../../../src/reports/text/markdown.ts'

const report = 'mend-report.json'
const numbers = [1, 2, 3, 4, 5]

describe('a list', () => {
  it('says how many more there are, and in which file, where one is written', () => {
    expect(more(1_200, { report })).toBe('1,200 more in `mend-report.json`')
    expect(more(37, {})).toBe('37 more')
    expect(elsewhere(md`Tags`, 3, { report })).toBe(
      'Tags: 3 more in `mend-report.json`.',
    )
  })

  it('shows its first entries, or all where nothing is cut', () => {
    expect(first(numbers, 2, {})).toEqual([1, 2])
    expect(first(numbers, 2, { uncut: true })).toEqual(numbers)
    expect(first(numbers, 2, { most: 1 })).toEqual(numbers.slice(0, 1))
    expect(first(numbers, 2, { most: 9 })).toEqual(numbers.slice(0, 2))
    expect(first(numbers, 9, {})).toEqual(numbers)
  })

  it('says below a block what is left, and nothing when nothing is', () => {
    expect(withRest(md`block`, 2, { report })).toBe(
      'block\n\n2 more in `mend-report.json`.',
    )
    expect(withRest(md`block`, 0, { report })).toBe('block')
  })
})

describe('a table of a list', () => {
  const table = {
    headers: [md`Number`],
    list: numbers,
    max: 2,
    row: (number: number) => [md`${number}`],
  }

  it('has a row for each of the first entries', () => {
    expect(listTable(table, { report })).toBe(
      '| Number |\n| :-- |\n| 1 |\n| 2 |\n\n3 more in `mend-report.json`.',
    )
  })

  it('has all rows where nothing is cut', () => {
    const shown = listTable(table, { report, uncut: true })
    expect(shown.split('\n')).toHaveLength(7)
    expect(shown).not.toContain('more')
  })

  it('makes no row that is not shown', () => {
    const made: number[] = []
    const row = (number: number) => {
      made.push(number)
      return [md`${number}`]
    }
    listTable({ ...table, row }, {})
    expect(made).toEqual([1, 2])
  })
})

describe('a list in one line', () => {
  const show = (number: number) => code(String(number))

  it('names them all where there is room', () => {
    expect(inline(numbers, 5, show)).toBe('`1`, `2`, `3`, `4`, `5`')
    expect(inline([], 5, show)).toBe('')
  })

  it('ends with how many more there are, and in which file when it is given', () => {
    expect(inline(numbers, 2, show)).toBe('`1`, `2`, 3 more')
    expect(inline(numbers, 4, show, { room: { report } })).toBe(
      '`1`, `2`, `3`, `4`, 1 more in `mend-report.json`',
    )
  })

  it('is whole where nothing is cut', () => {
    const room = { report, uncut: true }
    expect(inline(numbers, 1, show, { between: ' ', room })).toBe(
      '`1` `2` `3` `4` `5`',
    )
  })
})
