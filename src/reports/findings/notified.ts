import type { MatchedTag, Notified } from '../../operations/result/notified.ts'
import { more, priorities, type Source } from '../source.ts'
import type { Section } from '../summary/size-budget.ts'
import {
  alert,
  blocks,
  code,
  heading,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'

const mostRows = 50

/** The rule that was sent, and which present tags of the project it matches. */
export function notification(source: Source): Section | undefined {
  const { notified, dryRun } = source.result
  if (!notified) return undefined
  const title = heading(3, md`Setup notification`)
  return {
    id: 'notification',
    full: blocks(
      title,
      table([md`Rule`, md`Value`], ruleRows(notified)),
      comparison(notified, source),
      alert('NOTE', dryRun ? wouldBeSent : notReadBack),
    ),
    brief: blocks(title, md`Action ${code(notified.action)}.`),
    priority: priorities.notification,
  }
}

const notReadBack = md`Mend has no request that reads this rule back: it is shown as it was sent. It holds for the whole organization.`
const wouldBeSent = md`Mend has no request that reads the present rule, so there is nothing to compare this one with. It would hold for the whole organization.`

function ruleRows(notified: Notified): Markdown[][] {
  const { action, keyRegex, valueRegex } = notified
  return [
    [md`Action`, code(action)],
    ...(keyRegex ? [[md`Tag key`, code(keyRegex, 500)]] : []),
    ...(valueRegex ? [[md`Tag value`, code(valueRegex, 500)]] : []),
  ]
}

function comparison(
  { compared, notCompared }: Notified,
  source: Source,
): Markdown {
  if (notCompared) return md`No tags compared: ${sentence(notCompared, 500)}`
  if (!compared) return nothing
  const { tags, of } = compared
  const present = prose(counted(of, 'present tag'))
  if (tags.length === 0) return md`None of the project's ${present} matches.`
  const left = tags.length - mostRows
  return blocks(
    md`Of the project's ${present}, ${tags.length} match:`,
    table([md`Key`, md`Value`, md`Match`], tags.slice(0, mostRows).map(row)),
    left > 0 ? md`${more(left, source)}.` : nothing,
    tags.some(({ whole }) => !whole) ? inPart : nothing,
  )
}

const inPart = md`Mend does not say whether an expression has to match the whole of a key or value. Where it has to, the rows marked “in part” do not match.`

function row({ key, value, whole }: MatchedTag): Markdown[] {
  return [code(key), code(value), whole ? md`whole` : md`in part`]
}
