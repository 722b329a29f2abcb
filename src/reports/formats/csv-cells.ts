import { stringify } from 'csv-stringify/sync'
import { csvCell } from '../text/csv-cell.ts'

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

function shown(value: Cell): string {
  return typeof value === 'string' ? csvCell(value) : String(value ?? '')
}
