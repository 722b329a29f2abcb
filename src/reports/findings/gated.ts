import type { GateRow } from '../../domain/gate/gate.ts'
import { more, priorities, type Source } from '../source.ts'
import type { Section } from '../summary/size-budget.ts'
import {
  blocks,
  bullets,
  code,
  details,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'

const mostRows = 50

const marks: Readonly<Record<GateRow['verdict'], Markdown>> = {
  passed: md`✅`,
  failed: md`❌`,
  'not-judged': md`⚠️`,
}

/** Every condition of `fail-on` with what it came to; right under the figures. */
export function gate(source: Source): Markdown {
  const rows = source.result.gated?.rows ?? []
  if (rows.length === 0) return nothing
  const left = rows.length - mostRows
  return blocks(
    table(
      [nothing, md`Condition`, md`Limit`, md`Actual`],
      rows.slice(0, mostRows).map(row),
    ),
    left > 0 ? md`${more(left, source)}.` : nothing,
  )
}

function row(result: GateRow): Markdown[] {
  const { condition, limit, verdict } = result
  return [marks[verdict], code(condition, 120), prose(limit), actualOf(result)]
}

function actualOf({ actual, share, why, verdict }: GateRow): Markdown {
  if (actual === undefined) return md`not judged: ${sentence(why ?? '', 300)}`
  const value = prose(`${actual}${share ? '%' : ''}`)
  const of = share ? md` (${share.count} of ${share.of})` : nothing
  return verdict === 'failed' ? md`**${value}**${of}` : md`${value}${of}`
}

/** The reasons at the top name three examples of each condition; here are more. */
const toldAbove = 3

/** What made the conditions fail, where the reasons at the top do not tell it all. */
export function gateExamples(source: Source): Section | undefined {
  const long = (source.result.gated?.rows ?? [])
    .filter(({ examples }) => examples.length > toldAbove)
    .slice(0, mostRows)
  if (long.length === 0) return undefined
  return {
    id: 'gate-examples',
    full: details(
      '🚦 What made conditions fail',
      bullets(
        long.map(({ condition, examples, actual = 0, share }) => {
          const left = (share?.count ?? actual) - examples.length
          const shown = examples.map((example) => code(example))
          const rest = left > 0 ? [md`${more(left, source)}`] : []
          return md`${code(condition, 120)}: ${join([...shown, ...rest], ', ')}`
        }),
      ),
    ),
    priority: priorities.gateExamples,
  }
}
