import type { GateRow } from '../../domain/gate/gate.ts'
import { isPassed } from '../../domain/gate/not-passed.ts'
import { withoutLicenseText } from '../../domain/gate/without-license.ts'
import {
  actualWords,
  nothingToJudge,
  shareWords,
} from '../../domain/gate/words/row-words.ts'
import type { Gated } from '../../operations/result/gated.ts'
import { pick } from '../fields.ts'
import { first, inline, type ListRoom, listTable, more } from '../text/list.ts'
import {
  blocks,
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
import { originText, workspaceNote } from '../text/origin.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { folded } from './section.ts'

const max = 50

export const gated = {
  phrase({ rows }) {
    const [first, ...others] = groups.flatMap(([words, isIn]) => {
      const { length } = rows.filter(isIn)
      return length > 0 ? [{ words, length }] : []
    })
    // Without conditions the words beside the verdict say so already.
    if (!first) return []
    const all = counted(rows.length, 'condition')
    const share = rows.length > 1 ? `${grouped(first.length)} of ${all}` : all
    const bad = others.filter(({ words }) => words !== 'passed')
    return [
      [
        `${share} ${first.words}`,
        ...bad.map(({ words, length }) => `${grouped(length)} ${words}`),
      ].join(', '),
    ]
  },

  facts: ({ rows }) => ({
    conditions: rows.map((one) => ({
      ...pick(one, 'condition', 'limit', 'actual', 'unit'),
      share: one.share && pick(one.share, 'count', 'of'),
      ...pick(one, 'different', 'waived', 'withoutLicense'),
      ...pick(one, 'verdict', 'isEmpty', 'why'),
      origin: one.origin && pick(one.origin, 'file', 'line'),
      examples: [...one.examples],
    })),
  }),

  sections: ({ rows: list }, source) => [
    { id: 'gate', full: conditions(list, source) },
    folded('gate-examples', '🚦 What made conditions fail', {
      full: examples(list, source),
    }),
  ],
} satisfies FindingRecord<'gated'>

/** What a headline says of the conditions; the first that has any names their number. */
const groups: readonly (readonly [string, (row: GateRow) => boolean])[] = [
  ['failed', ({ verdict }) => verdict === 'failed'],
  ['not judged', ({ verdict }) => verdict === 'not-judged'],
  [`with ${nothingToJudge}`, ({ isEmpty }) => isEmpty === true],
  ['passed', isPassed],
]

const marks: Readonly<Record<GateRow['verdict'], Markdown>> = {
  passed: md`✅`,
  failed: md`❌`,
  'not-judged': md`⚠️`,
}

const headers = [nothing, md`Fails if`, md`Limit`, md`Actual`]

/** Each condition with its result, and where it stands if that is a policy. */
function conditions(list: Gated['rows'], room: ListRoom): Markdown {
  const rows = first(list, max, room)
  return blocks(
    listTable({ headers, list, max, row }, room),
    rows.some(({ origin }) => origin?.isWorkspace) ? workspaceNote : nothing,
  )
}

function row(one: GateRow): Markdown[] {
  const { verdict, condition, limit, origin } = one
  const text = code(condition, 120)
  const place = origin ? md`${text}<br>${originText(origin)}` : text
  const mark = marks[one.isEmpty ? 'not-judged' : verdict]
  return [mark, place, unbroken(limit), actualOf(one)]
}

/** `at most 1,000` in one line; limits are a few words of ours. */
function unbroken(limit: string): Markdown {
  const words = limit.replace(/(?<![\d.])\d{4,}/g, (digits) =>
    grouped(Number(digits)),
  )
  return join(
    words.split(' ').map((word) => prose(word)),
    '&nbsp;',
  )
}

/** `7d`, `9.8`, `12.5% (5 of 40)`, `3 findings (2 different vulnerabilities)`, `**2**, 3 waived` */
function actualOf(row: GateRow): Markdown {
  const { actual, waived, withoutLicense, why, verdict } = row
  if (actual === undefined) return md`not judged: ${sentence(why ?? '', 300)}`
  const value = prose(actualWords(row, actual))
  const share = shareWords(row)
  const of = share === '' ? nothing : md` (${prose(share)})`
  const left = waived ? md`, ${waived} waived` : nothing
  const note = row.isEmpty ? md`, ${prose(nothingToJudge)}` : nothing
  const shown = verdict === 'failed' ? md`**${value}**` : value
  const gap = withoutLicense ? [prose(withoutLicenseText(withoutLicense))] : []
  return join(
    [md`${shown}${of}${left}${note}`, ...examplesIn(row), ...gap],
    '<br>',
  )
}

/** Under what made a condition fail; the fold below has more. */
const maxInTable = 3

function examplesIn(row: GateRow): Markdown[] {
  const { examples } = row
  const shown = examples
    .slice(0, maxInTable)
    .map((example) => code(example, 100))
  const left = leftOut(row) + examples.length - shown.length
  return left > 0 ? [...shown, md`${left} more`] : shown
}

/** As many as a condition has at most; fewer are all that it counts. */
const maxExamples = 10

/** What made conditions fail, where the table does not name it all. */
function examples(rows: Gated['rows'], room: ListRoom): Markdown {
  const long = rows.filter(({ examples }) => examples.length > maxInTable)
  return bullets(
    long.slice(0, max).map((row) => {
      const { condition, examples } = row
      const left = leftOut(row)
      const rest = left > 0 ? md`, ${more(left, room)}` : nothing
      const shown = inline(examples, examples.length, (one) => code(one))
      return md`${code(condition, 120)}: ${shown}${rest}`
    }),
  )
}

/** How many more it counts; a score or an age counts nothing. */
function leftOut({ examples, actual = 0, unit, share }: GateRow): number {
  if (examples.length < maxExamples || unit === 'd' || unit === 'h') return 0
  return (share?.count ?? actual) - examples.length
}
