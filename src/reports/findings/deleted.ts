import type { Deleted } from '../../operations/result/deleted.ts'
import { pick } from '../fields.ts'
import { md, nothing, prose, sentence } from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'

export const deleted = {
  phrase({ scope, projects, status }) {
    const { phrase } = words[status]
    const load =
      projects === undefined ? '' : ` with ${counted(projects, 'project')}`
    return phrase === undefined ? [] : [`${scope}${load} ${phrase}`]
  },

  facts: (found) => ({
    deletion: pick(
      found,
      'scope',
      'name',
      'productName',
      'projects',
      'status',
      'absence',
    ),
  }),

  sections: () => [],

  rows({ projects, status, absence }) {
    const load =
      projects === undefined
        ? nothing
        : md`, with ${prose(counted(projects, 'project'))}`
    const why = absence === undefined ? nothing : md`: ${sentence(absence)}`
    return [[md`Deletion`, md`${words[status].row}${load}${why}`]]
  },

  names: ({ scope, name, productName }) =>
    scope === 'product'
      ? { product: { name } }
      : { product: { name: productName }, project: { name } },
} satisfies FindingRecord<'deleted'>

const words = {
  found: { phrase: undefined, row: md`❌ found, not deleted` },
  planned: { phrase: 'would be deleted', row: md`📝 would be deleted` },
  deleted: { phrase: 'deleted', row: md`🗑️ deleted` },
  unclear: {
    phrase: 'deleted',
    row: md`🗑️ gone; the answer to the deletion was lost`,
  },
  absent: {
    phrase: 'not found, nothing to delete',
    row: md`nothing to delete`,
  },
} satisfies Record<Deleted['status'], unknown>
