import { type Ecosystem, type EcosystemFacts, fileOf } from './ecosystem.ts'
import { fileParts, qualifiedTypes } from './file-name.ts'

/** The parts of a package URL but for its type. */
export interface Parts {
  readonly namespace?: string | undefined
  readonly name: string
  readonly version?: string | undefined
  readonly qualifiers?: Readonly<Record<string, string>> | undefined
  readonly subpath?: string | undefined
}

/** `groupId` is the package, `artifactId` its file; otherwise what the file tells. */
export function byGroup(
  type: Ecosystem,
  library: EcosystemFacts,
): Parts | undefined {
  const { groupId } = library
  const version = versionOf(library)
  const group = groupId && (fileParts(type, groupId, version)?.name ?? groupId)
  // Nothing is left for the file to tell.
  if (group && version && !qualifiedTypes.has(type)) {
    return { name: group, version }
  }
  const named = fileParts(type, fileOf(library), version)
  const name = group || named?.name || plainArtifact(library)
  if (!name) return undefined
  return {
    name,
    version: plainVersion(version, named?.version),
    qualifiers: named?.qualifiers,
  }
}

/** The agent's version of an RPM begins with a part of the name: `1.8.0-openjdk-1.8.0.262-0` */
function plainVersion(
  version: string | undefined,
  ofFile: string | undefined,
): string | undefined {
  if (!version) return ofFile
  return ofFile && version.endsWith(`-${ofFile}`) ? ofFile : version
}

const archive =
  /\.(t?gz|tbz|bz2|xz|zst|zip|tar|whl|egg|gem|crate|nupkg|rpm|u?deb|apk|conda|jar|dll|exe)$/i

/** An artifact that is the package's name and no file, as the agent sends it for Hex. */
export function plainArtifact({
  groupId,
  artifactId,
}: EcosystemFacts): string | undefined {
  if (groupId || !artifactId || !/^[\w.+-]+$/.test(artifactId)) return undefined
  const holdsVersion = /[-_.@]v?\d+\.\d/.test(artifactId)
  return holdsVersion || archive.test(artifactId) ? undefined : artifactId
}

/**
 * `symfony/http-kernel-v4.4.1` → `symfony/http-kernel`, by the version that Mend
 * gives; a number alone can belong to the name.
 */
export function withoutVersion(
  name: string,
  version: string | undefined,
): string {
  const whole = name.endsWith('.zip') ? name.slice(0, -4) : name
  if (!version || !whole.endsWith(version)) return name
  if (!version.includes('.') && version.length < 7) return name
  return /^(.+)[-@:]v?$/.exec(whole.slice(0, -version.length))?.[1] ?? name
}

export function versionOf({
  version,
  coordinates,
}: EcosystemFacts): string | undefined {
  return version || coordinates?.split(':')[2]
}

/** `@babel/core` → `@babel`, `core`; `github.com/a/b` → `github.com/a`, `b` */
export function split(path: string): Pick<Parts, 'namespace' | 'name'> {
  const at = path.lastIndexOf('/')
  return at < 0
    ? { name: path }
    : { namespace: path.slice(0, at), name: path.slice(at + 1) }
}
