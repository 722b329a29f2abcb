import type { OddRows } from '../../domain/odd-rows.ts'
import type { Definition } from '../catalogue/define.ts'
import type { Json } from './classify-body.ts'
import { repairFields } from './repair-fields.ts'
import { repairRows } from './repair-rows.ts'

const noRows: OddRows = { of: 0, kept: 0, leftOut: 0, examples: [] }

/**
 * Reads an answer that is not as documented: row by row where it lists rows,
 * then the fields around them.
 *
 * @param body freshly parsed JSON, which is changed
 * @returns `undefined` when it lacks what an operation cannot do without
 */
export function repairAnswer(
  { response, rows, withOddRows }: Definition,
  body: Json,
): { readonly value: unknown; readonly odd: OddRows } | undefined {
  const found = rows ? repairRows(body, rows) : noRows
  const repaired = found && repairFields(body, response)
  if (!repaired) return undefined
  const { value, notes } = repaired
  const fields = notes.length > 0 ? [notes.join(', ')] : []
  const odd = { ...found, examples: [...fields, ...found.examples] }
  return { value: withOddRows?.(value, odd) ?? value, odd }
}
