import { more, nameAndVersion, priorities, type Source } from '../../source.ts'
import type { Section } from '../../summary/size-budget.ts'
import {
  blocks,
  code,
  heading,
  md,
  nothing,
  table,
} from '../../text/markdown.ts'

const mostRows = 10

/** The libraries that go by the wanted name, to choose from. */
export function candidates(source: Source): Section | undefined {
  const all = source.result.libraryRead?.candidates ?? []
  if (all.length === 0) return undefined
  const left = all.length - mostRows
  const title = heading(3, md`Libraries of that name`)
  const rows = all
    .slice(0, mostRows)
    .map((library) => [nameAndVersion(library), code(library.keyUuid)])
  return {
    id: 'candidates',
    full: blocks(
      title,
      table([md`Library`, md`keyUuid`], rows),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
    brief: blocks(
      title,
      md`Libraries of that name: ${more(all.length, source)}.`,
    ),
    priority: priorities.candidates,
  }
}
