import type { SourceFile } from '../../../domain/library/library.ts'
import { more, priorities, type Source } from '../../source.ts'
import type { Section } from '../../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'

const mostRows = 50

/** The files in which Mend recognized the library. */
export function sourceFiles(source: Source): Section | undefined {
  const all = source.result.libraryRead?.sourceFiles ?? []
  if (all.length === 0) return undefined
  const left = all.length - mostRows
  return {
    id: 'source-files',
    full: details(
      `📄 ${counted(all.length, 'source file')}`,
      blocks(
        table([md`File`, md`Path`, md`SHA-1`], all.slice(0, mostRows).map(row)),
        left > 0 ? md`${more(left, source)}.` : nothing,
      ),
    ),
    brief: md`Source files: ${more(all.length, source)}.`,
    priority: priorities.sourceFiles,
  }
}

function row({ name, path, sha1 }: SourceFile): Markdown[] {
  return [
    code(name, 80),
    path === undefined ? nothing : code(path, 200),
    sha1 === undefined ? nothing : code(sha1, 40),
  ]
}
