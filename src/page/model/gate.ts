import { plain } from '../../reports/text.ts'
import { field } from './delta.ts'

/** The gate as a table: what its rows say of themselves. */
export interface GateTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The gate's rows, whatever fields they have; absent when there was no gate. */
export function gateTable(facts: object): GateTable | undefined {
  const gate = field(facts, 'gate')
  const list = Array.isArray(gate) ? gate : firstList(gate)
  const rows = list.filter((row) => typeof row === 'object' && row !== null)
  if (rows.length === 0) return undefined
  const names = [...new Set(rows.flatMap((row: object) => Object.keys(row)))]
  return {
    headers: names.map(title),
    rows: rows.map((row: object) =>
      names.map((name) => shown(field(row, name))),
    ),
  }
}

function firstList(gate: unknown): unknown[] {
  if (typeof gate !== 'object' || gate === null) return []
  return Object.values(gate).find(Array.isArray) ?? []
}

/** `maxDepth` → `Max depth` */
function title(name: string): string {
  const words = name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)
  return plain(words.charAt(0).toUpperCase() + words.slice(1), 40)
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value)) return plain(value.map(shown).join(', '), 300)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return plain(text, 300)
}
