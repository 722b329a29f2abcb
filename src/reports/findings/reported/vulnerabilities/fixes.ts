import {
  isVersion,
  type LibraryFix,
} from '../../../../domain/inventory/library-fix.ts'
import { fixShare } from '../../../text/fix-words.ts'
import { inline } from '../../../text/list.ts'
import { code, type Markdown, md, prose } from '../../../text/markdown.ts'

const maxFixes = 2

/** What fixes a library: the version that fixes all, where Mend names nothing but versions. */
export function fixes(fix: LibraryFix | undefined): Markdown {
  if (!fix || fix.fixes === 0) return md`none known`
  const { version, texts = [], of } = fix
  const list = version === undefined ? texts : [version]
  const shown = inline(list, maxFixes, fixCell, { between: '<br>' })
  return fix.fixes < of ? md`${shown}<br>${prose(fixShare(fix))}` : shown
}

function fixCell(fix: string): Markdown {
  return isVersion(fix) ? code(fix, 30) : prose(fix, 60)
}
