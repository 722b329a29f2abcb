import type { MatchedTag, Notified } from '../../operations/result/notified.ts'
import { pick } from '../fields.ts'
import { type ListRoom, listTable } from '../text/list.ts'
import {
  alert,
  blocks,
  code,
  grouped,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord, Row } from './record.ts'
import { headed } from './section.ts'

export const notified = {
  phrase({ action, status, compared }) {
    return [
      `setup notification ${words(action)[status]}`,
      ...(compared
        ? [
            `${grouped(compared.tags.length)} of ${grouped(compared.of)} tags match`,
          ]
        : []),
    ]
  },

  facts: ({ compared, ...rule }) => ({
    notification: {
      ...pick(
        rule,
        'action',
        'keyRegex',
        'valueRegex',
        'status',
        'said',
        'look',
      ),
      matchingTags: compared?.tags.map((tag) =>
        pick(tag, 'key', 'value', 'whole'),
      ),
      presentTags: compared?.of,
      notCompared: rule.notCompared,
    },
  }),

  sections: (found, source) => [
    headed('notification', md`Setup notification`, {
      full: blocks(
        table([md`Rule`, md`Value`], ruleRows(found)),
        comparison(found, source),
        outcomeBox(found, source.result.failure?.said),
      ),
      brief: md`Action ${code(found.action)}: ${states[found.status]}.`,
    }),
  ],
} satisfies FindingRecord<'notified'>

/** What became of a rule with this action. */
function words(action: Notified['action']) {
  const set = action.toLowerCase()
  return {
    planned: `would be ${set}`,
    'not-done': 'not set',
    set,
    refused: 'refused',
    unclear: 'unclear',
  } satisfies Record<Notified['status'], string>
}

/** @param known what the top of the page says that Mend said */
function outcomeBox(
  { status, said, look }: Notified,
  known?: string,
): Markdown {
  switch (status) {
    case 'planned':
      return alert('NOTE', wouldBeSent)
    case 'set':
      return alert('NOTE', notReadBack)
    case 'not-done':
      return alert('CAUTION', md`The rule was not sent, so it is not set.`)
    case 'unclear':
      return alert('WARNING', sentence(look ?? ''))
    case 'refused': {
      const why =
        said && said !== known ? md` Mend said: ${code(said, 500)}` : nothing
      return alert(
        'CAUTION',
        md`Mend refused the rule, so it is not set.${why}`,
      )
    }
  }
}

const notReadBack = md`Mend has no request that reads this rule back: it is shown as it was sent. It applies to the whole organization.`
const wouldBeSent = md`Mend has no request that reads the current rule, so there is nothing to compare this one with. It would apply to the whole organization.`

const states: Readonly<Record<Notified['status'], Markdown>> = {
  planned: md`📝 would be set`,
  'not-done': md`❌ not set`,
  set: md`✅ set`,
  refused: md`❌ refused`,
  unclear: md`❓ unclear`,
}

function ruleRows({ action, status, keyRegex, valueRegex }: Notified): Row[] {
  return [
    [md`State`, states[status]],
    [md`Action`, code(action)],
    ...(keyRegex ? [[md`Tag key`, code(keyRegex, 500)] as const] : []),
    ...(valueRegex ? [[md`Tag value`, code(valueRegex, 500)] as const] : []),
  ]
}

/** Which present tags of the project the rule matches. */
function comparison(
  { compared, notCompared }: Notified,
  room: ListRoom,
): Markdown {
  if (notCompared) return md`No tags compared: ${sentence(notCompared, 500)}`
  if (!compared) return nothing
  const { tags: list, of } = compared
  const present = prose(counted(of, 'present tag'))
  if (list.length === 0) return md`None of the project's ${present} matches.`
  const headers = [md`Key`, md`Value`, md`Match`]
  return blocks(
    md`Of the project's ${present}, ${list.length} match:`,
    listTable({ headers, list, max: 50, row }, room),
    list.some(({ whole }) => !whole) ? inPart : nothing,
  )
}

const inPart = md`Mend does not say whether an expression has to match the whole of a key or value. If it does, the rows marked “in part” do not match.`

function row({ key, value, whole }: MatchedTag): Markdown[] {
  return [code(key), code(value), whole ? md`whole` : md`in part`]
}
