import type { Ecosystem } from '../library/ecosystem.ts'
import {
  fullVersion,
  identityOf,
  nameOf,
  packageName,
} from '../library/identity.ts'
import {
  type Inventory,
  type Library,
  type Severity,
  severities,
  type Vulnerability,
} from '../library/library.ts'
import { isWeakMatch } from '../library/match-type.ts'
import { knownLicenses } from '../library/no-license.ts'
import { folded } from '../library/spelling.ts'
import { byCountThenName, compare } from '../text/compare.ts'

/** The numbers of an inventory; everything the outputs and the summary count. */
export interface InventoryFigures {
  readonly libraries: number
  /** Absent while Mend has not computed the alerts. */
  readonly risk?: RiskFigures | undefined
  /** Absent when no library says whether it is outdated, or the alerts are not computed. */
  readonly outdated?: number | undefined
  /** Without a license, or with Mend's words for none. */
  readonly noLicense: number
  /** By Mend's license name, the most frequent first; ties by name. */
  readonly licenses: ReadonlyMap<string, number>
  /** Recognized by file name alone: version and hash may be another file's. */
  readonly weakMatches: number
  /** Packages that occur in more than one version. */
  readonly duplicateVersions: number
}

/** The numbers of the vulnerabilities. */
export interface RiskFigures {
  readonly vulnerableLibraries: number
  /** Pairs of library and vulnerability: one CVE in two libraries counts twice. */
  readonly vulnerabilities: number
  readonly bySeverity: Readonly<Record<Severity, number>>
}

/** A library with one of its vulnerabilities. */
export interface Finding {
  readonly library: Library
  readonly vulnerability: Vulnerability
}

/** The sums of one pass over the libraries. */
interface Tally {
  libraries: number
  vulnerableLibraries: number
  vulnerabilities: number
  readonly bySeverity: Record<Severity, number>
  /** Absent until a library says whether it is outdated. */
  outdated?: number
  noLicense: number
  weakMatches: number
  readonly licenses: Map<string, number>
  readonly packages: Packages
}

/**
 * One pass over the libraries; what Mend has not computed is not counted.
 *
 * @param packageOf for many inventories that share their libraries: one that
 *   keeps what it made
 */
export function inventoryFigures(
  {
    libraries,
    alertsPending = false,
  }: Pick<Inventory, 'libraries' | 'alertsPending'>,
  packageOf: PackageOf = packageVersionOf,
): InventoryFigures {
  const tally: Tally = {
    libraries: 0,
    vulnerableLibraries: 0,
    vulnerabilities: 0,
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
    noLicense: 0,
    weakMatches: 0,
    licenses: new Map(),
    packages: new Map(),
  }
  for (const library of libraries) {
    count(library, tally)
    noteVersion(tally.packages, packageOf(library))
  }
  const { vulnerableLibraries, vulnerabilities, bySeverity } = tally
  const risk = { vulnerableLibraries, vulnerabilities, bySeverity }
  return {
    libraries: tally.libraries,
    risk: alertsPending ? undefined : risk,
    outdated: alertsPending ? undefined : tally.outdated,
    noLicense: tally.noLicense,
    licenses: new Map([...tally.licenses].sort(byCountThenName)),
    weakMatches: tally.weakMatches,
    duplicateVersions: inSeveralVersions(tally.packages).length,
  }
}

function count(library: Library, tally: Tally): void {
  const { vulnerabilities, outdated } = library
  const licenses = knownLicenses(library.licenses)
  tally.libraries++
  if (vulnerabilities.length > 0) tally.vulnerableLibraries++
  tally.vulnerabilities += vulnerabilities.length
  for (const { severity } of vulnerabilities) {
    if (severity) tally.bySeverity[severity]++
  }
  if (outdated !== undefined) {
    tally.outdated = (tally.outdated ?? 0) + Number(outdated)
  }
  if (licenses.length === 0) tally.noLicense++
  for (const { name } of licenses) {
    tally.licenses.set(name, (tally.licenses.get(name) ?? 0) + 1)
  }
  if (isWeakMatch(library)) tally.weakMatches++
}

/** A package in one version. */
interface PackageVersion {
  readonly type: Ecosystem
  /** As people know it. */
  readonly name: string
  /** The same for all spellings of the name. */
  readonly key: string
  readonly version: string
}

/** `undefined` for a library whose version is not known. */
export type PackageOf = (library: Library) => PackageVersion | undefined

export function packageVersionOf(library: Library): PackageVersion | undefined {
  const identity = identityOf(library)
  const { type } = identity
  const version = fullVersion(identity)
  if (version === '') return undefined
  const name = nameOf(identity, library)
  return { type, name, key: folded(type, name), version }
}

/** A package in more than one version, in the order in which they occur. */
interface PackageVersions {
  readonly name: string
  readonly versions: ReadonlySet<string>
}

/** A package that occurred; most do in one version, which needs no set. */
interface SeenPackage {
  readonly name: string
  readonly first: string
  versions?: Set<string>
}

/** By ecosystem and name: joining the two costs more than all else about them. */
type Packages = Map<Ecosystem, Map<string, SeenPackage>>

/** The packages that occur in more than one version. */
export function packagesInSeveralVersions(
  libraries: Iterable<Library>,
): PackageVersions[] {
  const packages: Packages = new Map()
  for (const library of libraries) {
    noteVersion(packages, packageVersionOf(library))
  }
  return inSeveralVersions(packages)
}

function inSeveralVersions(packages: Packages): PackageVersions[] {
  const found: PackageVersions[] = []
  for (const ofType of packages.values()) {
    for (const { name, versions } of ofType.values()) {
      if (versions) found.push({ name, versions })
    }
  }
  return found
}

function noteVersion(
  packages: Packages,
  found: PackageVersion | undefined,
): void {
  if (!found) return
  const { type, name, key, version } = found
  const ofType = packages.get(type) ?? new Map<string, SeenPackage>()
  if (ofType.size === 0) packages.set(type, ofType)
  const known = ofType.get(key)
  if (!known) ofType.set(key, { name, first: version })
  else if (known.versions) known.versions.add(version)
  else if (known.first !== version) {
    known.versions = new Set([known.first, version])
  }
}

/** All findings, the most severe first. */
export function findings(libraries: readonly Library[]): Finding[] {
  return libraries
    .flatMap((library) =>
      library.vulnerabilities.map((vulnerability) => ({
        library,
        vulnerability,
      })),
    )
    .sort(mostSevereFirst())
}

/**
 * Sorts the most severe first; then by score, library and id, so that the order
 * is fixed. A package's name is worked out once, and only where it decides.
 */
export function mostSevereFirst(): (a: Finding, b: Finding) => number {
  const names = new Map<Library, string>()
  const nameIn = ({ library }: Finding) => {
    const name = names.get(library) ?? packageName(library)
    names.set(library, name)
    return name
  }
  return (a, b) =>
    rank(a.vulnerability) - rank(b.vulnerability) ||
    (b.vulnerability.score ?? 0) - (a.vulnerability.score ?? 0) ||
    compare(nameIn(a), nameIn(b)) ||
    compare(a.library.version ?? '', b.library.version ?? '') ||
    compare(a.vulnerability.id, b.vulnerability.id)
}

function rank({ severity }: Vulnerability): number {
  return severity ? severities.indexOf(severity) : severities.length
}
