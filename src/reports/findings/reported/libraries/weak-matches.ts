import { more, nameList, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import { blocks, details, md } from '../../../text/markdown.ts'
import { counted } from '../../../text/words.ts'

const mostNames = 15

/** Libraries that Mend knows by their file names alone (facts 6.2). */
export function weakMatches(source: Source): Section | undefined {
  const { libraries = [] } = source.result.reported?.inventory ?? {}
  const weak = libraries.filter(({ matchType }) => matchType === 'FILENAME')
  if (weak.length === 0) return undefined
  return {
    id: 'weak-matches',
    full: details(
      `🔎 Weak matches: ${counted(weak.length, 'library', 'libraries')} recognized by file name alone`,
      blocks(
        md`What is said of these may be true of another file of the same name: version, license and vulnerabilities are not certain. Let a package manager's manifest name them, or look at them yourself.`,
        nameList(weak, mostNames, source),
      ),
    ),
    brief: md`Weak matches: ${more(weak.length, source)}.`,
    priority: priorities.weakMatches,
  }
}
