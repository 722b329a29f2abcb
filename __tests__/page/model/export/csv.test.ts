import { expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { csvOf } from '../../../../src/page/model/export/csv.ts'
import { hostileTexts } from '../../../support/results.ts'

it.each([
  ['plain', 'plain'],
  ['', ''],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a;=1+1', "a;'=1+1"],
  ['two\nlines', 'two lines'],
])('the cell %j is written as %j', (text, cell) => {
  expect(csvOf([['title', () => text]], [0])).toBe(`title\r\n${cell}\r\n`)
})

it('has a line for each row, in their order', () => {
  const csv = csvOf(
    [
      ['row', String],
      ['double', (row) => String(2 * row)],
    ],
    [3, 1],
  )
  expect(csv).toBe('row,double\r\n3,6\r\n1,2\r\n')
})

it('keeps hostile texts in their cells', () => {
  const csv = csvOf(
    [
      ['text', (row) => hostileTexts[row] ?? ''],
      ['after', () => 'end'],
    ],
    [...hostileTexts.keys()],
  )
  const rows: string[][] = parse(csv, { from: 2 })
  expect(rows.map(([, after]) => after)).toEqual(hostileTexts.map(() => 'end'))
  for (const [text = ''] of rows) {
    expect(text).not.toMatch(/^[\s"']*[=+\-@](?<!^'.)/)
  }
})
