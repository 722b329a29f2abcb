import type { CleanedUp, CleanupRow } from '../../domain/selection/cleanup.ts'
import { type Cell, csvLines } from './csv-cells.ts'

const columns: readonly (readonly [string, (row: CleanupRow) => Cell])[] = [
  ['status', ({ status }) => status],
  ['product', ({ product }) => product],
  ['project', ({ name }) => name],
  ['last scan', ({ lastScan }) => lastScan],
  ['age in days', ({ ageDays }) => ageDays],
  ['why', ({ why }) => why],
  ['note', ({ note }) => note],
]

const rowsAtOnce = 1_000

/** A row for each project of the selection. */
export function* cleanupLines({ rows }: CleanedUp): Generator<string> {
  yield csvLines([columns.map(([title]) => title)])
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce)
    yield csvLines(some.map((row) => columns.map(([, cell]) => cell(row))))
  }
}
