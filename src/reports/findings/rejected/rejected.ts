import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { violationFacts, violationsOf } from './violations.ts'

export const rejected = {
  phrase: ({ total }) => [`${counted(total, 'policy violation')}`],

  facts: ({ total }) => ({ policyViolations: { total } }),

  lists: (found) => ({
    policyViolations: {
      total: found.total,
      rows: violationsOf(found).values().map(violationFacts),
    },
  }),

  sections: () => [],
} satisfies FindingRecord<'rejected'>
