import type { SourceFile } from '../../../domain/library/library.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { elsewhere, type ListRoom, listTable } from '../../text/list.ts'
import { code, type Markdown, md, nothing } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { folded, type Section } from '../section.ts'

const maxRows = 50

/** The files in which Mend recognized the library. */
export function sourceFiles(
  { sourceFiles: list = [] }: LibraryRead,
  room: ListRoom,
): Section | undefined {
  if (list.length === 0) return undefined
  const title = `📄 ${counted(list.length, 'source file')}`
  return folded('source-files', title, {
    full: listTable(
      {
        headers: [md`File`, md`Path`, md`SHA-1`],
        list,
        max: maxRows,
        row,
      },
      room,
    ),
    brief: elsewhere(md`Source files`, list.length, room),
  })
}

function row({ name, path, sha1 }: SourceFile): Markdown[] {
  return [
    code(name, 80),
    path === undefined ? nothing : code(path, 200),
    sha1 === undefined ? nothing : code(sha1, 40),
  ]
}
