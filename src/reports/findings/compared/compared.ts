import { grouped } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { changeCounts } from './change-counts.ts'
import { changes } from './changes.ts'
import { deltaFacts } from './delta-facts.ts'

export const compared = {
  phrase({ delta: { added, removed, changed } }) {
    const phrases = [
      added.length > 0 &&
        `${counted(added.length, 'library', 'libraries')} added`,
      removed.length > 0 && `${grouped(removed.length)} removed`,
      changed.length > 0 && `${grouped(changed.length)} in another version`,
    ].filter((phrase) => phrase !== false)
    return [phrases.length > 0 ? phrases.join(', ') : 'no library changed']
  },

  facts({ baseline: { kind, name, updated, libraries }, delta }) {
    return {
      baseline: { kind, name, updated, libraries },
      changes: changeCounts(delta),
    }
  },

  details: ({ delta }) => ({ delta: deltaFacts(delta) }),

  sections: (found, source) => [changes(found, source)],
} satisfies FindingRecord<'compared'>
