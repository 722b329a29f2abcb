import { grouped } from '../../reports/text/markdown.ts'
import { field, listField, textField } from './field.ts'

/** A condition of the gate, ready to be shown. */
export interface GateLine {
  readonly condition: string
  readonly allowed: string
  readonly actual: string
  readonly verdict: string
  /** Why it could not be judged, or the first that it counts. */
  readonly note: string
}

/** The JSON report's `gate`; empty when there was none. Nothing is taken for granted. */
export function gateLines(facts: object): GateLine[] {
  return listField(facts, 'gate').map((row) => ({
    condition: textField(row, 'condition') ?? '',
    allowed: textField(row, 'limit') ?? '',
    actual: actual(row),
    verdict: textField(row, 'verdict')?.replaceAll('-', ' ') ?? '',
    note: textField(row, 'why') ?? textField(row, 'examples') ?? '',
  }))
}

/** `7`, or, of a condition in percent, `12.5% (5 of 40)` */
function actual(row: unknown): string {
  const value = field(row, 'actual')
  if (typeof value !== 'number') return ''
  const share = field(row, 'share')
  const [count, of] = ['count', 'of'].map((name) => textField(share, name))
  if (count === undefined || of === undefined) return grouped(value)
  return `${Math.round(value * 10) / 10}% (${count} of ${of})`
}
