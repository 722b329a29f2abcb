import type { StoredLibrary, StoredNode } from '../model/contents.ts'

/** A library in the hierarchy; `dependencies` is absent on leaves (facts 6.1). */
export function nodeRow({
  library,
  dependencies,
}: StoredNode): Record<string, unknown> {
  const row = {
    keyUuid: library.keyUuid,
    keyId: library.keyId,
    filename: library.filename,
    name: library.name,
    groupId: library.groupId,
    artifactId: library.artifactId,
    version: library.version,
    sha1: library.sha1,
    type: library.type,
    coordinates: library.coordinates,
  }
  return dependencies.length > 0
    ? { ...row, dependencies: dependencies.map(nodeRow) }
    : row
}

/** A library in the inventory: licenses and vulnerabilities, no edges (facts 6.2). */
export function inventoryRow(library: StoredLibrary, withOutdated: boolean) {
  const { outdatedModel } = library
  return {
    keyUuid: library.keyUuid,
    keyId: library.keyId,
    type: library.type,
    languages: library.languages,
    references: library.references,
    matchType: library.matchType,
    sha1: library.sha1,
    name: library.name,
    artifactId: library.artifactId,
    version: library.version,
    groupId: library.groupId,
    licenses: [...library.licenses],
    vulnerabilities: [...library.vulnerabilities],
    ...(withOutdated && { outdated: outdatedModel !== undefined }),
    ...(withOutdated && outdatedModel && { outdatedModel }),
  }
}

/** A dependency of one library: edges and licenses, but no type (facts 2). */
export function dependencyRow({
  library,
  dependencies,
}: StoredNode): Record<string, unknown> {
  return {
    keyUuid: library.keyUuid,
    name: library.name,
    groupId: library.groupId,
    artifactId: library.artifactId,
    version: library.version,
    classifier: '',
    scope: 'COMPILE',
    extension: library.filename.split('.').pop() ?? '',
    sha1: library.sha1,
    dependencies: dependencies.map(dependencyRow),
    licenses: library.licenses.map(({ name, url }) => ({ name, url })),
  }
}
