import { fullVersion, identityOf } from '../library/identity.ts'
import type { Inventory, Library } from '../library/library.ts'
import { isNoLicense, knownLicenses } from '../library/no-license.ts'
import { compare } from '../text/compare.ts'
import { type Finding, mostSevereFirst } from './figures.ts'
import { packageKey } from './package-key.ts'
import {
  type Order,
  type Pair,
  type Pairs,
  pairVersions,
} from './version-pairs.ts'
import { packageOrder, type VersionStep, versionStep } from './version-step.ts'

/** A package whose version changed. */
export interface VersionChange {
  readonly before: Library
  readonly after: Library
  readonly step: VersionStep
}

/** A package whose licenses changed, with or without its version; Mend's words for none are none. */
export interface LicenseChange {
  readonly before: Library
  readonly after: Library
}

/** A license that no library of the baseline has. */
export interface NewLicense {
  readonly name: string
  /** The first library that has it, by name. */
  readonly library: Library
}

/** What changed from one inventory to another. Every list is sorted. */
export interface Delta {
  /** New packages, and further versions of known ones. */
  readonly added: readonly Library[]
  readonly removed: readonly Library[]
  readonly changed: readonly VersionChange[]
  readonly licenseChanges: readonly LicenseChange[]
  readonly newLicenses: readonly NewLicense[]
  /**
   * Vulnerabilities that the package did not have in any version, the most severe
   * first. Absent when Mend had not computed the alerts of both.
   */
  readonly newVulnerabilities?: readonly Finding[] | undefined
  /** Absent in the same case, and for an inventory without libraries: a scan that found nothing fixes nothing. */
  readonly fixedVulnerabilities?: readonly Finding[] | undefined
}

type Side = Pick<Inventory, 'libraries' | 'alertsPending'>

/** The libraries of one package. */
interface Sides {
  readonly before: Library[]
  readonly after: Library[]
}

/**
 * What changed between two inventories. Packages are joined by their name
 * without version; where one has several versions, equal versions cancel out
 * first, and what is left is paired.
 */
export function deltaOf(before: Side, after: Side): Delta {
  const joined = joinPackages(before.libraries, after.libraries)
  const packages = [...joined].sort(([a], [b]) => compare(a, b))
  const all = packages.map(([, sides]) => sides)
  const pairs = all.map(pairsOf)
  const known = !before.alertsPending && !after.alertsPending
  const isEmpty = after.libraries.length === 0
  return {
    added: pairs.flatMap(({ added }) => added),
    removed: pairs.flatMap(({ removed }) => removed),
    changed: pairs.flatMap(({ changed }) => changed.map(versionChange)),
    licenseChanges: pairs.flatMap(licenseChanges),
    newLicenses: newLicenses(before.libraries, all),
    newVulnerabilities: known ? newFindings(all, 'before', 'after') : undefined,
    fixedVulnerabilities:
      known && !isEmpty ? newFindings(all, 'after', 'before') : undefined,
  }
}

/** Package name → its libraries on both sides. */
function joinPackages(
  before: readonly Library[],
  after: readonly Library[],
): Map<string, Sides> {
  const packages = new Map<string, Sides>()
  const sidesOf = (library: Library) => {
    const key = packageKey(library)
    const known = packages.get(key) ?? { before: [], after: [] }
    packages.set(key, known)
    return known
  }
  for (const library of before) sidesOf(library).before.push(library)
  for (const library of after) sidesOf(library).after.push(library)
  return packages
}

/** Sorts both sides by version. */
function pairsOf(sides: Sides): Pairs {
  const order = orderOf(sides)
  return pairVersions(sides.before.sort(order), sides.after.sort(order), order)
}

/** The order of a package's versions, worked out when first asked: most have one. */
function orderOf(sides: Sides): Order {
  let order: Order | undefined
  return (a, b) => {
    order ??= byVersion([...sides.before, ...sides.after])
    return order(a, b) || compare(a.keyUuid, b.keyUuid)
  }
}

/** The ecosystem's own order, by what its versions are without Mend's additions. */
function byVersion(libraries: readonly Library[]): Order {
  const identities = libraries.map(identityOf)
  const own = new Map(
    libraries.map(({ version = '' }, at) => [
      version,
      fullVersion(identities[at] ?? {}),
    ]),
  )
  const type = identities[0]?.type ?? 'generic'
  const order = packageOrder(type, [...own.values()])
  const ownOf = ({ version = '' }: Library) => own.get(version) ?? version
  return (a, b) =>
    order(ownOf(a), ownOf(b)) || compare(a.version ?? '', b.version ?? '')
}

function versionChange([before, after]: Pair): VersionChange {
  const [from, to] = [identityOf(before), identityOf(after)]
  const step = versionStep(fullVersion(from), fullVersion(to), to.type)
  return { before, after, step }
}

function licenseChanges({ kept, changed }: Pairs): LicenseChange[] {
  return [...kept, ...changed]
    .filter(([before, after]) => haveOtherLicenses(before, after))
    .map(([before, after]) => ({ before, after }))
}

/** Most have one license, and the same one. */
function haveOtherLicenses(before: Library, after: Library): boolean {
  if (before.licenses.length === 1 && after.licenses.length === 1) {
    if (before.licenses[0]?.name === after.licenses[0]?.name) return false
  }
  return licensesOf(before) !== licensesOf(after)
}

function licensesOf({ licenses }: Library): string {
  const names = knownLicenses(licenses).map(({ name }) => name)
  return JSON.stringify([...new Set(names)].sort())
}

/** What each package has on one side and not on the other, each vulnerability once. */
function newFindings(
  packages: readonly Sides[],
  from: keyof Sides,
  to: keyof Sides,
): Finding[] {
  const found: Finding[] = []
  for (const sides of packages) {
    const known = new Set(
      sides[from].flatMap(({ vulnerabilities }) =>
        vulnerabilities.map(({ id }) => id),
      ),
    )
    for (const library of sides[to]) {
      for (const vulnerability of library.vulnerabilities) {
        if (known.has(vulnerability.id)) continue
        known.add(vulnerability.id)
        found.push({ library, vulnerability })
      }
    }
  }
  return found.sort(mostSevereFirst())
}

function newLicenses(
  before: readonly Library[],
  packages: readonly Sides[],
): NewLicense[] {
  const known = new Set(
    before.flatMap(({ licenses }) => licenses.map(({ name }) => name)),
  )
  const found: NewLicense[] = []
  for (const library of packages.flatMap(({ after }) => after)) {
    for (const { name } of library.licenses) {
      if (known.has(name)) continue
      known.add(name)
      if (!isNoLicense({ name })) found.push({ name, library })
    }
  }
  return found.sort((a, b) => compare(a.name, b.name))
}
