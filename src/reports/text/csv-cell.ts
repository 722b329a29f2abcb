import { cut, oneLine } from '../../domain/text/clean.ts'

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

/** One line that fits into a cell of CSV; an apostrophe makes a text of what would be a formula. */
export function csvCell(text: string): string {
  if (text.length <= maxCharacters && harmless.test(text)) return text
  return cut(oneLine(text).replace(formula, "$1'"), maxCharacters)
}
