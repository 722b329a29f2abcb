import { isMaven, type Library, type LibraryIdentity } from './library.ts'

/** Where a library comes from: the types of package URLs (purl-spec, PURL-TYPES). */
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

/** What of a library tells its origin; `url` and `languages` only the inventory has. */
export type Origin = LibraryIdentity & Pick<Library, 'languages' | 'url'>

/** Types whose word alone decides, in both of Mend's vocabularies (facts 6.5). */
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

/** Types of mere files: whatever they are called, no registry has them under it. */
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

/** For all other types: endings that one ecosystem alone uses, or one of a language. */
const byEnding: readonly (readonly [RegExp, Ecosystem, RegExp?])[] = [
  [/\.whl$/i, 'pypi'],
  [/\.nupkg$/i, 'nuget'],
  [/\.gem$/i, 'gem'],
  [/\.crate$/i, 'cargo'],
  [/\.rpm$/i, 'rpm'],
  [/\.deb$/i, 'deb'],
  [/\.tgz$/i, 'npm', /javascript|node/i],
]

/** A DLL's version is that of the assembly, not of any package (facts 6.5). */
const binary = /\.(dll|exe)$/i

/** The file by which Mend found the library; its name where no file is told. */
export function fileOf(library: LibraryIdentity): string {
  return library.filename ?? library.artifactId ?? library.name
}

/**
 * By the type, whatever its case; where that decides nothing (`UNKNOWN_ARTIFACT`,
 * `JAVA_ARCHIVE`, words never seen) by Maven coordinates, file name and language.
 * `generic` when nothing is certain.
 */
export function ecosystemOf(library: Origin): Ecosystem {
  const type = folded(library.type ?? '')
  if (files.has(type)) return 'generic'
  const known = byType[type]
  if (known === 'nuget' && binary.test(fileOf(library))) return 'generic'
  if (known) return known
  return isMaven(library) ? 'maven' : byFile(library)
}

/** A name means one package in one ecosystem: there are a `six` of Python's and one of npm's. */
export function packageKey(name: string, library: Origin): string {
  return `${name}\n${ecosystemOf(library)}`
}

const foldedTypes = new Map<string, string>()

/** As `fold`; a hundred thousand libraries are of a dozen types. */
function folded(type: string): string {
  const found = foldedTypes.get(type) ?? fold(type)
  if (foldedTypes.size < 1_000) foldedTypes.set(type, found)
  return found
}

/** `javascript/Node.js` → `JAVASCRIPT_NODE_JS`, `.NET` → `NET` */
function fold(type: string): string {
  return type
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_/, '')
}

function byFile(library: Origin): Ecosystem {
  const file = fileOf(library)
  const rule = byEnding.find(
    ([ending, , language]) =>
      ending.test(file) &&
      (language === undefined || language.test(library.languages ?? '')),
  )
  return rule?.[1] ?? 'generic'
}
