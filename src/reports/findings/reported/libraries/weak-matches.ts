import { nameList } from '../../../text/library-name.ts'
import { elsewhere } from '../../../text/list.ts'
import { blocks, md } from '../../../text/markdown.ts'
import { counted } from '../../../text/words.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'

const maxNames = 15

/** Libraries that Mend knows by their file names alone (facts 6.2). */
export function weakMatches(contents: Contents): Section | undefined {
  const weak = contents.libraries.filter(
    ({ matchType }) => matchType === 'FILENAME',
  )
  if (weak.length === 0) return undefined
  const count = counted(weak.length, 'library', 'libraries')
  const title = `🔎 Weak matches: ${count} recognized by file name alone`
  return folded('weak-matches', title, {
    full: blocks(
      md`These may be different libraries that happen to have the same file name: version, license and vulnerabilities are not certain. Declare them in a package manager's manifest, or check them yourself.`,
      nameList(weak, maxNames, contents),
    ),
    brief: elsewhere(md`Weak matches`, weak.length, contents),
  })
}
