import { packageKey } from '../library/ecosystem.ts'
import {
  type Inventory,
  type Library,
  packageName,
} from '../library/library.ts'
import { byGravity, type Finding } from './figures.ts'
import { type VersionStep, versionOrder, versionStep } from './version-order.ts'
import { pairVersions } from './version-pairs.ts'

/** A package that is there in another version. */
export interface VersionChange {
  readonly before: Library
  readonly after: Library
  readonly step: VersionStep
}

/** A package whose licenses are others now, in the same version or another. */
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
  /** Packages that are new, and further versions of those that were there. */
  readonly added: readonly Library[]
  readonly removed: readonly Library[]
  readonly changed: readonly VersionChange[]
  readonly licenseChanges: readonly LicenseChange[]
  readonly newLicenses: readonly NewLicense[]
  /**
   * A vulnerability that the package did not have, in whatever version; the
   * gravest first. Absent when Mend had not computed the alerts of both.
   */
  readonly newVulnerabilities?: readonly Finding[] | undefined
  readonly fixedVulnerabilities?: readonly Finding[] | undefined
}

interface Draft {
  readonly added: Library[]
  readonly removed: Library[]
  readonly changed: VersionChange[]
  readonly licenseChanges: LicenseChange[]
  readonly newVulnerabilities: Finding[]
  readonly fixedVulnerabilities: Finding[]
}

type Compared = Pick<Inventory, 'libraries' | 'alertsPending'>

interface Sides {
  readonly before: Library[]
  readonly after: Library[]
}

/**
 * What changed between two inventories. Packages are joined by their name
 * without version; of one that is there in several versions, equal versions
 * cancel out first, and what is left is paired.
 */
export function deltaOf(
  { libraries: before, alertsPending: early }: Compared,
  { libraries: after, alertsPending: late }: Compared,
): Delta {
  const draft: Draft = {
    added: [],
    removed: [],
    changed: [],
    licenseChanges: [],
    newVulnerabilities: [],
    fixedVulnerabilities: [],
  }
  const packages = [...joined(before, after)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  for (const [, sides] of packages) compareSides(sides, draft)
  const delta = { ...draft, newLicenses: newLicenses(before, packages) }
  if (early || late) {
    return {
      ...delta,
      newVulnerabilities: undefined,
      fixedVulnerabilities: undefined,
    }
  }
  draft.newVulnerabilities.sort(byGravity)
  draft.fixedVulnerabilities.sort(byGravity)
  return delta
}

/** Package name → its libraries on both sides, by version. */
function joined(
  before: readonly Library[],
  after: readonly Library[],
): Map<string, Sides> {
  const packages = new Map<string, Sides>()
  const sidesOf = (library: Library) => {
    const key = packageKey(joinName(library), library)
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

/** File names stand for packages without coordinates: `zlib-1.2.11.tar.gz` → `zlib.tar.gz` */
function joinName(library: Library): string {
  const name = packageName(library)
  const { version } = library
  if (!version || name !== library.name) return name
  const at = Math.max(
    ...['-', '_', ' ', '@'].map((sign) => name.lastIndexOf(sign + version)),
  )
  if (at <= 0) return name
  return name.slice(0, at) + name.slice(at + 1 + version.length)
}

function byVersion(a: Library, b: Library): number {
  const order = versionOrder(a.version ?? '', b.version ?? '')
  if (order !== 0) return order
  return a.keyUuid < b.keyUuid ? -1 : a.keyUuid > b.keyUuid ? 1 : 0
}

function compareSides(sides: Sides, draft: Draft): void {
  const { kept, changed, removed, added } = pairVersions(
    sides.before,
    sides.after,
    byVersion,
  )
  for (const library of added) draft.added.push(library)
  for (const library of removed) draft.removed.push(library)
  for (const [before, after] of changed) {
    const step = versionStep(before.version ?? '', after.version ?? '')
    draft.changed.push({ before, after, step })
  }
  for (const [before, after] of [...kept, ...changed]) {
    if (licensesOf(before) === licensesOf(after)) continue
    draft.licenseChanges.push({ before, after })
  }
  noteFindings(sides.after, sides.before, draft.newVulnerabilities)
  noteFindings(sides.before, sides.after, draft.fixedVulnerabilities)
}

function licensesOf({ licenses }: Library): string {
  if (licenses.length === 1) return licenses[0]?.name ?? ''
  return JSON.stringify([...new Set(licenses.map(({ name }) => name))].sort())
}

/** The vulnerabilities of these libraries that those have not, each once. */
function noteFindings(
  these: readonly Library[],
  those: readonly Library[],
  found: Finding[],
): void {
  const told = new Set(
    those.flatMap(({ vulnerabilities }) => vulnerabilities.map(({ id }) => id)),
  )
  for (const library of these) {
    for (const vulnerability of library.vulnerabilities) {
      if (told.has(vulnerability.id)) continue
      told.add(vulnerability.id)
      found.push({ library, vulnerability })
    }
  }
}

function newLicenses(
  before: readonly Library[],
  packages: readonly (readonly [string, Sides])[],
): NewLicense[] {
  const known = new Set(
    before.flatMap(({ licenses }) => licenses.map(({ name }) => name)),
  )
  const found: NewLicense[] = []
  for (const library of packages.flatMap(([, { after }]) => after)) {
    for (const { name } of library.licenses) {
      if (known.has(name)) continue
      known.add(name)
      found.push({ name, library })
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}
