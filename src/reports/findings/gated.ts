import type { GateRow } from '../../domain/gate/gate.ts'
import type { Gated } from '../../operations/result/gated.ts'
import { pick } from '../fields.ts'
import { inline, type ListRoom, listTable, more } from '../text/list.ts'
import {
  bullets,
  code,
  grouped,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { folded } from './section.ts'

const max = 50

export const gated = {
  phrase({ rows }) {
    // Stands beside the verdict already.
    if (rows.length === 0) return []
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

  facts: ({ rows }) => ({
    conditions: rows.map((one) => ({
      ...pick(one, 'condition', 'limit', 'actual', 'unit'),
      share: one.share && pick(one.share, 'count', 'of'),
      ...pick(one, 'waived', 'verdict', 'why'),
      origin: one.origin && pick(one.origin, 'file', 'line'),
      examples: [...one.examples],
    })),
  }),

  sections: ({ rows: list }, source) => [
    { id: 'gate', full: listTable({ headers, list, max, row }, source) },
    folded('gate-examples', '🚦 What made conditions fail', {
      full: examples(list, source),
    }),
  ],
} satisfies FindingRecord<'gated'>

const marks: Readonly<Record<GateRow['verdict'], Markdown>> = {
  passed: md`✅`,
  failed: md`❌`,
  'not-judged': md`⚠️`,
}
const headers = [nothing, md`Condition`, md`Limit`, md`Actual`]

/** A condition of `fail-on` with its result. */
function row(one: GateRow): Markdown[] {
  const { verdict, condition, limit } = one
  return [marks[verdict], code(condition, 120), prose(limit), actualOf(one)]
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
function examples(rows: Gated['rows'], room: ListRoom): Markdown {
  const long = rows.filter(({ examples }) => examples.length > maxAbove)
  return bullets(
    long.slice(0, max).map(({ condition, examples, actual = 0, share }) => {
      const left = (share?.count ?? actual) - examples.length
      const rest = left > 0 ? md`, ${more(left, room)}` : nothing
      const shown = inline(examples, examples.length, (one) => code(one))
      return md`${code(condition, 120)}: ${shown}${rest}`
    }),
  )
}
