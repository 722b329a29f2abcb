/**
 * What the HTML report holds: the contract between reports/html, which packs it,
 * and the page, which unpacks it. Libraries are stored in columns, because a
 * hundred thousand objects would repeat every field's name as often.
 */
import type { LibraryFix } from '../../domain/inventory/library-fix.ts'
import type { License, Vulnerability } from '../../domain/library/library.ts'
import type { Report } from '../../report-schema/report.ts'

export {
  looks,
  operationWord,
  outcomeWords,
  projectTally,
  runName,
} from '../outcome.ts'

/** Any value of the facts. */
export type Json =
  | string
  | number
  | boolean
  | undefined
  | readonly Json[]
  | { readonly [name: string]: Json }

/** The top of the JSON report: everything but libraries and hierarchy. */
export type Facts = WithCounts<Omit<Report, 'projects'>> & {
  readonly projects?: readonly WithCounts<Project>[] | undefined
  /** The project's name on its own page, in a run about more than one. */
  readonly oneOf?: string | undefined
  /** What the run did and found, in the words of the summary's headline. */
  readonly phrases?: readonly string[] | undefined
}

type Project = NonNullable<Report['projects']>[number]

/** Without the lists of libraries, and of one library the counts instead. */
type WithCounts<T> = Omit<T, 'libraries' | 'hierarchy' | 'library'> & {
  readonly library?: Readonly<Record<string, Json>> | undefined
}

/** The page's file; in a run about more than one project the page of all, with one for each beside it. */
export const pageFile = 'mend-report.html'

/** The texts of a library, in the order of the JSON report. */
const textFields = [
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

/** A value for each text field. */
export function forTextFields<T>(
  make: (field: TextField) => T,
): Readonly<Record<TextField, T>> {
  const entries = textFields.map((field) => [field, make(field)])
  return Object.fromEntries(entries) as Record<TextField, T>
}

/** What most packages are called: `org.slf4j:slf4j-api` where the type is Maven's, otherwise the group. */
export function ordinaryName({
  type,
  groupId,
  artifactId,
}: {
  readonly type?: string | undefined
  readonly groupId?: string | undefined
  readonly artifactId?: string | undefined
}): string {
  return type === 'MAVEN_ARTIFACT' ? `${groupId}:${artifactId}` : `${groupId}`
}

/** A text for each row, `null` where unknown; or, where texts are repeated, numbers into `words`. */
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
  /** The first rows, this many, are the inventory's; only the hierarchy has the others. */
  readonly inventory: number
  readonly texts: Readonly<Record<TextField, Column>>
  /** What the packages are called, without version; `null` for `ordinaryName`. */
  readonly names: Column
  /** For each package of the inventory in more than one version its rows. */
  readonly duplicates: readonly (readonly number[])[]
  /** 1 outdated, 0 not, -1 unknown. */
  readonly outdated: readonly number[]
  readonly licenses: Lists<License>
  readonly vulnerabilities: Lists<Vulnerability>
  /** One for each vulnerable row, none for the others. */
  readonly fixes: Lists<LibraryFix>
}

/** Rows of `PackedLibraries`. */
export interface PackedTree {
  readonly direct: readonly number[]
  /** For each row what it depends on directly; 0 for nothing. */
  readonly dependencies: readonly (readonly number[] | 0)[]
}

/** A waiver of a policy. */
export interface PackedWaiver {
  readonly vulnerability?: string | undefined
  /** A pattern. */
  readonly license?: string | undefined
  /** A name or pattern. */
  readonly library: string
  readonly reason: string
  /** The last day on which it holds, in UTC. */
  readonly until: string
  readonly state?: string | undefined
  readonly justification?: string | undefined
  readonly file: string
  readonly line: number
  /** The file is the workspace's own. */
  readonly workspace: boolean
  /** Absent where it holds for long and matches something. */
  readonly status?: 'expired' | 'ends soon' | 'unused' | undefined
}

export interface PackedWaived {
  /** Each waiver once: those that are over, that end soon, that act, that do not. */
  readonly waivers: readonly PackedWaiver[]
  /** A row of `PackedLibraries`, the id or the license's name, a number of `waivers`. */
  readonly findings: readonly (readonly [
    row: number,
    what: string,
    waiver: number,
  ])[]
}

/** The large part; it comes after the script, so that the overview does not wait for it. */
export interface Packed {
  readonly libraries: PackedLibraries
  /** Absent when no hierarchy was read. */
  readonly tree?: PackedTree | undefined
  /** Absent without a policy. */
  readonly waived?: PackedWaived | undefined
}

/** A project of a portfolio; numbers are -1 where they are not known. */
export type PackedPortfolioProject = readonly [
  product: string,
  name: string,
  /** Why it was not read; '' for one that was. */
  problem: string,
  libraries: number,
  vulnerable: number,
  critical: number,
  high: number,
  medium: number,
  low: number,
  /** The day on which its inventory was last updated; '' where unknown. */
  updated: string,
  /** 1 when that is long ago. */
  stale: 0 | 1,
]

/** A library in one version. */
export type PackedPortfolioLibrary = readonly [
  name: string,
  version: string,
  /** The first of its projects, then the step to each next one. */
  projects: readonly number[],
  /** The ids of its vulnerabilities. */
  vulnerabilities: readonly string[],
]

/** What many projects have: for the page's search. */
export interface PackedPortfolio {
  readonly projects: readonly PackedPortfolioProject[]
  readonly libraries: readonly PackedPortfolioLibrary[]
  /** Those that the most projects have first: id, severity or '', score or -1. */
  readonly vulnerabilities: readonly (readonly [
    id: string,
    severity: string,
    score: number,
  ])[]
  /** Libraries for which there was no room; the JSON report has them. */
  readonly left: number
}

/** The page's code as the build makes it, with its hashes for the Content-Security-Policy. */
export interface Assets {
  readonly script: string
  readonly style: string
  /** `sha256-…`, in base64. */
  readonly scriptHash: string
  readonly styleHash: string
}

/** Ids of the elements that hold the data, and of the one in which the page is drawn. */
export const elementIds = {
  facts: 'facts',
  contents: 'contents',
  app: 'app',
} as const
