import { pick } from '../../fields.ts'
import { grouped } from '../../text/markdown.ts'
import { libraryCount } from '../../text/words.ts'
import { inventoryFacts } from '../inventory-facts.ts'
import type { FindingRecord } from '../record.ts'
import { changes } from './changes.ts'
import { changeCounts, deltaFacts } from './delta-facts.ts'

export const compared = {
  phrase({ delta: { added, removed, changed } }) {
    const phrases = [
      added.length > 0 && `${libraryCount(added.length)} added`,
      removed.length > 0 && `${grouped(removed.length)} removed`,
      changed.length > 0 && `${grouped(changed.length)} changed version`,
    ].filter((phrase) => phrase !== false)
    return [phrases.join(', ') || 'no library changed']
  },

  facts: ({ baseline, delta }) => ({
    baseline: {
      ...pick(baseline, 'kind', 'name', 'updated', 'libraries'),
      figures: baseline.figures && inventoryFacts(baseline.figures),
    },
    changes: changeCounts(delta),
  }),

  details: ({ delta }) => ({ delta: deltaFacts(delta) }),

  sections: (found, source) => [changes(found, source)],
} satisfies FindingRecord<'compared'>
