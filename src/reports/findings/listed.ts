import { tagFigures } from '../../domain/tags/tag-figures.ts'
import { pairs, type Tags } from '../../domain/tags/tags.ts'
import type { TagRow } from '../../operations/result/listed.ts'
import { more, priorities, type Source } from '../source.ts'
import type { Section } from '../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  table,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'

const mostRows = 100
const mostTags = 20

/** One row for each object with its tags, after how much the keys are used. */
export function listing(source: Source): Section | undefined {
  const { listed } = source.result
  if (!listed) return undefined
  const { objects } = listed
  const title = heading(3, md`Tags`)
  return {
    id: 'listing',
    full: blocks(
      title,
      rowTable(objects, listed.total, source),
      keyTable(objects, source),
    ),
    brief: blocks(title, md`Tags: ${more(objects.length, source)}.`),
    priority: priorities.listing,
  }
}

function rowTable(
  objects: readonly TagRow[],
  total: number,
  source: Source,
): Markdown {
  if (objects.length === 0) {
    return total === 0
      ? md`Mend lists nothing here.`
      : md`\`select\` takes none of ${total}.`
  }
  const left = objects.length - mostRows
  const rows = objects
    .slice(0, mostRows)
    .map(({ name, tags }) => [code(name), tagCell(tags)])
  return blocks(
    table([md`Name`, md`Tags`], rows),
    left > 0 ? md`${more(left, source)}.` : nothing,
  )
}

function tagCell(tags: Tags): Markdown {
  const all = pairs(tags)
  if (all.length === 0) return md`none`
  const shown = all
    .slice(0, mostTags)
    .map(({ key, value }) => code(`${key}=${value}`))
  const left = all.length - mostTags
  return join(left > 0 ? [...shown, md`${left} more`] : shown, ' ')
}

/** Which keys there are, folded; of one object the rows tell it. */
function keyTable(objects: readonly TagRow[], source: Source): Markdown {
  const { keys } = tagFigures(objects)
  if (objects.length < 2 || keys.length === 0) return nothing
  const left = keys.length - mostRows
  return details(
    `🏷️ ${counted(keys.length, 'tag key')}`,
    blocks(
      table(
        [md`Key`, md`Objects`, md`Different values`],
        keys
          .slice(0, mostRows)
          .map(({ key, objects, values }) => [
            code(key),
            md`${objects}`,
            md`${values}`,
          ]),
        ['left', 'right', 'right'],
      ),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
  )
}
