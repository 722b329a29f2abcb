import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'

export const waived = {
  phrase: ({ findings, expired }) => [
    ...(findings.length > 0
      ? [`${counted(findings.length, 'finding')} waived`]
      : []),
    ...(expired.length > 0
      ? [`${counted(expired.length, 'waiver')} expired`]
      : []),
  ],

  facts: () => ({}),

  sections: () => [],
} satisfies FindingRecord<'waived'>
