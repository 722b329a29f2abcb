import type { TaggedObject } from '../../../operations/result/tagged.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { tagChanges, tagCounts } from './tag-changes.ts'
import { tagSection } from './tag-tables.ts'

export const tagged = {
  phrase(found, { dryRun }) {
    const { added, removed, unchanged, failed } = tagCounts(found)
    const would = dryRun ? 'to be ' : ''
    const phrases = [
      added && `${counted(added, 'tag')} ${would}added`,
      removed && `${counted(removed, 'tag')} ${would}removed`,
      failed && `${counted(failed, 'tag change')} failed`,
    ].filter((phrase) => phrase !== 0)
    if (phrases.length > 0 || unchanged === 0) return phrases
    return [`${counted(unchanged, 'tag')} up to date`]
  },

  facts: ({ objects }) => ({ tags: objects.map(objectFacts) }),

  sections: (found, source) => [tagSection(found, source)],

  names({ objects }) {
    const product = objects.find(({ scope }) => scope === 'product')
    const project = objects.find(({ scope }) => scope === 'project')
    return {
      product: product && { name: product.name },
      project: project && { name: project.name },
    }
  },
} satisfies FindingRecord<'tagged'>

function objectFacts(object: TaggedObject) {
  const { added, removed, unchanged, failed, spared } = tagChanges(object)
  return {
    scope: object.scope,
    name: object.name,
    added: added.map(tagFacts),
    removed: removed.map(tagFacts),
    unchanged: unchanged.map(tagFacts),
    failed: failed.map(({ tag, change, message }) => ({
      ...tagFacts(tag),
      change,
      message,
    })),
    spared: spared.map(tagFacts),
  }
}

function tagFacts({ key, value }: { key: string; value: string }) {
  return { key, value }
}
