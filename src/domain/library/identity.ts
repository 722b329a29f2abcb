import {
  type EcosystemFacts,
  ecosystemOf,
  isMaven,
  javaArchive,
} from './ecosystem.ts'
import type { LibraryIdentity } from './library.ts'

/** Types whose package name is the `groupId`; `artifactId` is a file there (facts 6.5). */
const namedByGroup = new Set([
  'NODE_PACKAGED_MODULE',
  'PYTHON_PACKAGE',
  'DOT_NET_RESOURCE',
  'NUGET_PACKAGE_MODULE',
  'GO_PACKAGE',
  'REDHAT_PACKAGE_MODULE',
])

/**
 * The name by which people know the package, without its version.
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
 * The dependencies of a library have no type (facts 2): an artifact with the
 * version in its name is a file, and the group then names the package.
 */
function untypedName(library: LibraryIdentity): string {
  const { groupId = '', artifactId = '', version } = library
  if (javaArchive.test(groupId)) return library.name
  const isFile = version !== undefined && artifactId.includes(version)
  return isFile || groupId === artifactId ? groupId : `${groupId}:${artifactId}`
}

/** A name means one package per ecosystem: Python and npm both have a `six`. */
export function packageKey(name: string, library: EcosystemFacts): string {
  return `${name}\n${ecosystemOf(library)}`
}
