/**
 * What the HTML report holds, between the renderer that packs it
 * (reports/html) and the page that unpacks it. Libraries stand in columns: a
 * hundred thousand of them as objects would say each field's name as often.
 */
import type { License, Vulnerability } from '../../domain/library/library.ts'
import type { pageFacts } from '../json/report.ts'

/** The top of the JSON report: everything but libraries and hierarchy. */
export type Facts = ReturnType<typeof pageFacts> & {
  /** The project's name, when it is one of several that have a page for all. */
  readonly oneOf?: string | undefined
}

/** The page's file; in a run about several projects that of all, with one for each beside it. */
export const pageFile = 'mend-report.html'

/** The texts of a library, in the order of the JSON report. */
export const textFields = [
  'keyUuid',
  'name',
  'filename',
  'groupId',
  'artifactId',
  'version',
  'sha1',
  'type',
  'coordinates',
  'languages',
  'matchType',
  'url',
  'homePage',
  'newestVersion',
] as const
export type TextField = (typeof textFields)[number]

/** A text for each row, `null` where unknown; or, where texts recur, numbers into `words`. */
export type Column =
  | { readonly plain: readonly (string | null)[] }
  | {
      readonly words: readonly (string | null)[]
      readonly at: readonly number[]
    }

/** Each different value once, and for each row the numbers of its values; 0 for none. */
export interface Lists<T> {
  readonly values: readonly T[]
  readonly of: readonly (readonly number[] | 0)[]
}

export interface PackedLibraries {
  readonly count: number
  /** So many first rows are the inventory's; the others stand in the hierarchy alone. */
  readonly inventory: number
  readonly texts: Readonly<Record<TextField, Column>>
  /** 1 outdated, 0 not, -1 unknown. */
  readonly outdated: readonly number[]
  readonly licenses: Lists<License>
  readonly vulnerabilities: Lists<Vulnerability>
}

/** Rows of `PackedLibraries`. */
export interface PackedTree {
  readonly direct: readonly number[]
  /** For each row what it depends on directly; 0 for nothing. */
  readonly dependencies: readonly (readonly number[] | 0)[]
}

/** The big part; it comes after the script, so that the overview need not wait for it. */
export interface Packed {
  readonly libraries: PackedLibraries
  /** Absent when no hierarchy was read. */
  readonly tree?: PackedTree | undefined
}

/** The page's code as the build makes it, with what the Content-Security-Policy says of it. */
export interface Assets {
  readonly script: string
  readonly style: string
  /** `sha256-…`, in base64. */
  readonly scriptHash: string
  readonly styleHash: string
}

/** Ids of the elements that hold the data, and of the one that the page is drawn in. */
export const elementIds = {
  facts: 'facts',
  contents: 'contents',
  app: 'app',
} as const
