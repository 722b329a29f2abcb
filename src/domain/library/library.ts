import type { OddRows } from '../odd-rows.ts'

/** The names under which Mend knows a library; which of them it has depends on its type. */
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
  /** Absent when Mend's word for it is unknown. */
  readonly severity?: Severity | undefined
  /** CVSS 3 where present, otherwise CVSS 2; 0 to 10. */
  readonly score?: number | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly description?: string | undefined
  /** What to do about it, in a line: `Upgrade to version 2.17.1`. */
  readonly fix?: string | undefined
}

/** A project's libraries, as `getProjectInventory` answers. */
export interface Inventory {
  readonly productName?: string | undefined
  readonly projectName?: string | undefined
  /** ISO 8601, UTC. */
  readonly lastUpdated?: string | undefined
  /** Each keyUuid once. */
  readonly libraries: readonly Library[]
  /**
   * Mend had not computed the alerts yet: there may be more vulnerabilities than
   * these, and whether a library is outdated is unknown (facts 4).
   */
  readonly alertsPending?: boolean | undefined
  /** Absent when all of the answer was as documented. */
  readonly oddRows?: OddRows | undefined
}

/** A library in the hierarchy; the same one recurs in many branches. */
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
