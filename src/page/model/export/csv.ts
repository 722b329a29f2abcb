import { csvCell } from '../../../reports/text/csv-cell.ts'

/** A column of an export: its title, and the text of a row; '' where nothing is known. */
export type CsvColumn = readonly [title: string, text: (row: number) => string]

/** A table as CSV (RFC 4180), its cells made harmless for spreadsheets. */
export function csvOf(
  columns: readonly CsvColumn[],
  rows: readonly number[],
): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => quoted(csvCell(cell))).join()}\r\n`
  const lines = rows.map((row) => line(columns.map(([, text]) => text(row))))
  return line(columns.map(([title]) => title)) + lines.join('')
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
