import type { Ecosystem } from './package.ts'

/** How Mend names a library; the fields mean something else in each ecosystem. */
export interface Naming {
  readonly type: string
  readonly languages: string
  readonly groupId: string
  readonly artifactId: string
  readonly filename: string
  /** The display name, unless the package has one of its own. */
  readonly name: string
  readonly coordinates?: string
  readonly url: string
}

/** Facts 6.5. */
export const namings: Readonly<
  Record<Ecosystem, (name: string, version: string) => Naming>
> = {
  maven: jar,
  'in-house': (name, version) => ({
    ...jar(name, version),
    url: 'https://git.acme.example/platform',
  }),
  npm(name, version) {
    const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
    const url = `https://npm.example/${name}/-/${file}`
    return named('NODE_PACKAGED_MODULE', 'JavaScript', name, file, url)
  },
  pypi(name, version) {
    const file = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`
    const url = `https://pypi.example/project/${name}/${version}/`
    return named('PYTHON_PACKAGE', 'Python', name, file, url)
  },
  nuget(name, version) {
    const file = `${name.toLowerCase()}.${version}.nupkg`
    const url = `https://nuget.example/packages/${file}`
    return named('NUGET_PACKAGE_MODULE', '.NET', name, file, url)
  },
  go(name, version) {
    const filename = `${name.slice(name.lastIndexOf('/') + 1)}-${version}`
    const url = `https://pkg.go.dev/${name}@${version}`
    const row = named('GO_PACKAGE', 'Go', name, name, url)
    return { ...row, filename }
  },
  file(name) {
    const [type, languages] = fileTypes[name.split('.').pop() ?? ''] ?? unknown
    return named(type, languages, '', name, '')
  },
  source(name) {
    const [owner = '', repository = ''] = name.split('/')
    const url = `https://github.com/${name}.git`
    return named('SOURCE_LIBRARY', 'C', owner, repository, url)
  },
}

const unknown = ['UNKNOWN_ARTIFACT', 'Unknown'] as const

/** Type and language of a file, by its extension. */
const fileTypes: Readonly<Record<string, readonly [string, string]>> = {
  jar: ['JAVA_ARCHIVE', 'Java'],
  js: ['JAVA_SCRIPT_LIBRARY', 'JavaScript'],
  dll: ['DOT_NET_AS_GENERIC_RESOURCE', '.NET'],
}

function named(
  type: string,
  languages: string,
  groupId: string,
  file: string,
  url: string,
): Naming {
  const names = { groupId, artifactId: file, filename: file, name: file }
  return { type, languages, url, ...names }
}

/** Maven artifacts whose type in Mend does not say so (facts 6.1). */
const untyped = new Set(['log4j:log4j', 'org.xerial.snappy:snappy-java'])

function jar(name: string, version: string): Naming {
  const [groupId = '', artifactId = ''] = name.split(':')
  const filename = `${artifactId}-${version}.jar`
  const folder = `${groupId.replaceAll('.', '/')}/${artifactId}/${version}`
  return {
    type: untyped.has(name) ? 'UNKNOWN_ARTIFACT' : 'MAVEN_ARTIFACT',
    languages: 'Java',
    groupId,
    artifactId,
    filename,
    name: artifactId,
    coordinates: `${name}:${version}`,
    url: `https://maven.example/maven2/${folder}/${filename}`,
  }
}
