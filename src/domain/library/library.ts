/** The names under which Mend knows a library; which of them are there varies by type. */
export interface LibraryIdentity {
  /** Unique within the organization; joins inventory, hierarchy and dependencies. */
  readonly keyUuid: string
  /** For display: `SLF4J API Module`, not always the artifact's name. */
  readonly name: string
  readonly filename?: string | undefined
  readonly groupId?: string | undefined
  readonly artifactId?: string | undefined
  readonly version?: string | undefined
  readonly sha1?: string | undefined
  /** Mend's own word: `MAVEN_ARTIFACT`, `NODE_PACKAGED_MODULE`, … */
  readonly type?: string | undefined
  /** `group:artifact:version`, for Maven. */
  readonly coordinates?: string | undefined
}

/** A library of the inventory, with all that is known about it. */
export interface Library extends LibraryIdentity {
  readonly languages?: string | undefined
  /** How Mend recognized it: `SHA1`, `FILENAME` (weak), `SOURCE_FILE`. */
  readonly matchType?: string | undefined
  readonly url?: string | undefined
  readonly homePage?: string | undefined
  readonly licenses: readonly License[]
  readonly vulnerabilities: readonly Vulnerability[]
  /** Absent unless the organization has "New Version" alerts on. */
  readonly outdated?: boolean | undefined
  readonly newestVersion?: string | undefined
}

export interface License {
  /** Mend's name: `Apache 2.0`, not an SPDX id. */
  readonly name: string
  readonly url?: string | undefined
  readonly spdxName?: string | undefined
  /** `ONE` (low) to `FIVE` (high). */
  readonly copyrightRisk?: string | undefined
  readonly copyleft?: string | undefined
}

export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

export interface Vulnerability {
  /** `CVE-2021-44228`, `WS-2019-0425`, … */
  readonly id: string
  /** Absent when Mend names none that is known. */
  readonly severity?: Severity | undefined
  /** CVSS 3 where present, otherwise CVSS 2; 0 to 10. */
  readonly score?: number | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly description?: string | undefined
  /** What to do about it, in a line: `Upgrade to version 2.17.1`. */
  readonly fix?: string | undefined
}

/** What `getProjectInventory` tells of a project. */
export interface Inventory {
  readonly productName?: string | undefined
  readonly projectName?: string | undefined
  /** ISO 8601, UTC. */
  readonly lastUpdated?: string | undefined
  /** Each keyUuid once. */
  readonly libraries: readonly Library[]
  /**
   * Mend had not computed the alerts yet: there may be more vulnerabilities than
   * these, and whether a library is outdated is not known (facts 4).
   */
  readonly alertsPending?: boolean | undefined
}

/** A library in the hierarchy; shared libraries recur in many branches. */
export interface LibraryNode extends LibraryIdentity {
  readonly dependencies: readonly LibraryNode[]
}

/** A dependency of one library (`getProjectLibraryDependencies`). */
export interface DependencyNode extends LibraryIdentity {
  readonly scope?: string | undefined
  readonly licenses: readonly License[]
  readonly dependencies: readonly DependencyNode[]
}

export interface SourceFile {
  readonly name: string
  /** As the scanner saw it; Windows paths occur. */
  readonly path?: string | undefined
  readonly sha1?: string | undefined
}

/** Types whose package name stands in `groupId`; `artifactId` is a file there (facts 6.5). */
const namedByGroup = new Set([
  'NODE_PACKAGED_MODULE',
  'PYTHON_PACKAGE',
  'DOT_NET_RESOURCE',
  'NUGET_PACKAGE_MODULE',
  'GO_PACKAGE',
  'REDHAT_PACKAGE_MODULE',
])

/** Types that are Maven's whenever group and artifact are there and no file names. */
const mavenTypes = new Set(['MAVEN_ARTIFACT', 'JAVA_ARCHIVE'])
const archive = /\.(jar|war|ear|aar|pom)$/i

/**
 * The name under which people know the package, without its version.
 *
 * Maven: `org.slf4j:slf4j-api` · npm: `@babel/core` · otherwise the display name
 */
export function packageName(library: LibraryIdentity): string {
  const { groupId, artifactId } = library
  const type = library.type?.toUpperCase() ?? ''
  if (groupId && namedByGroup.has(type)) return groupId
  if (groupId && artifactId && type === '') return untypedName(library)
  return isMaven(library) ? `${groupId}:${artifactId}` : library.name
}

/**
 * The dependencies of a library come without a type (facts 2): an artifact that
 * has the version in its name is a file, and the group then names the package.
 */
function untypedName(library: LibraryIdentity): string {
  const { groupId = '', artifactId = '', version } = library
  if (archive.test(groupId)) return library.name
  const isFile = version !== undefined && artifactId.includes(version)
  return isFile || groupId === artifactId ? groupId : `${groupId}:${artifactId}`
}

/**
 * Whether group and artifact are those of Maven. The type alone does not decide:
 * plain Maven artifacts come as UNKNOWN_ARTIFACT, and archives that are none
 * have a file name for a group (facts 6.1, 6.5).
 */
export function isMaven(library: LibraryIdentity): boolean {
  const { groupId, artifactId, coordinates, filename } = library
  if (!groupId || !artifactId) return false
  if (archive.test(groupId) || archive.test(artifactId)) return false
  if (mavenTypes.has(library.type?.toUpperCase() ?? '')) return true
  return Boolean(coordinates) || archive.test(filename ?? library.name)
}
