import { type FlatTree, flatTree } from '../../domain/inventory/flat-tree.ts'
import type {
  DependencyNode,
  Library,
  LibraryIdentity,
} from '../../domain/library/library.ts'
import type { LibraryRead } from '../../operations/result/library-read.ts'
import {
  alone,
  type Findings,
  type Result,
  type TargetResult,
} from '../../operations/result/result.ts'
import { deltaFacts } from '../findings/compared/delta-facts.ts'
import { libraryReadFacts } from '../findings/library-read/library-read.ts'
import type { Format } from '../format.ts'
import { compare } from '../text/words.ts'
import { jsonChunks, LazyObject } from './chunks.ts'
import { resultFacts } from './result-facts.ts'

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const schemaVersion = 1

/** The report that other steps read; it is there whatever the run has read. */
export const jsonFormat: Format = {
  name: 'json',
  output: 'report-path',
  file: 'mend-report.json',
  write({ result, generatedAt, tree, links: { runUrl } }) {
    return jsonReport(result, { generatedAt, runUrl, tree })
  },
}

export interface JsonOptions {
  readonly generatedAt: Date
  readonly runUrl?: string | undefined
  /** The result's hierarchy, flattened. */
  readonly tree?: FlatTree | undefined
}

/**
 * The report file, in pieces. No token is in it. Libraries are sorted by keyUuid;
 * the hierarchy is flat, because a nested one repeats shared libraries and
 * overflows readers that recurse. Absent fields are not known.
 */
export function jsonReport(
  result: Result,
  options: JsonOptions,
): Iterable<string> {
  return jsonChunks(() => reportFacts(result, options))
}

/** The report as data; docs/report.schema.json describes it. */
export function reportFacts(result: Result, options: JsonOptions) {
  return {
    ...headFacts(result, options),
    library: result.libraryRead && libraryReport(result.libraryRead),
    ...contentFacts(result, options.tree),
    projects: result.targets?.map((target) => ({
      ...projectFacts(target, result),
      ...contentFacts(target),
    })),
  }
}

function projectFacts(target: TargetResult, result: Result) {
  const facts = resultFacts(alone(target, result))
  return {
    ...facts,
    // One that could not be read has the name that it was asked for by.
    project: facts.project ?? { name: target.name, status: undefined },
    // Operation `library` is about one project.
    library: undefined,
    ...stateFacts(target),
  }
}

/** Everything but libraries and hierarchies, which another format may hold in its own way. */
export function pageFacts(result: Result, options: JsonOptions) {
  return {
    ...headFacts(result, options),
    projects: result.targets?.map((target) => projectFacts(target, result)),
  }
}

function headFacts(result: Result, { generatedAt, runUrl }: JsonOptions) {
  return {
    schemaVersion,
    generatedAt: generatedAt.toISOString(),
    runUrl,
    ...resultFacts(result),
    ...stateFacts(result),
  }
}

function stateFacts({ reported, compared }: Findings) {
  return {
    inventoryUpdated: reported?.inventory?.lastUpdated,
    alertsPending: reported?.inventory?.alertsPending,
    delta: compared && deltaFacts(compared.delta),
  }
}

function contentFacts(
  { reported }: Findings,
  tree: FlatTree | undefined = reported?.hierarchy &&
    flatTree(reported.hierarchy),
) {
  const inventory = reported?.inventory
  return {
    libraries: inventory?.libraries.toSorted(byKey).values(),
    hierarchy: tree && hierarchyFacts(tree, inventory?.libraries),
  }
}

/** The numbers of `resultFacts`, with the lists in the place of what counts them. */
function libraryReport(read: LibraryRead) {
  const { library, sourceFiles, dependencies, candidates } = read
  return {
    ...libraryReadFacts(read),
    library,
    sourceFiles: sourceFiles?.map(({ name, path, sha1 }) => ({
      name,
      path,
      sha1,
    })),
    dependencies: dependencies && dependencyFacts(flatTree(dependencies)),
    candidates: candidates?.toSorted(byKey).map(identityFacts),
  }
}

/** As the hierarchy, and each library with what only this answer tells. */
function dependencyFacts(tree: FlatTree<DependencyNode>) {
  return {
    ...hierarchyFacts(tree),
    libraries: [...tree.libraries.values()]
      .sort(byKey)
      .values()
      .map((library) => ({
        ...identityFacts(library),
        scope: library.scope,
        licenses: library.licenses,
      })),
  }
}

/** The order of libraries in files. */
function byKey(a: LibraryIdentity, b: LibraryIdentity): number {
  return compare(a.keyUuid, b.keyUuid)
}

function identityFacts(library: LibraryIdentity): LibraryIdentity {
  const { keyUuid, name, filename, groupId, artifactId } = library
  const { version, sha1, type, coordinates } = library
  const file = { filename, groupId, artifactId }
  return { keyUuid, name, ...file, version, sha1, type, coordinates }
}

/** `libraries` holds those that the inventory does not. */
function hierarchyFacts(tree: FlatTree, inventory: readonly Library[] = []) {
  const told = new Set(inventory.map(({ keyUuid }) => keyUuid))
  const edges = [...tree.dependencies].sort(([a], [b]) => compare(a, b))
  return {
    direct: [...tree.direct].sort(compare),
    dependencies: new LazyObject(
      edges
        .values()
        .map(([key, children]) => [key, [...children].sort(compare)]),
    ),
    libraries: [...tree.libraries.values()]
      .filter(({ keyUuid }) => !told.has(keyUuid))
      .sort(byKey)
      .values()
      .map(identityFacts),
  }
}
