import type { TagFailure } from '../../../operations/result/tagged.ts'
import { pick } from '../../fields.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { tagChanges, tagCounts } from './tag-changes.ts'
import { tagSection } from './tag-tables.ts'

export const tagged = {
  phrase(found, { dryRun }) {
    const { added, removed, unchanged, failed, unclear } = tagCounts(found)
    const would = dryRun ? 'to be ' : ''
    const phrases = [
      added && `${counted(added, 'tag')} ${would}added`,
      removed && `${counted(removed, 'tag')} ${would}removed`,
      failed && `${counted(failed, 'tag change')} failed`,
      unclear && `${counted(unclear, 'tag change')} unclear`,
    ].filter((phrase) => phrase !== 0)
    if (phrases.length > 0 || unchanged === 0) return phrases
    return [`${counted(unchanged, 'tag')} up to date`]
  },

  facts: ({ objects }) => ({
    tags: objects.map((object) => {
      const changes = tagChanges(object)
      const { added, removed, unchanged, spared } = changes
      return {
        ...pick(object, 'scope', 'name'),
        added: added.map(tagFacts),
        removed: removed.map(tagFacts),
        unchanged: unchanged.map(tagFacts),
        failed: changes.failed.map(failureFacts),
        unclear:
          changes.unclear.length > 0
            ? changes.unclear.map(failureFacts)
            : undefined,
        spared: spared.map(tagFacts),
        look: object.look,
      }
    }),
  }),

  sections: (found, source) => [tagSection(found, source)],

  names({ objects }) {
    const of = (wanted: 'product' | 'project') =>
      objects.find(({ scope }) => scope === wanted)
    return { product: of('product'), project: of('project') }
  },
} satisfies FindingRecord<'tagged'>

function tagFacts({ key, value }: { key: string; value: string }) {
  return { key, value }
}

function failureFacts({ tag, ...failure }: TagFailure) {
  return { ...tagFacts(tag), ...pick(failure, 'change', 'message') }
}
