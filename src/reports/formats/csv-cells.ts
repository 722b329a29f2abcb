import { stringify } from 'csv-stringify/sync'
import { cut, oneLine } from '../../domain/text/clean.ts'

export type Cell = string | number | boolean | undefined

/** No cell holds a line feed; looking for them takes a quarter of the time. */
const options = { quote_record_delimiter: false }

/** Rows as the lines of a CSV file. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(shown)),
    options,
  )
}

/** What certainly stays as it is: most cells of a large report. */
const harmless = /^(?:[0-9A-Za-z][ -:<-~]*)?$/

/**
 * The place before what a spreadsheet would take for a formula, also behind
 * quotes and whitespace, and after a semicolon, which ends a cell where the comma
 * is the decimal sign. csv-stringify's own `escape_formulas` looks at the first
 * character alone.
 */
const formula =
  /(^|;)(?=[\s"'\u2018\u2019\u201C\u201D]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** More would spill over into other cells (Excel specifications and limits). */
const maxCharacters = 32_767

/** One line that fits into a cell; an apostrophe makes a text of what would be a formula. */
function shown(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  if (value.length <= maxCharacters && harmless.test(value)) return value
  return cut(oneLine(value).replace(formula, "$1'"), maxCharacters)
}
