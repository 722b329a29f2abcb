import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'

export const rejected = {
  phrase: ({ total }) => [`${counted(total, 'policy violation')}`],
  facts: () => ({}),
  sections: () => [],
} satisfies FindingRecord<'rejected'>
