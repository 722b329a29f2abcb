import { isShared } from '../../../../domain/gate/words/finding-count.ts'
import { elsewhere, first, withRest } from '../../../text/list.ts'
import {
  blocks,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../../text/markdown.ts'
import {
  counted,
  libraryCount,
  vulnerabilityCount,
} from '../../../text/words.ts'
import { folded, headed, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'
import { libraryTable } from './library-table.ts'

const maxOpen = 15
const maxFolded = 100
const briefName = md`Vulnerable libraries`

/** The vulnerable libraries, the most severe first. */
export function vulnerableLibraries(contents: Contents): Section {
  const { vulnerable, alertsPending } = contents
  const title = alertsPending
    ? md`Vulnerabilities known so far`
    : md`Vulnerabilities`
  const top = vulnerable.length > 0 ? overview(contents) : nothing
  return headed('vulnerabilities', title, {
    full: blocks(
      top,
      libraryTable(first(vulnerable, maxOpen, contents), contents),
    ),
    brief: blocks(top, elsewhere(briefName, vulnerable.length, contents)),
  })
}

/** Those that are less severe. */
export function moreVulnerableLibraries(contents: Contents): Section {
  const { vulnerable } = contents
  const left = vulnerable.slice(first(vulnerable, maxOpen, contents).length)
  const shown = libraryTable(left.slice(0, maxFolded), contents)
  const title = counted(
    left.length,
    'more vulnerable library',
    'more vulnerable libraries',
  )
  return folded('more-vulnerabilities', title, {
    full: withRest(shown, left.length - maxFolded, contents),
    brief: elsewhere(briefName, left.length, contents),
  })
}

/** How many there are, how they come in, and for how many there is a fix. */
function overview(contents: Contents): Markdown {
  const { vulnerable, figures, tree, paths } = contents
  const waived = waivedCount(contents)
  const found = vulnerable.flatMap(({ vulnerabilities }) => vulnerabilities)
  const libraries = prose(libraryCount(figures?.libraries ?? 0))
  const all = prose(countWords(found.length, contents))
  const fixed = found.filter(({ fix }) => fix !== undefined).length
  const keys = vulnerable.map(({ library }) => library.keyUuid)
  const direct = keys.filter((key) => tree?.direct.has(key)).length
  const transitive = keys.filter((key) => paths.has(key)).length
  const parts = [
    md`Vulnerable: **${vulnerable.length}** of ${libraries}`,
    ...(tree
      ? [md`**${direct}** direct, **${transitive}** brought in by others`]
      : []),
    md`a fix is known for **${fixed}** of ${all}`,
    ...(waived > 0 ? [md`**${waived}** of ${all} waived`] : []),
  ]
  return md`${join(parts, ' · ')}.`
}

/** `5 vulnerabilities`, or `101 findings` where libraries share some. */
function countWords(count: number, { found }: Contents): string {
  return found && isShared(found)
    ? counted(count, 'finding')
    : vulnerabilityCount(count)
}

function waivedCount({ waived }: Contents): number {
  let count = 0
  for (const { vulnerabilities } of waived.values()) {
    count += vulnerabilities.size
  }
  return count
}
