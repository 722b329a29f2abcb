import {
  type CleanedUp,
  countRows,
  failedCount,
  keptCount,
  matrixOf,
  selectedCount,
} from '../../../domain/selection/cleanup.ts'
import { shardLabel } from '../../../domain/selection/shard.ts'
import { pick } from '../../fields.ts'
import { elsewhere } from '../../text/list.ts'
import { md } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import type { FindingRecord } from '../record.ts'
import { headed } from '../section.ts'
import { cleanupTable } from './cleanup-table.ts'

export const cleanedUp = {
  phrase(cleanup) {
    const planned = countRows(cleanup, 'planned')
    const counts = [
      [planned, cleanup.confirmed ? 'not deleted yet' : 'would be deleted'],
      [countRows(cleanup, 'deleted'), 'deleted'],
      [countRows(cleanup, 'gone'), 'gone already'],
      [countRows(cleanup, 'kept'), 'kept'],
      [countRows(cleanup, 'refused', 'failed'), 'not deleted'],
      [countRows(cleanup, 'unclear'), 'unclear'],
      [countRows(cleanup, 'undecided'), 'undecided'],
      [countRows(cleanup, 'not-read'), 'not read'],
    ] as const
    const phrases = counts
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${counted(count, 'project')} ${words}`)
    if (!cleanup.isComplete) return [...phrases, 'incomplete']
    return phrases.length > 0 ? phrases : ['nothing to delete']
  },

  facts: (cleanup) => ({ cleanup: cleanupFacts(cleanup) }),

  details: (cleanup) => ({
    cleanup: {
      ...cleanupFacts(cleanup),
      projects: cleanup.rows.map((row) =>
        pick(
          row,
          'name',
          'product',
          'lastScan',
          'ageDays',
          'status',
          'why',
          'note',
        ),
      ),
    },
  }),

  sections: (cleanup, source) => [
    headed('finding', cleanup.confirmed ? md`Cleanup` : md`Cleanup plan`, {
      full: cleanupTable(cleanup, source),
      brief: elsewhere(md`Projects`, cleanup.rows.length, source),
    }),
  ],
} satisfies FindingRecord<'cleanedUp'>

function cleanupFacts(cleanup: CleanedUp) {
  return {
    ...pick(cleanup, 'confirmed', 'keep', 'maxDeletions'),
    complete: cleanup.isComplete,
    shard: shardLabel(cleanup.shard),
    selected: selectedCount(cleanup),
    planned: countRows(cleanup, 'planned'),
    deleted: countRows(cleanup, 'deleted'),
    kept: keptCount(cleanup),
    failed: failedCount(cleanup),
    unknownAges: cleanup.unknownAges,
    matrix: matrixOf(cleanup),
  }
}
