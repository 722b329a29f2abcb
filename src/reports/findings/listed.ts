import { type KeyFigures, tagFigures } from '../../domain/tags/tag-figures.ts'
import { pairs, type Tags } from '../../domain/tags/tags.ts'
import type { TagRow, TagsListed } from '../../operations/result/listed.ts'
import { elsewhere, inline, type ListRoom, listTable } from '../text/list.ts'
import {
  blocks,
  code,
  details,
  grouped,
  type Markdown,
  md,
  nothing,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

const maxRows = 100
const maxTags = 20

export const listed = {
  phrase({ scope, objects, total }) {
    const word = /projects?$/.test(scope) ? 'project' : 'product'
    const all = counted(total, word)
    const some =
      objects.length === total ? '' : `${grouped(objects.length)} of `
    const { untagged } = tagFigures(objects)
    const without = untagged > 0 ? `, ${grouped(untagged)} without tags` : ''
    return [`tags of ${some}${all}${without}`]
  },

  facts: ({ scope, objects, total }) => ({
    listing: { scope, selected: objects.length, total },
    objects: objects.map(({ name, tags }) => ({
      name,
      tags: Object.fromEntries(tags),
    })),
  }),

  sections: (found, source) => [
    headed('listing', md`Tags`, {
      full: blocks(objectTable(found, source), keyTable(found.objects, source)),
      brief: elsewhere(md`Tags`, found.objects.length, source),
    }),
  ],

  names: ({ product }) => ({ product: { name: product } }),
} satisfies FindingRecord<'listed'>

/** One row for each object with its tags. */
function objectTable({ objects, total }: TagsListed, room: ListRoom): Markdown {
  if (objects.length === 0) {
    return total === 0
      ? md`Mend lists nothing here.`
      : md`\`select\` matches none of ${total}.`
  }
  return listTable(
    {
      headers: [md`Name`, md`Tags`],
      list: objects,
      max: maxRows,
      row: ({ name, tags }) => [code(name), tagCell(tags)],
    },
    room,
  )
}

function tagCell(tags: Tags): Markdown {
  const all = pairs(tags)
  if (all.length === 0) return md`none`
  return inline(all, maxTags, ({ key, value }) => code(`${key}=${value}`), {
    between: ' ',
  })
}

/** How much each key is used, folded; of one object its row says it all. */
function keyTable(objects: readonly TagRow[], room: ListRoom): Markdown {
  const { keys } = tagFigures(objects)
  if (objects.length < 2 || keys.length === 0) return nothing
  return details(
    `🏷️ ${counted(keys.length, 'tag key')}`,
    listTable<KeyFigures>(
      {
        headers: [md`Key`, md`Objects`, md`Different values`],
        alignment: ['left', 'right', 'right'],
        list: keys,
        max: maxRows,
        row: ({ key, objects, values }) => [
          code(key),
          md`${objects}`,
          md`${values}`,
        ],
      },
      room,
    ),
  )
}
