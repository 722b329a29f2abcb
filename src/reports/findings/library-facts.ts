import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
import type { FixOf, LibraryFix } from '../../domain/inventory/library-fix.ts'
import type { Library, LibraryIdentity } from '../../domain/library/library.ts'
import { compare } from '../../domain/text/compare.ts'
import { LazyObject } from '../text/json-chunks.ts'

/** The order of libraries in files. */
export function byKey(a: LibraryIdentity, b: LibraryIdentity): number {
  return compare(a.keyUuid, b.keyUuid)
}

/** With what fixes it, where it is vulnerable. */
export function withFix(
  library: Library,
  fixOf: FixOf,
): Library & { readonly fix?: LibraryFix } {
  const fix = fixOf(library)
  return fix ? { ...library, fix } : library
}

/** Written out, because it is made a hundred thousand times. */
export function identityFacts(library: LibraryIdentity): LibraryIdentity {
  const { keyUuid, name, filename, groupId, artifactId } = library
  const { version, sha1, type, coordinates } = library
  const file = { filename, groupId, artifactId }
  return { keyUuid, name, ...file, version, sha1, type, coordinates }
}

/**
 * A hierarchy, flat: a nested one would repeat shared libraries and overflow
 * readers that recurse. `libraries` has those that the inventory has not.
 */
export function hierarchyFacts(
  tree: FlatTree,
  inventory: readonly Library[] = [],
) {
  const listed = new Set(inventory.map(({ keyUuid }) => keyUuid))
  const edges = [...tree.dependencies].sort(([a], [b]) => compare(a, b))
  return {
    direct: [...tree.direct].sort(compare),
    dependencies: new LazyObject(
      edges
        .values()
        .map(([key, children]) => [key, [...children].sort(compare)]),
    ),
    libraries: [...tree.libraries.values()]
      .filter(({ keyUuid }) => !listed.has(keyUuid))
      .sort(byKey)
      .values()
      .map(identityFacts),
  }
}
