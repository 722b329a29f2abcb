import { type KeyFigures, tagFigures } from '../../domain/tags/tag-figures.ts'
import { pairs } from '../../domain/tags/tags.ts'
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
  prose,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

const max = 100
const maxTags = 20

export const listed = {
  phrase({ scope, objects: { length }, objects, total }) {
    const all = allOf({ scope, total })
    const some = length === total ? '' : `${grouped(length)} of `
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
    headed('finding', md`Tags`, {
      full: blocks(objectTable(found, source), keyTable(found.objects, source)),
      brief: elsewhere(md`Tags`, found.objects.length, source),
    }),
  ],

  names: ({ product }) => ({ product: { name: product } }),
} satisfies FindingRecord<'listed'>

/** `1,950 products` */
function allOf({ scope, total }: Pick<TagsListed, 'scope' | 'total'>): string {
  return counted(total, scope.includes('project') ? 'project' : 'product')
}

/** One row for each object with its tags. */
function objectTable(found: TagsListed, room: ListRoom) {
  const { objects: list, total } = found
  if (total === 0) return md`Mend returned nothing for this scope.`
  if (list.length === 0)
    return md`\`select\` matches none of ${prose(allOf(found))}.`
  const headers = [md`Name`, md`Tags`]
  return listTable({ headers, list, max, row: objectRow }, room)
}

function objectRow({ name, tags }: TagRow): Markdown[] {
  const show = (tag: { key: string; value: string }) =>
    code(`${tag.key}=${tag.value}`)
  const shown = inline(pairs(tags), maxTags, show, { between: ' ' })
  return [code(name), shown || md`none`]
}

/** How much each key is used, folded; of one object its row says it all. */
function keyTable(objects: readonly TagRow[], room: ListRoom): Markdown {
  const { keys: list } = tagFigures(objects)
  if (objects.length < 2 || list.length === 0) return nothing
  return details(
    `🏷️ ${counted(list.length, 'tag key')}`,
    listTable({ ...keyColumns, list, max, row: keyRow }, room),
  )
}

const keyColumns = {
  headers: [md`Key`, md`Objects`, md`Different values`],
  alignment: ['left', 'right', 'right'],
} as const

function keyRow({ key, objects, values }: KeyFigures): Markdown[] {
  return [code(key), md`${objects}`, md`${values}`]
}
