import type { MatchedTag, Notified } from '../../operations/result/notified.ts'
import { pick } from '../fields.ts'
import { type ListRoom, listTable } from '../text/list.ts'
import {
  alert,
  blocks,
  code,
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
  phrase({ action, sent, compared }, { dryRun }) {
    const would = dryRun ? 'would be ' : ''
    const set = `setup notification ${would}${action.toLowerCase()}`
    return [
      ...(sent || dryRun ? [set] : []),
      ...(compared
        ? [`${compared.tags.length} of ${compared.of} tags match`]
        : []),
    ]
  },

  facts: ({ compared, ...rule }) => ({
    notification: {
      ...pick(rule, 'action', 'keyRegex', 'valueRegex', 'sent'),
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
        alert('NOTE', source.result.dryRun ? wouldBeSent : notReadBack),
      ),
      brief: md`Action ${code(found.action)}.`,
    }),
  ],
} satisfies FindingRecord<'notified'>

const notReadBack = md`Mend has no request that reads this rule back: it is shown as it was sent. It applies to the whole organization.`
const wouldBeSent = md`Mend has no request that reads the current rule, so there is nothing to compare this one with. It would apply to the whole organization.`

function ruleRows({ action, keyRegex, valueRegex }: Notified): Row[] {
  return [
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
