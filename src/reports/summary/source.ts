import { type LibraryIdentity, packageName } from '../../domain/library.ts'
import type { Result } from '../../operations/result.ts'
import type { FlatTree } from '../flat-tree.ts'
import { code, type Markdown, md } from '../markdown.ts'

/** What every section of the summary is made from. */
export interface Source {
  readonly result: Result
  /** The result's hierarchy, flattened. */
  readonly tree?: FlatTree | undefined
  /** The file that holds everything, when one is written. */
  readonly report?: string | undefined
  /** The `warn-only` input. */
  readonly warnOnly: boolean
  /** Lists keep all their rows: not for the summary, whose room is limited. */
  readonly uncut?: boolean | undefined
  readonly links: Links
}

export interface Links {
  /** The page of this workflow run. */
  readonly runUrl?: string | undefined
  /** The project's page in Mend. */
  readonly projectUrl?: string | undefined
}

/** Which sections stay longest when room is short; higher stays longer. */
export const priorities = {
  outdated: 1,
  duplicates: 2,
  hierarchy: 3,
  licenses: 4,
  scans: 5,
  tags: 6,
  findings: 7,
  links: 8,
} as const

/** How many rows a list may have. */
export function mostOf(most: number, { uncut }: Source): number {
  return uncut ? Number.POSITIVE_INFINITY : most
}

/** `37 more in FILE`, or, without a file, `37 more`. */
export function more(count: number, { report }: Source): Markdown {
  return report ? md`${count} more in ${code(report)}` : md`${count} more`
}

/** One cell for both, so that tables stay narrow. */
export function nameAndVersion(library: LibraryIdentity): Markdown {
  const name = code(packageName(library), 60)
  const { version } = library
  return version === undefined ? name : md`${name} ${code(version, 30)}`
}
