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
  const name = group || named?.name
  if (!name) return undefined
  return {
    name,
    version: version || named?.version,
    qualifiers: named?.qualifiers,
  }
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
