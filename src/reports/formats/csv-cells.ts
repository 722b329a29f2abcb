import { type Options, stringify } from 'csv-stringify/sync'
import { csvCell } from '../text/csv-cell.ts'

export type Cell = string | number | boolean | undefined

const options: Options = {
  /** No cell holds a line feed; looking for them takes a quarter of the time. */
  quote_record_delimiter: false,
  cast: { string: csvCell, number: String, boolean: String },
}

/** Rows as the lines of a CSV file. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], options)
}
