import type { Waived } from '../../../operations/result/waived.ts'
import { elsewhere } from '../../text/list.ts'
import { md } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { folded } from '../section.ts'
import { waivedTable } from './waived-table.ts'
import { byKeyAndId, waivedFacts, waiverFacts } from './waiver-facts.ts'

export const waived = {
  phrase,

  facts: ({ findings, expired, nearlyExpired, unused }) => ({
    waived: {
      findings: findings.length,
      expired: expired.length,
      nearlyExpired: nearlyExpired.length,
      unused: unused.length,
    },
  }),

  lists: ({ findings, expired, nearlyExpired, unused }) => ({
    waivers: findings.toSorted(byKeyAndId).values().map(waivedFacts),
    expiredWaivers: expired.map(waiverFacts),
    nearlyExpiredWaivers: nearlyExpired.map(waiverFacts),
    unusedWaivers: unused.map(waiverFacts),
  }),

  sections: (found, source) => [
    folded('waived', `🛡️ ${titleOf(found)}`, {
      full: waivedTable(found, source),
      brief: elsewhere(
        md`Waived findings`,
        found.findings.length + found.expired.length,
        source,
      ),
    }),
  ],
} satisfies FindingRecord<'waived'>

/** What is worth a word in the headline. */
function phrase({ findings, expired, unused }: Waived): string[] {
  const waived = `${counted(findings.length, 'finding')} waived${kindsOf(findings)}`
  const over = `${counted(expired.length, 'waiver')} expired`
  return [
    // Where there are waivers, that none of them acts is worth a word, too.
    ...(findings.length + unused.length > 0 ? [waived] : []),
    ...(expired.length > 0 ? [over] : []),
  ]
}

/** ` (2 vulnerabilities, 1 license)`: the section of the vulnerabilities counts the first alone. */
function kindsOf(findings: Waived['findings']): string {
  const ids = findings.flatMap(({ vulnerability }) => vulnerability ?? [])
  const licenses = findings.flatMap(({ license }) => license ?? [])
  if (licenses.length === 0 || ids.length === 0) return ''
  const kinds = [
    kindWords(ids, 'vulnerability', 'vulnerabilities'),
    kindWords(licenses, 'license', 'licenses'),
  ]
  return ` (${kinds.join(', ')})`
}

/** `2 vulnerabilities`, or `2 different vulnerabilities` where they are more findings. */
function kindWords(all: readonly string[], one: string, many: string): string {
  const { size } = new Set(all)
  const which = size < all.length ? 'different ' : ''
  return counted(size, `${which}${one}`, `${which}${many}`)
}

/** With what only a person who maintains the policy wants to know. */
function titleOf(waived: Waived): string {
  const { nearlyExpired: soon, unused } = waived
  const ends = counted(soon.length, 'waiver ends soon', 'waivers end soon')
  const idle = counted(
    unused.length,
    'waiver matches nothing',
    'waivers match nothing',
  )
  return [
    ...phrase(waived),
    ...(soon.length > 0 ? [ends] : []),
    ...(unused.length > 0 ? [idle] : []),
  ].join(' · ')
}
