import { more, mostOf, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  details,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../../text/markdown.ts'
import { counted } from '../../../text/words.ts'
import { affectedTable } from './library-table.ts'

const mostOpen = 15
const mostFolded = 100

/** The vulnerable libraries, the gravest first. */
export function findings(source: Source): Section | undefined {
  const { affected } = source
  if (affected.length === 0) return undefined
  const { alertsPending } = source.result.reported?.inventory ?? {}
  const title = heading(
    3,
    alertsPending ? md`Vulnerabilities known so far` : md`Vulnerabilities`,
  )
  return {
    id: 'findings',
    full: blocks(
      title,
      overview(source),
      affectedTable(affected.slice(0, mostOf(mostOpen, source)), source),
    ),
    brief: blocks(
      title,
      overview(source),
      md`Vulnerable libraries: ${more(affected.length, source)}.`,
    ),
    priority: priorities.findings,
  }
}

/** Those that are not as grave. */
export function moreFindings(source: Source): Section | undefined {
  const left = source.affected.slice(mostOf(mostOpen, source))
  if (left.length === 0) return undefined
  const beyond = left.length - mostFolded
  return {
    id: 'more-findings',
    full: details(
      `${counted(left.length, 'more vulnerable library', 'more vulnerable libraries')}`,
      blocks(
        affectedTable(left.slice(0, mostFolded), source),
        beyond > 0 ? md`${more(beyond, source)}.` : nothing,
      ),
    ),
    brief: md`Vulnerable libraries: ${more(left.length, source)}.`,
    priority: priorities.moreFindings,
  }
}

/** How many there are, how they come in, and for how many there is a fix. */
function overview({ affected, result, tree, ways }: Source): Markdown {
  const found = affected.flatMap(({ vulnerabilities }) => vulnerabilities)
  const libraries = result.reported?.inventoryFigures?.libraries ?? 0
  const fixed = found.filter(({ fix }) => fix !== undefined).length
  const keys = affected.map(({ library }) => library.keyUuid)
  const direct = keys.filter((key) => tree?.direct.has(key)).length
  const transitive = keys.filter((key) => ways.has(key)).length
  const parts = [
    md`Vulnerable: **${affected.length}** of ${prose(counted(libraries, 'library', 'libraries'))}`,
    ...(tree
      ? [md`**${direct}** direct, **${transitive}** brought in by others`]
      : []),
    md`a fix is known for **${fixed}** of ${prose(counted(found.length, 'vulnerability', 'vulnerabilities'))}`,
  ]
  return md`${join(parts, ' · ')}.`
}
