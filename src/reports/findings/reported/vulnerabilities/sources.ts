import { startOf } from '../../../../domain/inventory/dependency-paths.ts'
import type { Affected } from '../../../../domain/inventory/vulnerable-libraries.ts'
import {
  more,
  nameAndVersion,
  priorities,
  type Source,
} from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  details,
  heading,
  type Markdown,
  md,
  nothing,
  table,
} from '../../../text/markdown.ts'
import { compare } from '../../../text/words.ts'
import { type Rating, ratings, severityDots } from '../counts.ts'
import { waysPicture } from './path-diagram.ts'

const mostRows = 10

/** A direct dependency with the vulnerabilities that it brings in, its own included. */
export interface Origin {
  readonly keyUuid: string
  readonly affected: readonly Affected[]
  readonly byRating: Readonly<Record<Rating, number>>
}

/** The direct dependencies by the harm that they bring: where to begin. */
export function origins(source: Source): Section | undefined {
  const { tree } = source
  if (!tree || source.ways.size === 0) return undefined
  const all = originsOf(source)
  if (all.length === 0) return undefined
  const left = all.length - mostRows
  const title = heading(3, md`Where they come from`)
  return {
    id: 'origins',
    full: blocks(
      title,
      table(headers, all.slice(0, mostRows).map(row(source)), alignment),
      left > 0 ? md`${more(left, source)}.` : nothing,
      picture(source),
    ),
    brief: blocks(
      title,
      md`Direct dependencies that bring in vulnerabilities: ${more(all.length, source)}.`,
    ),
    priority: priorities.origins,
  }
}

/** The gravest first. A library that comes in by several counts where its way is shortest. */
export function originsOf({ affected, tree, ways }: Source): Origin[] {
  const groups = new Map<string, Affected[]>()
  for (const one of affected) {
    const root = startOf(one.library.keyUuid, ways)
    if (!tree?.direct.has(root)) continue
    const group = groups.get(root)
    if (group) group.push(one)
    else groups.set(root, [one])
  }
  return [...groups]
    .map(([keyUuid, group]) => ({
      keyUuid,
      affected: group,
      byRating: ratingCounts(group),
    }))
    .sort(byHarm)
}

function ratingCounts(group: readonly Affected[]): Record<Rating, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0 }
  for (const { vulnerabilities } of group) {
    for (const { severity } of vulnerabilities) counts[severity ?? 'unrated']++
  }
  return counts
}

function byHarm(a: Origin, b: Origin): number {
  for (const rating of ratings) {
    const difference = b.byRating[rating] - a.byRating[rating]
    if (difference !== 0) return difference
  }
  return compare(a.keyUuid, b.keyUuid)
}

const headers = [
  md`Direct dependency`,
  md`Vulnerable itself`,
  md`Vulnerable below it`,
  ...ratings.slice(0, 4).map((rating) => severityDots[rating]),
]
const alignment = [
  'left',
  ...headers.slice(1).map(() => 'right' as const),
] as const

function row({ tree }: Source) {
  return ({ keyUuid, affected, byRating }: Origin): Markdown[] => {
    const library = tree?.libraries.get(keyUuid)
    const own = affected.some(({ library }) => library.keyUuid === keyUuid)
    return [
      library ? nameAndVersion(library) : nothing,
      own ? md`yes` : dash,
      countOr(affected.length - Number(own)),
      ...ratings.slice(0, 4).map((rating) => countOr(byRating[rating])),
    ]
  }
}

const dash = md`–`

function countOr(count: number): Markdown {
  return count === 0 ? dash : md`${count}`
}

function picture(source: Source): Markdown {
  const drawn = waysPicture(source)
  return drawn === undefined
    ? nothing
    : details(`🧭 The ways to the gravest, as a picture`, drawn)
}
