import { startOf } from '../../../../domain/inventory/dependency-paths.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import { compare } from '../../../../domain/text/compare.ts'
import { nameAndVersion } from '../../../text/library-name.ts'
import {
  elsewhere,
  first,
  type ListRoom,
  withRest,
} from '../../../text/list.ts'
import {
  blocks,
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../../../text/markdown.ts'
import {
  type Rating,
  ratingCounts,
  ratings,
  severityDots,
} from '../../../text/severity.ts'
import { counted } from '../../../text/words.ts'
import { folded, headed, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'
import { pathDiagram } from './path-diagram.ts'
import { upgrades } from './upgrades.ts'

const maxRows = 10
const maxFolded = 100
const briefName = md`Direct dependencies that bring in vulnerabilities`
/** Files have libraries, but no list of what to upgrade. */
const noFile: ListRoom = {}

/** A direct dependency with the vulnerable libraries that it brings in, itself included. */
interface VulnerabilitySource {
  readonly keyUuid: string
  readonly vulnerable: readonly VulnerableLibrary[]
  readonly byRating: Readonly<Record<Rating, number>>
}

/** The direct dependencies that bring in vulnerabilities, the worst first, and what to upgrade. */
export function vulnerabilitySources(contents: Contents): Section | undefined {
  const { tree, paths } = contents
  // Where all are direct, their own table says the same.
  if (!tree || paths.size === 0) return undefined
  const list = sourcesOf(contents)
  const diagram = pathDiagram(contents)
  return headed('vulnerability-sources', md`What to do`, {
    full: blocks(
      sourceTable(first(list, maxRows, contents), contents),
      list.some(bringsIn) ? onUpgrades : nothing,
      diagram && details('🧭 Paths to the most severe, as a diagram', diagram),
    ),
    brief: elsewhere(briefName, list.length, noFile),
  })
}

const onUpgrades = md`Mend does not say which version of a direct dependency brings in the upgraded libraries. A library that several dependencies bring in is counted once, where its path is shortest.`

function bringsIn({ keyUuid, vulnerable }: VulnerabilitySource): boolean {
  return vulnerable.some(({ library }) => library.keyUuid !== keyUuid)
}

/** Those that bring in less severe ones. */
export function moreVulnerabilitySources(
  contents: Contents,
): Section | undefined {
  if (contents.paths.size === 0) return undefined
  const list = sourcesOf(contents)
  const left = list.slice(first(list, maxRows, contents).length)
  const title = `🩹 ${counted(left.length, 'more direct dependency', 'more direct dependencies')} to upgrade`
  const shown = sourceTable(left.slice(0, maxFolded), contents)
  return folded('more-vulnerability-sources', title, {
    full: withRest(shown, left.length - maxFolded, noFile),
    brief: elsewhere(briefName, left.length, noFile),
  })
}

function sourceTable(
  list: readonly VulnerabilitySource[],
  contents: Contents,
): Markdown {
  if (list.length === 0) return nothing
  return table(headers, list.map(rowOf(contents)), alignment)
}

/** The worst first. A library that several bring in counts where its path is shortest. */
export function sourcesOf({
  vulnerable,
  tree,
  paths,
}: Contents): VulnerabilitySource[] {
  const groups = Map.groupBy(vulnerable, ({ library }) =>
    startOf(library.keyUuid, paths),
  )
  return [...groups]
    .filter(([keyUuid]) => tree?.direct.has(keyUuid))
    .map(([keyUuid, group]) => ({
      keyUuid,
      vulnerable: group,
      byRating: ratingCounts(
        group.flatMap(({ vulnerabilities }) => vulnerabilities),
      ),
    }))
    .sort(bySeverity)
}

function bySeverity(a: VulnerabilitySource, b: VulnerabilitySource): number {
  for (const rating of ratings) {
    const difference = b.byRating[rating] - a.byRating[rating]
    if (difference !== 0) return difference
  }
  return compare(a.keyUuid, b.keyUuid)
}

const columns = ratings.filter((rating) => rating !== 'unrated')
const headers = [
  md`Direct dependency`,
  md`Upgrade`,
  md`Fixes`,
  ...columns.map((rating) => severityDots[rating]),
]
const alignment = headers.map((_, at) => (at < 2 ? 'left' : 'right'))

function rowOf(contents: Contents) {
  return (source: VulnerabilitySource) => {
    const library = contents.tree?.libraries.get(source.keyUuid)
    return [
      library ? nameAndVersion(library) : nothing,
      upgrades(source.keyUuid, source.vulnerable, contents),
      fixedShare(source),
      ...columns.map((rating) => countOr(source.byRating[rating])),
    ]
  }
}

/** `4 of 5`: how many of its vulnerabilities have a known fix. */
function fixedShare({ vulnerable }: VulnerabilitySource): Markdown {
  const all = vulnerable.flatMap(({ vulnerabilities }) => vulnerabilities)
  const fixed = all.filter(({ fix }) => fix?.trim()).length
  return fixed === all.length
    ? md`all&nbsp;${fixed}`
    : md`${fixed}&nbsp;of&nbsp;${all.length}`
}

const dash = md`–`

function countOr(count: number): Markdown {
  return count === 0 ? dash : md`${count}`
}
