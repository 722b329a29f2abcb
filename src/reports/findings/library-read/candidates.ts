import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { elsewhere, type ListRoom, listTable } from '../../text/list.ts'
import { code, md } from '../../text/markdown.ts'
import { headed, type Section } from '../section.ts'

const maxRows = 10

/** The libraries that have the wanted name, to choose from. */
export function candidates(
  { candidates: list = [] }: LibraryRead,
  room: ListRoom,
): Section | undefined {
  if (list.length === 0) return undefined
  const title = md`Libraries of that name`
  return headed('candidates', title, {
    full: listTable(
      {
        headers: [md`Library`, md`keyUuid`],
        list,
        max: maxRows,
        row: (library) => [nameAndVersion(library), code(library.keyUuid)],
      },
      room,
    ),
    brief: elsewhere(title, list.length, room),
  })
}
