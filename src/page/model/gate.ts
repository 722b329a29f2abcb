import { plain } from '../../domain/text/clean.ts'
import type { Facts } from '../../reports/html/data.ts'
import { grouped } from '../../reports/text/markdown.ts'

type GateRow = NonNullable<Facts['conditions']>[number]

/** A condition of the gate, ready to be shown. */
export interface GateLine {
  readonly condition: string
  readonly allowed: string
  readonly actual: string
  readonly verdict: string
  /** Why it could not be judged, or the first that it counts. */
  readonly note: string
}

/** The report's conditions; empty when there were none. */
export function gateLines({
  conditions = [],
}: Pick<Facts, 'conditions'>): GateLine[] {
  return conditions.map((row) => ({
    condition: plain(row.condition, 300),
    allowed: row.limit,
    actual: actual(row),
    verdict: row.verdict.replace('-', ' '),
    note: plain(row.why ?? row.examples.join(', '), 300),
  }))
}

/** `7`, or, of a condition in percent, `12.5% (5 of 40)` */
function actual({ actual: value, share }: GateRow): string {
  if (value === undefined) return ''
  if (share === undefined) return grouped(value)
  return `${Math.round(value * 10) / 10}% (${share.count} of ${share.of})`
}
