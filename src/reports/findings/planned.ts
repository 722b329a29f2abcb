import { md } from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'

export const planned = {
  phrase: ({ selected, matrix }) => [
    `${counted(selected, 'project')} selected`,
    counted(matrix.shard.length, 'shard'),
  ],

  facts: ({ selected, matrix }) => ({
    plan: { selected, shards: [...matrix.shard] },
  }),

  sections: () => [],

  rows: ({ selected, matrix }) => [
    [md`Selected`, md`${selected}`],
    [md`Shards`, md`${matrix.shard.length}, in the output \`matrix\``],
  ],
} satisfies FindingRecord<'planned'>
