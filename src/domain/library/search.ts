import { nearestNames } from '../project.ts'
import { isRedacted } from '../text/redact.ts'
import { type Ecosystem, withoutFolder } from './ecosystem.ts'
import {
  type Identity,
  identityOf,
  nameAlone,
  spellingsOf,
  versionSpellings,
} from './identity.ts'
import type { LibraryIdentity } from './library.ts'
import { folded } from './spelling.ts'

/** The result of looking for a library by name. */
type LibraryMatch<T> =
  | { readonly kind: 'one'; readonly found: T }
  /** Several libraries have that name. */
  | { readonly kind: 'several'; readonly found: readonly T[] }
  /** None has it; those with the most similar names, the most similar first. */
  | { readonly kind: 'none'; readonly near: readonly T[] }

const maxNear = 5

/** Mend's own identifier of a library: a UUID. */
export function isKeyUuid(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text)
}

/**
 * Finds a library by a name that people use. Names with a version are tried
 * first, then the package's name, then other names without a version; a version
 * that does not exist is never replaced by another.
 *
 * `log4j:log4j:1.2.17` · `lodash@4.17.21` · `@babel/core` · `guava-23.0.jar`
 */
export function findLibrary<T extends LibraryIdentity>(
  libraries: readonly T[],
  wanted: string,
): LibraryMatch<T> {
  if (isRedacted(wanted)) return { kind: 'none', near: [] }
  for (const names of [exactNames, spellingsOf, looseNames]) {
    const found = distinct(libraries.filter(hasName(names, wanted)))
    if (found.length > 1) return { kind: 'several', found }
    if (found[0]) return { kind: 'one', found: found[0] }
  }
  return { kind: 'none', near: nearest(libraries, wanted) }
}

type Names = (identity: Identity, library: LibraryIdentity) => readonly string[]

/** Whether one of the names is the wanted one, as the library's ecosystem compares names. */
function hasName(
  names: Names,
  wanted: string,
): (library: LibraryIdentity) => boolean {
  const byType = new Map<Ecosystem, string>()
  return (library) => {
    const identity = identityOf(library)
    const { type } = identity
    const text = byType.get(type) ?? folded(type, wanted)
    byType.set(type, text)
    return names(identity, library).some((name) => folded(type, name) === text)
  }
}

/** With their version: coordinates, `name@version`, `name:version`, file names. */
function exactNames(identity: Identity, library: LibraryIdentity): string[] {
  const { groupId, artifactId, coordinates, filename, name } = library
  const versions = versionSpellings(identity, library)
  const others = present([artifactId, nameAlone(identity)])
  const bases = [...spellingsOf(identity, library), ...others]
  if (groupId && artifactId) bases.push(`${groupId}:${artifactId}`)
  const files = present([filename, name, artifactId])
  const withVersion = [...versions].flatMap((version) => [
    ...bases.flatMap((base) => [`${base}@${version}`, `${base}:${version}`]),
    // The inventory does not name the file of a Maven artifact.
    ...(artifactId ? [`${artifactId}-${version}.jar`] : []),
    ...files.filter((file) => file.includes(version)),
  ])
  const file = filename && withoutFolder(filename)
  return [...present([coordinates, filename, file]), ...withVersion]
}

function looseNames(
  identity: Identity,
  { artifactId, name }: LibraryIdentity,
): string[] {
  return present([artifactId, name, nameAlone(identity)])
}

function present(names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined)
}

/** Listings may repeat a library. */
function distinct<T extends LibraryIdentity>(libraries: readonly T[]): T[] {
  return [
    ...new Map(libraries.map((library) => [library.keyUuid, library])).values(),
  ]
}

function nearest<T extends LibraryIdentity>(
  libraries: readonly T[],
  wanted: string,
): T[] {
  const byName = new Map<string, T>()
  for (const library of libraries) {
    const { version } = library
    const identity = identityOf(library)
    const names = [
      ...spellingsOf(identity, library),
      ...looseNames(identity, library),
    ]
    const withVersion =
      version === undefined ? [] : names.map((n) => `${n}@${version}`)
    for (const name of [...names, ...withVersion]) {
      if (!byName.has(name)) byName.set(name, library)
    }
  }
  const names = nearestNames([...byName.keys()], wanted, 8 * maxNear)
  const found = names.flatMap((name) => byName.get(name) ?? [])
  return distinct(found).slice(0, maxNear)
}
