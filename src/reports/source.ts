import {
  type DependencyPaths,
  dependencyPaths,
} from '../domain/inventory/dependency-paths.ts'
import { type FlatTree, flatTree } from '../domain/inventory/flat-tree.ts'
import {
  type Affected,
  affectedLibraries,
} from '../domain/inventory/vulnerable-libraries.ts'
import { type LibraryIdentity, packageName } from '../domain/library/library.ts'
import {
  alone,
  type Result,
  type TargetResult,
} from '../operations/result/result.ts'
import { code, join, type Markdown, md } from './text/markdown.ts'

/** What the summary is made from. */
export interface Given {
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

/** What every section of the summary is made from; worked out once for all. */
export interface Source extends Given {
  /** The vulnerable libraries, the gravest first. */
  readonly affected: readonly Affected[]
  /** How each library comes in; empty without a hierarchy. */
  readonly ways: DependencyPaths
}

export interface Links {
  /** The page of this workflow run. */
  readonly runUrl?: string | undefined
  /** The project's page in Mend. */
  readonly projectUrl?: string | undefined
}

export function sourceOf(given: Given): Source {
  const { libraries = [] } = given.result.reported?.inventory ?? {}
  return {
    ...given,
    affected: affectedLibraries(libraries),
    ways: given.tree ? dependencyPaths(given.tree) : new Map(),
  }
}

/** The run, as if it were about this project alone. */
export function about<T extends Given>(target: TargetResult, given: T): T {
  const { hierarchy } = target.reported ?? {}
  return {
    ...given,
    tree: hierarchy && flatTree(hierarchy),
    result: alone(target, given.result),
  }
}

/** Which sections stay longest when room is short; higher stays longer. */
export const priorities = {
  tree: 5,
  sourceFiles: 5,
  outdated: 10,
  weakMatches: 15,
  duplicates: 20,
  dependencies: 20,
  severities: 25,
  hierarchy: 30,
  candidates: 30,
  licenses: 40,
  moreFindings: 45,
  run: 50,
  target: 55,
  tags: 60,
  origins: 65,
  findings: 70,
  notification: 70,
  gateExamples: 75,
  changes: 80,
  listing: 85,
  status: 85,
  checks: 85,
  targets: 90,
  links: 95,
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

/** The first few with their versions, and how many more; with a source, in which file. */
export function nameList(
  libraries: readonly LibraryIdentity[],
  most: number,
  source?: Source,
): Markdown {
  const left = libraries.length - most
  const rest = source ? more(left, source) : md`${left} more`
  const shown = libraries.slice(0, most).map(nameAndVersion)
  return join(left > 0 ? [...shown, rest] : shown, ', ')
}

/**
 * Where there is little room, without group, host and folders:
 * `org.slf4j:slf4j-api` → `slf4j-api`, `github.com/gin-gonic/gin` →
 * `gin-gonic/gin`, `gopkg.in/yaml.v3` → `yaml.v3`
 */
export function shortName(library: LibraryIdentity): string {
  const name = packageName(library)
  const parts = name.slice(name.lastIndexOf(':') + 1).split('/')
  const [owner = '', own = ''] = parts.slice(-2)
  if (parts.length === 1) return owner || name
  return (owner.includes('.') ? own : `${owner}/${own}`) || name
}
