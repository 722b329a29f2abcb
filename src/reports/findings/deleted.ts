import type { Deleted } from '../../operations/result/deleted.ts'
import { pick } from '../fields.ts'
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
    const { phrase } = words[status]
    const load =
      projects === undefined ? '' : ` with ${counted(projects, 'project')}`
    return phrase ? [phrase(`${scope}${load}`)] : []
  },

  facts: (found) => ({
    deletion: pick(
      found,
      'scope',
      'name',
      'productName',
      'projects',
      'status',
      'look',
      'absence',
    ),
  }),

  sections: () => [],

  rows({ projects, status, look, absence }) {
    const load =
      projects === undefined
        ? nothing
        : md`, with ${prose(counted(projects, 'project'))}`
    const text = absence ?? look
    const why = text === undefined ? nothing : md`: ${sentence(text)}`
    return [[md`Deletion`, md`${words[status].row}${load}${why}`]]
  },

  names: ({ scope, name, productName }) =>
    scope === 'product'
      ? { product: { name } }
      : { product: { name: productName }, project: { name } },
} satisfies FindingRecord<'deleted'>

/** What each status is called, in the headline with the object before it or after. */
const words: Readonly<Record<Deleted['status'], Words>> = {
  found: { row: md`❌ found, not deleted` },
  planned: {
    phrase: (object) => `${object} would be deleted`,
    row: md`📝 would be deleted`,
  },
  deleted: { phrase: (object) => `${object} deleted`, row: md`🗑️ deleted` },
  gone: {
    phrase: (object) => `${object} gone`,
    row: md`🗑️ gone; Mend did not confirm the deletion`,
  },
  refused: {
    phrase: (object) => `deletion of ${object} refused`,
    row: md`❌ refused, not deleted`,
  },
  unclear: {
    phrase: (object) => `deletion of ${object} unclear`,
    row: md`❓ unclear`,
  },
  absent: {
    phrase: (object) => `${object} not found, nothing to delete`,
    row: md`nothing to delete`,
  },
}

interface Words {
  phrase?(object: string): string
  readonly row: Markdown
}
