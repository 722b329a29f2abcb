import type { GateRow } from '../../domain/gate/gate.ts'
import type { Gated } from '../../operations/result/gated.ts'
import { type ListRoom, listTable, more } from '../text/list.ts'
import {
  bullets,
  code,
  grouped,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { folded, type Section } from './section.ts'

const maxRows = 50

export const gated = {
  phrase({ rows }) {
    const those = (wanted: GateRow['verdict']) =>
      rows.filter(({ verdict }) => verdict === wanted).length
    const [failed, open] = [those('failed'), those('not-judged')]
    const conditions = counted(rows.length, 'condition')
    if (failed + open === 0) return [`${conditions} passed`]
    return [
      ...(failed > 0 ? [`${grouped(failed)} of ${conditions} failed`] : []),
      ...(open > 0 ? [`${grouped(open)} of ${conditions} not judged`] : []),
    ]
  },

  facts: ({ rows }) => ({ gate: rows.map(rowFacts) }),

  sections: (found, source) => [table(found, source), examples(found, source)],
} satisfies FindingRecord<'gated'>

/** One condition; `actual` is in percent where `share` is there. */
function rowFacts(row: GateRow) {
  const { condition, limit, actual, share, verdict, why, examples } = row
  return {
    condition,
    limit,
    actual,
    share: share && { count: share.count, of: share.of },
    verdict,
    why,
    examples: [...examples],
  }
}

const marks: Readonly<Record<GateRow['verdict'], Markdown>> = {
  passed: md`✅`,
  failed: md`❌`,
  'not-judged': md`⚠️`,
}

/** Every condition of `fail-on` with its result; right under the figures. */
function table({ rows }: Gated, room: ListRoom): Section | undefined {
  if (rows.length === 0) return undefined
  return {
    id: 'gate',
    full: listTable(
      {
        headers: [nothing, md`Condition`, md`Limit`, md`Actual`],
        list: rows,
        max: maxRows,
        row: (row) => [
          marks[row.verdict],
          code(row.condition, 120),
          prose(row.limit),
          actualOf(row),
        ],
      },
      room,
    ),
  }
}

function actualOf({ actual, share, why, verdict }: GateRow): Markdown {
  if (actual === undefined) return md`not judged: ${sentence(why ?? '', 300)}`
  const value = prose(`${actual}${share ? '%' : ''}`)
  const of = share ? md` (${share.count} of ${share.of})` : nothing
  return verdict === 'failed' ? md`**${value}**${of}` : md`${value}${of}`
}

/** The reasons at the top name three examples of each condition; here are more. */
const maxAbove = 3

/** What made conditions fail, where the reasons at the top do not name it all. */
function examples({ rows }: Gated, room: ListRoom): Section | undefined {
  const long = rows
    .filter(({ examples }) => examples.length > maxAbove)
    .slice(0, maxRows)
  if (long.length === 0) return undefined
  return folded('gate-examples', '🚦 What made conditions fail', {
    full: bullets(
      long.map(({ condition, examples, actual = 0, share }) => {
        const left = (share?.count ?? actual) - examples.length
        const shown = examples.map((example) => code(example))
        const rest = left > 0 ? [more(left, room)] : []
        return md`${code(condition, 120)}: ${join([...shown, ...rest], ', ')}`
      }),
    ),
  })
}
