import { type Options, stringify } from 'csv-stringify/sync'
import { csvCell } from '../text/csv-cell.ts'

export type Cell = string | number | boolean | undefined

/** No cell holds a line feed. */
const options: Options = { quote_record_delimiter: false }

/**
 * Rows as the lines of a CSV file. Few rows of a large report have something to
 * quote, and only these go through csv-stringify: it looks at each cell several
 * times, which takes longer than all else of the file.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(cellText))
  const plain = texts.map(plainLine)
  const others = texts.filter((_, at) => plain[at] === undefined)
  const quoted = stringify(others, options).split('\n').values()
  return plain.map((line) => `${line ?? quoted.next().value}\n`).join('')
}

/** The line of a row in which nothing has to be quoted (RFC 4180). */
function plainLine(cells: readonly string[]): string | undefined {
  return /[",]/.test(cells.join('')) ? undefined : cells.join(',')
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? csvCell(cell) : String(cell ?? '')
}
