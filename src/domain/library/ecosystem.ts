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

/** Types that decide alone, in both of Mend's vocabularies (facts 6.5). */
const byType: Readonly<Record<string, Ecosystem>> = {
  MAVEN_ARTIFACT: 'maven',
  JAVA: 'maven',
  NODE_PACKAGED_MODULE: 'npm',
  JAVASCRIPT_NODE_JS: 'npm',
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
  COCOAPODS: 'cocoapods',
  HEX: 'hex',
  R: 'cran',
  CONDA: 'conda',
  HASKELL: 'hackage',
  OCAML: 'opam',
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
  [/\.whl$/i, 'pypi'],
  [/\.nupkg$/i, 'nuget'],
  [/\.gem$/i, 'gem'],
  [/\.crate$/i, 'cargo'],
  [/\.rpm$/i, 'rpm'],
  [/\.u?deb$/i, 'deb'],
  [/\.tgz$/i, 'npm', /javascript|node/i],
]

/** A DLL's version is the assembly's, not a package's (facts 6.5). */
const binary = /\.(dll|exe)$/i

/** The file by which Mend found the library; its name where Mend gives none. */
export function fileOf(library: LibraryIdentity): string {
  return library.filename || library.artifactId || library.name
}

/**
 * By the type, whatever its case; where that decides nothing (`UNKNOWN_ARTIFACT`,
 * `JAVA_ARCHIVE`, unknown words) by Maven coordinates, file name and language.
 * `generic` when nothing is certain.
 */
export function ecosystemOf(library: EcosystemFacts): Ecosystem {
  const type = normalized(library.type ?? '')
  if (files.has(type)) return 'generic'
  const known = byType[type]
  if (known === 'nuget' && binary.test(fileOf(library))) return 'generic'
  if (known) return known
  return isMaven(library) ? 'maven' : byFile(library)
}

/** `javascript/Node.js` → `JAVASCRIPT_NODE_JS`, `.NET` → `NET` */
const normalized = memoized((type) =>
  type
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_/, ''),
)

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
const mavenTypes = new Set(['MAVEN_ARTIFACT', 'JAVA', 'JAVA_ARCHIVE'])
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
  if (mavenTypes.has(normalized(library.type ?? ''))) return true
  return Boolean(coordinates) || javaArchive.test(filename ?? library.name)
}
