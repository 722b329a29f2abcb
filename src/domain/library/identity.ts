import {
  type Ecosystem,
  type EcosystemFacts,
  ecosystemOf,
  javaArchive,
  withoutFolder,
} from './ecosystem.ts'
import { partsOf } from './identity-parts.ts'
import type { LibraryIdentity } from './library.ts'
import { type Parts, versionOf } from './package-fields.ts'
import { canonical, folded } from './spelling.ts'

/** What a package is, in its ecosystem's own spelling: the parts of a package URL. */
export interface Identity extends Parts {
  readonly type: Ecosystem
}

/**
 * The one identity of a library: package URL, names, patterns and comparisons
 * all go by it. Where a part that its ecosystem needs is missing it is a
 * `generic` one, which claims nothing.
 */
export function identityOf(library: EcosystemFacts): Identity {
  const type = ecosystemOf(library)
  const parts = partsOf(type, library)
  if (!parts) return genericIdentity(library)
  const { namespace, name, version, qualifiers, subpath } = parts
  return {
    type,
    namespace: namespace && canonical(type, namespace),
    name: canonical(type, name),
    version,
    qualifiers,
    subpath,
  }
}

/** A library of which only the file's name is known. */
export function genericIdentity(library: EcosystemFacts): Identity {
  return {
    type: 'generic',
    name: withoutFolder(library.filename ?? '') || library.name,
    version: versionOf(library),
  }
}

/** Namespaces that are vendors, which nobody writes before a name. */
const vendors: ReadonlySet<Ecosystem> = new Set(['alpm', 'apk', 'deb', 'rpm'])

/**
 * The name by which people know the package, without its version.
 *
 * Maven: `org.slf4j:slf4j-api` · npm: `@babel/core` · otherwise the display name
 */
export function packageName(library: EcosystemFacts): string {
  return nameOf(identityOf(library), library)
}

/** As `packageName`, of an identity that is known already. */
export function nameOf(
  { type, namespace, name, qualifiers, subpath }: Identity,
  library: LibraryIdentity,
): string {
  if (type === 'generic') return fileName(library)
  if (type === 'maven') return `${namespace}:${name}`
  const space = vendors.has(type) ? undefined : namespace
  const host = qualifiers?.['repository_url']
  if (!(space || host || subpath)) return name
  return [host, space, name, subpath].filter(Boolean).join('/')
}

/**
 * The dependencies of a library have no type (facts 2): an artifact with the
 * version in its name is a file, and the group then names the package.
 */
function fileName(library: LibraryIdentity): string {
  const { type, groupId, artifactId, version, name } = library
  if (type || !groupId || !artifactId || javaArchive.test(groupId)) return name
  const isFile = version !== undefined && artifactId.includes(version)
  return isFile || groupId === artifactId ? groupId : `${groupId}:${artifactId}`
}

/** The version with its epoch, which package URLs have apart and is 0 by default; '' where none is known. */
export function fullVersion({
  version = '',
  qualifiers,
}: Pick<Identity, 'version' | 'qualifiers'>): string {
  const epoch = qualifiers?.['epoch']
  return epoch === undefined || epoch === '0' ? version : `${epoch}:${version}`
}

/**
 * The same for all versions and spellings of one package. A name means one
 * package per ecosystem: Python and npm both have a `six`.
 */
export function keyOf(identity: Identity, library: LibraryIdentity): string {
  const { type } = identity
  return `${folded(type, nameOf(identity, library))}\n${type}`
}

/**
 * The names that mean one package and no other, without a version: its
 * ecosystem's, the one of package URLs, and Mend's own spelling.
 *
 * `flask-login`, `Flask_Login` · `org.slf4j:slf4j-api`, `org.slf4j/slf4j-api`
 */
export function spellingsOf(
  identity: Identity,
  library: LibraryIdentity,
): readonly string[] {
  const { type, namespace, name } = identity
  const { groupId } = library
  const known = nameOf(identity, library)
  if (type === 'generic') return [known]
  const names = [known]
  if (namespace) names.push(`${namespace}/${name}`)
  if (groupId && canonical(type, groupId) === known) names.push(groupId)
  return names
}

/**
 * A further name that does not tell one from others: of a pod's part the pod's,
 * of an image without an owner the one without its registry.
 */
export function nameAlone({
  type,
  namespace,
  name,
  subpath,
}: Identity): string | undefined {
  const hasOwner = namespace && namespace !== 'library'
  return subpath || (type === 'docker' && !hasOwner) ? name : undefined
}

/** Mend's version, its ecosystem's, and the one without the `v` that few write: `symfony/*:4.*` */
export function versionSpellings(
  identity: Identity,
  library: LibraryIdentity,
): ReadonlySet<string> {
  const versions = new Set<string>()
  for (const version of [library.version, identity.version]) {
    if (version === undefined) continue
    versions.add(version)
    if (version.startsWith('v')) versions.add(version.slice(1))
  }
  return versions
}
