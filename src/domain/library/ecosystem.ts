import { memoized } from '../memo.ts'
import type { Library, LibraryIdentity } from './library.ts'

/** Where packages come from: the types of package URLs (purl-spec, PURL-TYPES). */
export type Ecosystem =
  | 'alpm'
  | 'apk'
  | 'cargo'
  | 'cocoapods'
  | 'composer'
  | 'conda'
  | 'cran'
  | 'deb'
  | 'docker'
  | 'gem'
  | 'generic'
  | 'github'
  | 'golang'
  | 'hackage'
  | 'hex'
  | 'maven'
  | 'npm'
  | 'nuget'
  | 'opam'
  | 'pypi'
  | 'rpm'

/** What decides a library's ecosystem; only the inventory has `url` and `languages`. */
export type EcosystemFacts = LibraryIdentity &
  Pick<Library, 'languages' | 'url'>

/** Types that decide alone, in Mend's vocabularies and in the agent's (facts 6.5). */
const byType: Readonly<Record<string, Ecosystem>> = {
  MAVEN_ARTIFACT: 'maven',
  MAVEN: 'maven',
  GRADLE: 'maven',
  JAVA: 'maven',
  NODE_PACKAGED_MODULE: 'npm',
  JAVASCRIPT_NODE_JS: 'npm',
  NPM: 'npm',
  PYTHON_PACKAGE: 'pypi',
  PYTHON: 'pypi',
  DOT_NET_RESOURCE: 'nuget',
  NUGET_PACKAGE_MODULE: 'nuget',
  NUGET: 'nuget',
  GO_PACKAGE: 'golang',
  GO: 'golang',
  REDHAT_PACKAGE_MODULE: 'rpm',
  RPM: 'rpm',
  DEBIAN_PACKAGE: 'deb',
  DEBIAN: 'deb',
  ALPINE: 'apk',
  ARCH_LINUX: 'alpm',
  RUBY: 'gem',
  PHP: 'composer',
  RUST: 'cargo',
  CRATE: 'cargo',
  COCOAPODS: 'cocoapods',
  HEX: 'hex',
  R: 'cran',
  CONDA: 'conda',
  HASKELL: 'hackage',
  CABAL: 'hackage',
  OCAML: 'opam',
  OPAM: 'opam',
  DOCKER: 'docker',
  SOURCE_LIBRARY: 'github',
}

/** Types of plain files: no registry has them under their names. */
const files = new Set([
  'ACTIONSCRIPT',
  'DOCKER_LAYER',
  'DOT_NET_AS_GENERIC_RESOURCE',
  'FILE',
  'FILE_CLUSTER',
  'GENERIC_ARCHIVE',
  'JAVASCRIPT',
  'JAVASCRIPT_BOWER',
  'JAVA_SCRIPT_LIBRARY',
  'UNIX_LIBRARY',
  'WINDOWS_INSTALLER',
])

/** For all other types: endings that only one ecosystem uses, or one of a language. */
const byEnding: readonly (readonly [RegExp, Ecosystem, RegExp?])[] = [
  [/\.(whl|egg)$/i, 'pypi'],
  [/\.nupkg$/i, 'nuget'],
  [/\.gem$/i, 'gem'],
  [/\.crate$/i, 'cargo'],
  [/\.rpm$/i, 'rpm'],
  [/\.u?deb$/i, 'deb'],
  [/\.conda$/i, 'conda'],
  [/\.pkg\.tar\.\w+$/i, 'alpm'],
  [/\.tgz$/i, 'npm', /javascript|node/i],
]

/** A DLL's version is the assembly's, not a package's (facts 6.5). */
const binary = /\.(dll|exe)$/i

/**
 * The file by which Mend found the library; its name where Mend gives none. The
 * agent's resolvers name some files with the folder in which they found them
 * (facts 6.5).
 */
export function fileOf(library: LibraryIdentity): string {
  return withoutFolder(library.filename || library.artifactId || library.name)
}

/** Of either system: `C:\\gems\\rack-2.0.7.gem` → `rack-2.0.7.gem` */
export function withoutFolder(path: string): string {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return at < 0 ? path : path.slice(at + 1) || path
}

/**
 * By the type, whatever its case; where that decides nothing (`UNKNOWN_ARTIFACT`,
 * `JAVA_ARCHIVE`, unknown words) by Maven coordinates, file name and language.
 * `generic` when nothing is certain.
 */
export function ecosystemOf(library: EcosystemFacts): Ecosystem {
  const known = ofType(library.type ?? '')
  if (known === 'nuget' && binary.test(fileOf(library))) return 'generic'
  if (known) return known
  return isMaven(library) ? 'maven' : byFile(library)
}

/**
 * Constants that nobody has seen follow those that are known: `PHP_PACKAGE` as
 * `GO_PACKAGE`.
 */
const ofType = memoized((type): Ecosystem | undefined => {
  const word = normalized(type)
  if (files.has(word)) return 'generic'
  return byType[word] ?? byType[word.replace(/(_PACKAGE)?(_MODULE)?$/, '')]
})

/** `javascript/Node.js` → `JAVASCRIPT_NODE_JS`, `.NET` → `NET` */
function normalized(type: string): string {
  return type
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_/, '')
}

function byFile(library: EcosystemFacts): Ecosystem {
  const file = fileOf(library)
  const rule = byEnding.find(
    ([ending, , language]) =>
      ending.test(file) &&
      (language === undefined || language.test(library.languages ?? '')),
  )
  return rule?.[1] ?? 'generic'
}

/** Types that are Maven's whenever group and artifact are present and not file names. */
const isMavenType = memoized(
  (type) => ofType(type) === 'maven' || normalized(type) === 'JAVA_ARCHIVE',
)
export const javaArchive = /\.(jar|war|ear|aar|pom)$/i

/**
 * Whether group and artifact are Maven's. The type alone does not decide: plain
 * Maven artifacts come as UNKNOWN_ARTIFACT, and archives of other origin have a
 * file name as their group (facts 6.1, 6.5).
 */
export function isMaven(library: LibraryIdentity): boolean {
  const { groupId, artifactId, coordinates, filename } = library
  if (!groupId || !artifactId) return false
  if (javaArchive.test(groupId) || javaArchive.test(artifactId)) return false
  if (isMavenType(library.type ?? '')) return true
  return Boolean(coordinates) || javaArchive.test(filename ?? library.name)
}
