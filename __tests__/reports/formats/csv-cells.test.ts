import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type Cell, csvLines } from '../../../src/reports/formats/csv-cells.ts'

const rows: readonly (readonly [string, readonly Cell[], string])[] = [
  ['nothing to quote', ['a', 'b 1', '@scope/c'], "a,b 1,'@scope/c"],
  ['a comma', ['a,b', 'c'], '"a,b",c'],
  [
    'numbers and answers',
    [0, 1.5, true, false, undefined],
    '0,1.5,true,false,',
  ],
  ['a quote', ['say "a"', 'b'], '"say ""a""",b'],
  ['nothing', ['', undefined, ''], ',,'],
  ['quotes alone', ['"', '""'], '"""",""""""'],
  ['a comma alone', [',', ''], '",",'],
  ['line breaks', ['a\nb', 'c\r\nd', 'e\u2028f'], 'a b,c d,e f'],
  ['a formula', ['=1+1', 'a;-b', '"=1"'], `'=1+1,a;'-b,"'""=1"""`],
  ['other letters', ['naïve', '名前', '🙂'], 'naïve,名前,🙂'],
  ['blanks at the ends', [' a', 'b '], ' a,b '],
]

describe('rows of a CSV file', () => {
  it.each(rows)('with %s', (_, cells, line) => {
    expect(csvLines([cells])).toBe(`${line}\n`)
  })

  it('stay in their order, whatever has to be quoted', () => {
    const all = [...rows, ...rows.toReversed()]
    const lines = all.map(([, , line]) => `${line}\n`).join('')
    expect(csvLines(all.map(([, cells]) => cells))).toBe(lines)
    expect(csvLines([])).toBe('')
  })

  it('are what csv-stringify writes of them, and csv-parse reads', () => {
    const text = csvLines(rows.map(([, cells]) => cells))
    const read: string[][] = parse(text, { relax_column_count: true })
    expect(read.map(({ length }) => length)).toEqual(
      rows.map(([, { length }]) => length),
    )
    expect(stringify(read)).toBe(text)
  })
})
