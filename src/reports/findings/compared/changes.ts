import {
  findingCount,
  findingWords,
} from '../../../domain/gate/words/finding-count.ts'
import type { Delta } from '../../../domain/inventory/delta.ts'
import type { Finding } from '../../../domain/inventory/figures.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import type { Compared } from '../../../operations/result/compared.ts'
import type { ReportSource } from '../../source.ts'
import {
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import {
  counted,
  emptySide,
  emptySideText,
  libraryCount,
} from '../../text/words.ts'
import { waivedLookup } from '../../waived-lookup.ts'
import { headed, type Section } from '../section.ts'
import { beforeAfter } from './before-after.ts'
import { changeTables } from './change-tables.ts'
import { changeCounts } from './delta-facts.ts'

/** What changed since the baseline. */
export function changes(compared: Compared, source: ReportSource): Section {
  const { inventoryFigures: now } = source.result.reported ?? {}
  const { delta, baseline } = compared
  const waived = waivedLookup(source.result)
  const before = baseline.libraries
  const empty = emptySide({ before, now: now?.libraries })
  const brief = blocks(
    baselineLine(compared),
    empty ? prose(emptySideText[empty]) : nothing,
    beforeAfter(baseline.figures, now),
    figures(delta),
  )
  const full = blocks(brief, changeTables(delta, source, waived))
  return headed('changes', md`What changed`, { full, brief })
}

function baselineLine({ baseline }: Compared): Markdown {
  const { kind, name, updated, libraries } = baseline
  const what = kind === 'project' ? md`the project` : md`the report`
  const asOf = updated ? md` of ${prose(utcTime(updated))}` : nothing
  const count = prose(libraryCount(libraries))
  return md`Compared with ${what} ${code(name, 200)}${asOf} (${count}).`
}

/** Each change of libraries and licenses with its sign, and the words for one and for many. */
const kinds = [
  ['added', '➕', 'added', 'added'],
  ['removed', '➖', 'removed', 'removed'],
  ['changed', '🔀', 'changed version', 'changed version'],
  ['licenseChanges', '📜', 'with other licenses', 'with other licenses'],
  ['newLicenses', '🆕', 'new license', 'new licenses'],
] as const

/** `➕ 2 added · ➖ 1 removed · …`, without what is 0. */
function figures(delta: Delta): Markdown {
  const shown = changeParts(delta)
  if (delta.newVulnerabilities === undefined) {
    shown.push(md`vulnerabilities not compared, Mend had not computed them`)
  }
  return shown.length > 0 ? join(shown, ' · ') : md`Nothing changed.`
}

/** How many of each kind of change there are, without what is 0: `➕ 2 added` */
export function changeParts(delta: Delta): Markdown[] {
  const counts = changeCounts(delta)
  const { newVulnerabilities = [], fixedVulnerabilities = [] } = delta
  return [
    ...kinds.flatMap(([kind, sign, one, many]) => {
      const count = counts[kind]
      return count > 0 ? [prose(`${sign} ${counted(count, one, many)}`)] : []
    }),
    ...findings('🚨', 'new', newVulnerabilities),
    ...findings('🩹', 'fixed', fixedVulnerabilities),
  ]
}

function findings(
  sign: string,
  kind: string,
  list: readonly Finding[],
): Markdown[] {
  return list.length > 0
    ? [prose(`${sign} ${findingWords(findingCount(list), kind)}`)]
    : []
}
