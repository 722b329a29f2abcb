import type { MatchedTag, Notified } from '../../operations/result/notified.ts'
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
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

const maxRows = 50

export const notified = {
  phrase({ action, sent, compared }, { dryRun }) {
    const would = dryRun ? 'would be ' : ''
    const set = `setup notification ${would}${action.toLowerCase()}`
    const match =
      compared && `${compared.tags.length} of ${compared.of} tags match`
    return [...(sent || dryRun ? [set] : []), ...(match ? [match] : [])]
  },

  facts({ action, keyRegex, valueRegex, sent, compared, notCompared }) {
    return {
      notification: {
        action,
        keyRegex,
        valueRegex,
        sent,
        matchingTags: compared?.tags.map(({ key, value, whole }) => ({
          key,
          value,
          whole,
        })),
        presentTags: compared?.of,
        notCompared,
      },
    }
  },

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

function ruleRows({ action, keyRegex, valueRegex }: Notified): Markdown[][] {
  return [
    [md`Action`, code(action)],
    ...(keyRegex ? [[md`Tag key`, code(keyRegex, 500)]] : []),
    ...(valueRegex ? [[md`Tag value`, code(valueRegex, 500)]] : []),
  ]
}

/** Which present tags of the project the rule matches. */
function comparison(
  { compared, notCompared }: Notified,
  room: ListRoom,
): Markdown {
  if (notCompared) return md`No tags compared: ${sentence(notCompared, 500)}`
  if (!compared) return nothing
  const { tags, of } = compared
  const present = prose(counted(of, 'present tag'))
  if (tags.length === 0) return md`None of the project's ${present} matches.`
  return blocks(
    md`Of the project's ${present}, ${tags.length} match:`,
    listTable(
      {
        headers: [md`Key`, md`Value`, md`Match`],
        list: tags,
        max: maxRows,
        row,
      },
      room,
    ),
    tags.some(({ whole }) => !whole) ? inPart : nothing,
  )
}

const inPart = md`Mend does not say whether an expression has to match the whole of a key or value. If it does, the rows marked “in part” do not match.`

function row({ key, value, whole }: MatchedTag): Markdown[] {
  return [code(key), code(value), whole ? md`whole` : md`in part`]
}
