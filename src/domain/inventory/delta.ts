import { identityOf, keyOf } from '../library/identity.ts'
import type { Inventory, Library } from '../library/library.ts'
import { compare } from '../text/compare.ts'
import { type Finding, mostSevereFirst } from './figures.ts'
import { type VersionStep, versionOrder, versionStep } from './version-order.ts'
import { type Pair, type Pairs, pairVersions } from './version-pairs.ts'

/** A package whose version changed. */
export interface VersionChange {
  readonly before: Library
  readonly after: Library
  readonly step: VersionStep
}

/** A package whose licenses changed, with or without its version. */
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
  const pairs = all.map((sides) =>
    pairVersions(sides.before, sides.after, byVersion),
  )
  const known = !before.alertsPending && !after.alertsPending
  return {
    added: pairs.flatMap(({ added }) => added),
    removed: pairs.flatMap(({ removed }) => removed),
    changed: pairs.flatMap(({ changed }) => changed.map(versionChange)),
    licenseChanges: pairs.flatMap(licenseChanges),
    newLicenses: newLicenses(before.libraries, all),
    newVulnerabilities: known ? newFindings(all, 'before', 'after') : undefined,
    fixedVulnerabilities: known
      ? newFindings(all, 'after', 'before')
      : undefined,
  }
}

/** Package name → its libraries on both sides, by version. */
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
  for (const sides of packages.values()) {
    sides.before.sort(byVersion)
    sides.after.sort(byVersion)
  }
  return packages
}

/**
 * The same for all versions of one package. Files have their version in the name:
 * `zlib-1.2.11.tar.gz` → `zlib.tar.gz`
 */
export function packageKey(library: Library): string {
  const identity = identityOf(library)
  const { type, version } = identity
  if (type !== 'generic' || !version) return keyOf(identity, library)
  const name = withoutVersion(library.name, version)
  return keyOf(identity, { ...library, name })
}

function withoutVersion(name: string, version: string): string {
  const at = Math.max(
    ...['-', '_', ' ', '@'].map((mark) => name.lastIndexOf(mark + version)),
  )
  if (at <= 0) return name
  return name.slice(0, at) + name.slice(at + 1 + version.length)
}

function byVersion(a: Library, b: Library): number {
  return (
    versionOrder(a.version ?? '', b.version ?? '') ||
    compare(a.keyUuid, b.keyUuid)
  )
}

function versionChange([before, after]: Pair): VersionChange {
  const [from, to] = [identityOf(before), identityOf(after)]
  const step = versionStep(from.version ?? '', to.version ?? '', to.type)
  return { before, after, step }
}

function licenseChanges({ kept, changed }: Pairs): LicenseChange[] {
  return [...kept, ...changed]
    .filter(([before, after]) => licensesOf(before) !== licensesOf(after))
    .map(([before, after]) => ({ before, after }))
}

function licensesOf({ licenses }: Library): string {
  if (licenses.length === 1) return licenses[0]?.name ?? ''
  return JSON.stringify([...new Set(licenses.map(({ name }) => name))].sort())
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
  return found.sort(mostSevereFirst)
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
      found.push({ name, library })
    }
  }
  return found.sort((a, b) => compare(a.name, b.name))
}
