import { type PackageOf, packageVersionOf } from '../inventory/figures.ts'
import type { Library, License, Vulnerability } from '../library/library.ts'

/**
 * Each different library once, by number. What projects share is kept once, and
 * what nobody asks of many projects is not kept: descriptions, addresses, hashes.
 */
export class LibraryTable {
  readonly all: Library[] = []
  readonly #packages = new Map<Library, ReturnType<PackageOf>>()
  readonly #byKey = new Map<string, number[]>()
  readonly #licenses = new Map<string, License>()
  readonly #vulnerabilities = new Map<string, Vulnerability>()

  /** The number of a library; one with other data under the same key has another. */
  numberOf(library: Library): number {
    const known = this.#byKey.get(library.keyUuid)
    const found = known?.find((number) => isSame(this.all[number], library))
    if (found !== undefined) return found
    const kept = this.#kept(library)
    this.#packages.set(kept, packageVersionOf(kept))
    const number = this.all.push(kept) - 1
    if (known) known.push(number)
    else this.#byKey.set(library.keyUuid, [number])
    return number
  }

  /** Which package one of these libraries is. */
  readonly packageOf: PackageOf = (library) => this.#packages.get(library)

  #kept(library: Library): Library {
    return {
      ...keptTexts(library),
      licenses: library.licenses.map((license) =>
        shared(this.#licenses, keptLicense(license)),
      ),
      vulnerabilities: library.vulnerabilities.map((one) =>
        shared(this.#vulnerabilities, keptVulnerability(one)),
      ),
      outdated: library.outdated,
    }
  }
}

/** What names, conditions and waivers go by. */
const textNames = [
  'keyUuid',
  'name',
  'filename',
  'groupId',
  'artifactId',
  'version',
  'type',
  'coordinates',
  'languages',
  'matchType',
  'url',
  'newestVersion',
] as const

function keptTexts(library: Library) {
  const { keyUuid, name, filename, groupId, artifactId, version } = library
  const { type, coordinates, languages, matchType, url } = library
  const { newestVersion } = library
  return {
    ...{ keyUuid, name, filename, groupId, artifactId, version },
    ...{ type, coordinates, languages, matchType, url, newestVersion },
  }
}

function keptLicense({ name, spdxName }: License): License {
  return { name, spdxName }
}

function keptVulnerability(one: Vulnerability): Vulnerability {
  const { id, severity, score, fix } = one
  return { id, severity, score, fix }
}

function shared<T>(known: Map<string, T>, value: T): T {
  const key = JSON.stringify(value)
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, value)
  return value
}

function isSame(kept: Library | undefined, library: Library): boolean {
  if (kept === library) return true
  if (!kept || kept.outdated !== library.outdated) return false
  if (!textNames.every((name) => kept[name] === library[name])) return false
  return (
    isSameList(kept.licenses, library.licenses, isSameLicense) &&
    isSameList(
      kept.vulnerabilities,
      library.vulnerabilities,
      isSameVulnerability,
    )
  )
}

function isSameList<T>(
  a: readonly T[],
  b: readonly T[],
  isSameItem: (a: T, b: T) => boolean,
): boolean {
  if (a.length !== b.length) return false
  return a.every((item, at) => {
    const other = b[at]
    return other !== undefined && isSameItem(item, other)
  })
}

function isSameLicense(a: License, b: License): boolean {
  return a.name === b.name && a.spdxName === b.spdxName
}

function isSameVulnerability(a: Vulnerability, b: Vulnerability): boolean {
  return (
    a.id === b.id &&
    a.severity === b.severity &&
    a.score === b.score &&
    a.fix === b.fix
  )
}
