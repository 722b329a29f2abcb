import { nearestNames } from '../project.ts'
import { isRedacted } from '../text/redact.ts'
import { packageName } from './identity.ts'
import type { LibraryIdentity } from './library.ts'

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
  for (const names of [exactNames, packageNames, looseNames]) {
    const found = distinct(
      libraries.filter((library) => names(library).includes(wanted)),
    )
    if (found.length > 1) return { kind: 'several', found }
    if (found[0]) return { kind: 'one', found: found[0] }
  }
  return { kind: 'none', near: nearest(libraries, wanted) }
}

/** With their version: coordinates, `name@version`, `name:version`, file names. */
function exactNames(library: LibraryIdentity): string[] {
  const { groupId, artifactId, version, coordinates, filename, name } = library
  const files = present([filename, name, artifactId])
  if (version === undefined) return present([coordinates, filename])
  const bases = present([packageName(library), artifactId])
  return [
    ...present([coordinates, filename]),
    ...(groupId && artifactId ? [`${groupId}:${artifactId}:${version}`] : []),
    ...bases.flatMap((base) => [`${base}@${version}`, `${base}:${version}`]),
    // The inventory does not name the file of a Maven artifact.
    ...(artifactId ? [`${artifactId}-${version}.jar`] : []),
    ...files.filter((file) => file.includes(version)),
  ]
}

function packageNames(library: LibraryIdentity): string[] {
  return [packageName(library)]
}

function looseNames({ artifactId, name }: LibraryIdentity): string[] {
  return present([artifactId, name])
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
    const names = [...packageNames(library), ...looseNames(library)]
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
