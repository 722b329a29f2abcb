import type { Deleted } from '../../operations/result/deleted.ts'
import {
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'

export const deleted = {
  phrase({ scope, projects, status }) {
    const words = phrases[status]
    const load =
      projects === undefined ? '' : ` with ${counted(projects, 'project')}`
    return words === undefined ? [] : [`${scope}${load} ${words}`]
  },

  facts({ scope, name, productName, projects, status, absence }) {
    return {
      deletion: { scope, name, productName, projects, status, absence },
    }
  },

  sections: () => [],

  rows({ projects, status, absence }) {
    const load =
      projects === undefined
        ? nothing
        : md`, with ${prose(counted(projects, 'project'))}`
    const why = absence === undefined ? nothing : md`: ${sentence(absence)}`
    return [[md`Deletion`, md`${marks[status]}${load}${why}`]]
  },

  names: ({ scope, name, productName }) =>
    scope === 'product'
      ? { product: { name } }
      : { product: { name: productName }, project: { name } },
} satisfies FindingRecord<'deleted'>

const phrases: Readonly<Record<Deleted['status'], string | undefined>> = {
  found: undefined,
  planned: 'would be deleted',
  deleted: 'deleted',
  unclear: 'deleted',
  absent: 'not found, nothing to delete',
}

const marks: Readonly<Record<Deleted['status'], Markdown>> = {
  found: md`❌ found, not deleted`,
  planned: md`📝 would be deleted`,
  deleted: md`🗑️ deleted`,
  unclear: md`🗑️ gone; the answer to the deletion was lost`,
  absent: md`nothing to delete`,
}
