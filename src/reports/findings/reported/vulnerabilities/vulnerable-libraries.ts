import { elsewhere, first, withRest } from '../../../text/list.ts'
import {
  blocks,
  join,
  type Markdown,
  md,
  prose,
} from '../../../text/markdown.ts'
import { counted } from '../../../text/words.ts'
import { folded, headed, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'
import { libraryTable } from './library-table.ts'

const maxOpen = 15
const maxFolded = 100

/** The vulnerable libraries, the most severe first. */
export function vulnerableLibraries(contents: Contents): Section | undefined {
  const { vulnerable, alertsPending } = contents
  if (vulnerable.length === 0) return undefined
  const title = alertsPending
    ? md`Vulnerabilities known so far`
    : md`Vulnerabilities`
  return headed('vulnerabilities', title, {
    full: blocks(
      overview(contents),
      libraryTable(first(vulnerable, maxOpen, contents), contents),
    ),
    brief: blocks(
      overview(contents),
      elsewhere(md`Vulnerable libraries`, vulnerable.length, contents),
    ),
  })
}

/** Those that are less severe. */
export function moreVulnerableLibraries(
  contents: Contents,
): Section | undefined {
  const { vulnerable } = contents
  const left = vulnerable.slice(first(vulnerable, maxOpen, contents).length)
  if (left.length === 0) return undefined
  const shown = left.slice(0, maxFolded)
  const title = counted(
    left.length,
    'more vulnerable library',
    'more vulnerable libraries',
  )
  return folded('more-vulnerabilities', title, {
    full: withRest(
      libraryTable(shown, contents),
      left.length - shown.length,
      contents,
    ),
    brief: elsewhere(md`Vulnerable libraries`, left.length, contents),
  })
}

/** How many there are, how they come in, and for how many there is a fix. */
function overview({ vulnerable, figures, tree, paths }: Contents): Markdown {
  const found = vulnerable.flatMap(({ vulnerabilities }) => vulnerabilities)
  const libraries = counted(figures?.libraries ?? 0, 'library', 'libraries')
  const fixed = found.filter(({ fix }) => fix !== undefined).length
  const keys = vulnerable.map(({ library }) => library.keyUuid)
  const direct = keys.filter((key) => tree?.direct.has(key)).length
  const transitive = keys.filter((key) => paths.has(key)).length
  const parts = [
    md`Vulnerable: **${vulnerable.length}** of ${prose(libraries)}`,
    ...(tree
      ? [md`**${direct}** direct, **${transitive}** brought in by others`]
      : []),
    md`a fix is known for **${fixed}** of ${prose(counted(found.length, 'vulnerability', 'vulnerabilities'))}`,
  ]
  return md`${join(parts, ' · ')}.`
}
