import { packageKey } from '../library/ecosystem.ts'
import {
  type Inventory,
  type Library,
  packageName,
  type Severity,
  severities,
  type Vulnerability,
} from '../library/library.ts'

/** The numbers of an inventory; everything the outputs and the summary count. */
export interface InventoryFigures {
  readonly libraries: number
  /** Absent while Mend has not computed the alerts. */
  readonly risk?: RiskFigures | undefined
  /** Absent when no library says whether it is outdated, or the alerts are not computed. */
  readonly outdated?: number | undefined
  readonly noLicense: number
  /** By Mend's license name, the most frequent first; ties by name. */
  readonly licenses: ReadonlyMap<string, number>
  /** Recognized by file name alone: version and hash may be another file's. */
  readonly weakMatches: number
  /** Packages that are there in more than one version. */
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

/** What one pass over the libraries adds up. */
interface Tally {
  libraries: number
  vulnerable: number
  findings: number
  readonly bySeverity: Record<Severity, number>
  /** Absent until a library says whether it is outdated. */
  outdated?: number
  bare: number
  weak: number
  readonly licenses: Map<string, number>
  readonly versions: Map<string, PackageVersions>
}

function emptyTally(): Tally {
  return {
    libraries: 0,
    vulnerable: 0,
    findings: 0,
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
    bare: 0,
    weak: 0,
    licenses: new Map(),
    versions: new Map(),
  }
}

/** One pass over the libraries. What is not computed yet is not counted either. */
export function inventoryFigures({
  libraries,
  alertsPending = false,
}: Pick<Inventory, 'libraries' | 'alertsPending'>): InventoryFigures {
  const tally = emptyTally()
  for (const library of libraries) count(library, tally)
  return {
    libraries: tally.libraries,
    risk: alertsPending
      ? undefined
      : {
          vulnerableLibraries: tally.vulnerable,
          vulnerabilities: tally.findings,
          bySeverity: tally.bySeverity,
        },
    outdated: alertsPending ? undefined : tally.outdated,
    noLicense: tally.bare,
    licenses: new Map([...tally.licenses].sort(byCountThenName)),
    weakMatches: tally.weak,
    duplicateVersions: tally.versions
      .values()
      .filter(({ versions }) => versions.size > 1)
      .toArray().length,
  }
}

function count(library: Library, tally: Tally): void {
  const { vulnerabilities, licenses, outdated, version } = library
  tally.libraries++
  if (vulnerabilities.length > 0) tally.vulnerable++
  tally.findings += vulnerabilities.length
  for (const { severity } of vulnerabilities) {
    if (severity) tally.bySeverity[severity]++
  }
  if (outdated !== undefined) {
    tally.outdated = (tally.outdated ?? 0) + Number(outdated)
  }
  if (licenses.length === 0) tally.bare++
  for (const { name } of licenses) {
    tally.licenses.set(name, (tally.licenses.get(name) ?? 0) + 1)
  }
  if (library.matchType === 'FILENAME') tally.weak++
  if (version !== undefined) noteVersion(tally.versions, library, version)
}

/** A package with the versions in which it is there, in the order in which they were met. */
export interface PackageVersions {
  readonly name: string
  readonly versions: Set<string>
}

/** The packages that are there in more than one version. */
export function severalVersions(
  libraries: Iterable<Library>,
): PackageVersions[] {
  const packages = new Map<string, PackageVersions>()
  for (const library of libraries) {
    if (library.version === undefined) continue
    noteVersion(packages, library, library.version)
  }
  return [...packages.values()].filter(({ versions }) => versions.size > 1)
}

function noteVersion(
  packages: Map<string, PackageVersions>,
  library: Library,
  version: string,
): void {
  const name = packageName(library)
  const key = packageKey(name, library)
  const known = packages.get(key)
  if (known) known.versions.add(version)
  else packages.set(key, { name, versions: new Set([version]) })
}

/** How licenses are listed: the most frequent first, ties by name. */
export function byCountThenName(
  [a, countA]: readonly [string, number],
  [b, countB]: readonly [string, number],
): number {
  return countB - countA || compare(a, b)
}

/** All findings, the gravest first; then by score, library and id, so that order is fixed. */
export function findings(libraries: readonly Library[]): Finding[] {
  return libraries
    .flatMap((library) =>
      library.vulnerabilities.map((vulnerability) => ({
        library,
        vulnerability,
      })),
    )
    .sort(byGravity)
}

/** The gravest first; then by score, library and id. */
export function byGravity(a: Finding, b: Finding): number {
  return (
    rank(a.vulnerability) - rank(b.vulnerability) ||
    (b.vulnerability.score ?? 0) - (a.vulnerability.score ?? 0) ||
    compare(packageName(a.library), packageName(b.library)) ||
    compare(a.library.version ?? '', b.library.version ?? '') ||
    compare(a.vulnerability.id, b.vulnerability.id)
  )
}

function rank({ severity }: Vulnerability): number {
  return severity ? severities.indexOf(severity) : severities.length
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
