import { elsewhere } from '../../text/list.ts'
import { md } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { headed } from '../section.ts'
import { violationTable } from './violation-table.ts'
import { violationFacts, violationsOf } from './violations.ts'

/** The page holds these before its script; all of them are in the report file. */
const maxOnPage = 100
const title = md`Policy violations`

export const rejected = {
  phrase: ({ total }) => [
    total === 0 ? 'no policy violations' : counted(total, 'policy violation'),
  ],

  facts: ({ total }) => ({ policyViolations: { total } }),

  details: (found) => ({
    policyViolations: {
      total: found.total,
      rows: violationsOf(found).slice(0, maxOnPage).map(violationFacts),
    },
  }),

  lists: (found) => ({
    policyViolations: {
      total: found.total,
      rows: violationsOf(found).values().map(violationFacts),
    },
  }),

  sections: (found, source) => [
    headed('policy-violations', title, {
      full: violationTable(found, source),
      brief: elsewhere(title, found.total, source),
    }),
  ],
} satisfies FindingRecord<'rejected'>
