/** What a scan found in a project: libraries and how they depend on each other. */
export interface Contents {
  /** The direct dependencies; a shared subtree is the same object in many places. */
  readonly roots: readonly StoredNode[]
  /** Each library once, by keyUuid, in the order in which the tree meets them. */
  readonly libraries: ReadonlyMap<string, StoredLibrary>
}

export interface StoredNode {
  readonly library: StoredLibrary
  readonly dependencies: readonly StoredNode[]
}

/** A library with all its fields, named as in the API (facts 6). */
export interface StoredLibrary {
  readonly keyUuid: string
  readonly keyId: number
  readonly type: string
  readonly languages: string
  readonly references: Readonly<Record<string, string>>
  readonly matchType: string
  readonly sha1: string
  readonly name: string
  readonly filename: string
  readonly artifactId: string
  readonly version: string
  readonly groupId: string
  readonly coordinates?: string | undefined
  readonly licenses: readonly StoredLicense[]
  readonly vulnerabilities: readonly StoredVulnerability[]
  /** Present when a newer version exists. */
  readonly outdatedModel?: OutdatedModel | undefined
  readonly inHouse: boolean
  readonly sourceFiles: readonly StoredSourceFile[]
}

/** Facts 6.3. A type, not an interface, to match the schema's index signature. */
export type StoredLicense = {
  readonly name: string
  readonly url: string
  readonly spdxName?: string
  readonly profileInfo?: Readonly<Record<string, string>> & {
    readonly copyrightRiskScore: string
    readonly copyleft: string
  }
  readonly riskLevel?: string
  readonly references?: readonly Readonly<Record<string, string>>[]
}

/** Facts 6.4. */
export type StoredVulnerability = {
  readonly name: string
  readonly type: string
  readonly severity: string
  readonly score: number
  readonly cvss3_severity?: string
  readonly cvss3_score?: number
  readonly scoreMetadataVector?: string
  readonly publishDate: string
  readonly url: string
  readonly description: string
  readonly topFix?: Readonly<Record<string, string>>
  readonly allFixes: readonly Readonly<Record<string, string>>[]
  readonly fixResolutionText?: string
  readonly references: readonly string[]
}

export type OutdatedModel = {
  readonly outdatedLibraryDate: string
  readonly newestVersion: string
  readonly newestLibraryDate: string
  readonly versionsInBetween: number
}

export type StoredSourceFile = {
  readonly sha1: string
  readonly name: string
  readonly path: string
}

/** A project before its first scan. */
export const emptyContents: Contents = { roots: [], libraries: new Map() }

export function contentsOf(roots: readonly StoredNode[]): Contents {
  const libraries = nodesOf(roots).map(({ library }) => library)
  const byKey = libraries.map((library) => [library.keyUuid, library] as const)
  return { roots, libraries: new Map(byKey) }
}

/** All nodes of a tree; those of a shared subtree once. */
function nodesOf(roots: readonly StoredNode[]): StoredNode[] {
  const nodes = new Set(roots)
  for (const { dependencies } of nodes) {
    for (const node of dependencies) nodes.add(node)
  }
  return [...nodes]
}

/**
 * The tree without in-house libraries; their dependencies move up to their
 * place, so that tree and inventory still name the same libraries.
 */
export function withoutInHouse(roots: readonly StoredNode[]): StoredNode[] {
  return roots.flatMap((node) => {
    const dependencies = withoutInHouse(node.dependencies)
    return node.library.inHouse
      ? dependencies
      : [{ library: node.library, dependencies }]
  })
}

/** The node of a library; of several, one that has dependencies. */
export function nodeOf(
  roots: readonly StoredNode[],
  keyUuid: string,
): StoredNode | undefined {
  const nodes = nodesOf(roots).filter(
    ({ library }) => library.keyUuid === keyUuid,
  )
  return nodes.find(({ dependencies }) => dependencies.length > 0) ?? nodes[0]
}
