import type {
  Library,
  LibraryIdentity,
  License,
  Vulnerability,
} from '../domain/library.ts'
import type { Result } from '../operations/result.ts'
import type { FlatTree } from './flat-tree.ts'
import type { Format } from './formats/format.ts'
import { jsonChunks } from './json-chunks.ts'
import { resultFacts } from './result-facts.ts'
import { compare } from './words.ts'

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
  const inventory = result.reported?.inventory
  return {
    schemaVersion,
    generatedAt: options.generatedAt.toISOString(),
    runUrl: options.runUrl,
    ...resultFacts(result),
    inventoryUpdated: inventory?.lastUpdated,
    libraries: inventory?.libraries.toSorted(byKey).values().map(libraryFacts),
    hierarchy:
      options.tree && hierarchyFacts(options.tree, inventory?.libraries),
  }
}

function byKey(a: LibraryIdentity, b: LibraryIdentity): number {
  return compare(a.keyUuid, b.keyUuid)
}

function identityFacts(library: LibraryIdentity): LibraryIdentity {
  const { keyUuid, name, filename, groupId, artifactId } = library
  const { version, sha1, type, coordinates } = library
  const file = { filename, groupId, artifactId }
  return { keyUuid, name, ...file, version, sha1, type, coordinates }
}

function libraryFacts(library: Library): Library {
  return {
    ...identityFacts(library),
    languages: library.languages,
    matchType: library.matchType,
    url: library.url,
    homePage: library.homePage,
    licenses: library.licenses.map(licenseFacts),
    vulnerabilities: library.vulnerabilities.map(vulnerabilityFacts),
    outdated: library.outdated,
    newestVersion: library.newestVersion,
  }
}

function licenseFacts(license: License): License {
  const { name, url, spdxName, copyrightRisk, copyleft } = license
  return { name, url, spdxName, copyrightRisk, copyleft }
}

function vulnerabilityFacts(vulnerability: Vulnerability): Vulnerability {
  const { id, severity, score, url } = vulnerability
  const { published, description, fix } = vulnerability
  return { id, severity, score, url, published, description, fix }
}

/** `libraries` holds those that the inventory does not. `fromEntries` is safe with any key. */
function hierarchyFacts(tree: FlatTree, inventory: readonly Library[] = []) {
  const told = new Set(inventory.map(({ keyUuid }) => keyUuid))
  const edges = [...tree.dependencies].sort(([a], [b]) => compare(a, b))
  return {
    direct: [...tree.direct].sort(compare),
    dependencies: Object.fromEntries(
      edges.map(([key, children]) => [key, [...children].sort(compare)]),
    ),
    libraries: [...tree.libraries.values()]
      .filter(({ keyUuid }) => !told.has(keyUuid))
      .sort(byKey)
      .values()
      .map(identityFacts),
  }
}
