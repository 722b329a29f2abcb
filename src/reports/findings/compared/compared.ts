import type { Compared } from '../../../operations/result/compared.ts'
import type { Result } from '../../../operations/result/result.ts'
import { pick } from '../../fields.ts'
import { grouped } from '../../text/markdown.ts'
import { emptySide, libraryCount } from '../../text/words.ts'
import { inventoryFacts } from '../inventory-facts.ts'
import type { FindingRecord } from '../record.ts'
import { changes } from './changes.ts'
import { changeCounts, deltaFacts } from './delta-facts.ts'

export const compared = {
  phrase: (found, { reported }) => [
    libraryPhrase(found) + becauseEmpty(found, reported),
  ],

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

/** `3 libraries added, 1 removed`: the first number says of what. */
function libraryPhrase({ delta }: Compared): string {
  const changes = [
    ['added', delta.added],
    ['removed', delta.removed],
    ['changed version', delta.changed],
  ] as const
  const [first, ...others] = changes.filter(([, list]) => list.length > 0)
  if (!first) return 'no library changed'
  const [word, list] = first
  return [
    `${libraryCount(list.length)} ${word}`,
    ...others.map(([word, { length }]) => `${grouped(length)} ${word}`),
  ].join(', ')
}

/** Why the numbers say nothing about a project, or about its change. */
function becauseEmpty(
  { baseline: { libraries: before } }: Compared,
  reported: Result['reported'],
): string {
  const now = reported?.inventoryFigures?.libraries
  const empty = emptySide({ before, now })
  return empty ? `, because the ${empty} is empty` : ''
}
