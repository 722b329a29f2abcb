import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { byKeyAndId, waivedFacts, waiverFacts } from './waiver-facts.ts'

export const waived = {
  phrase: ({ findings, expired }) => [
    ...(findings.length > 0
      ? [`${counted(findings.length, 'finding')} waived`]
      : []),
    ...(expired.length > 0
      ? [`${counted(expired.length, 'waiver')} expired`]
      : []),
  ],

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

  sections: () => [],
} satisfies FindingRecord<'waived'>
