import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
import { type Ecosystem, ecosystemOf } from '../../domain/library/ecosystem.ts'
import {
  type Identity,
  identityOf,
  nameOf,
} from '../../domain/library/identity.ts'
import type {
  Library,
  LibraryIdentity,
  License,
} from '../../domain/library/library.ts'
import { isWeakMatch } from '../../domain/library/match-type.ts'
import { knownLicenses } from '../../domain/library/no-license.ts'
import { type Purl, purlOf } from '../../domain/library/purl.ts'
import { compare } from '../../domain/text/compare.ts'
import type { ReportSource } from '../source.ts'
import { webAddress } from '../text/web-address.ts'

/** A library of an SBOM, with everything that inventory and hierarchy say about it. */
export interface SbomComponent {
  /** Inventory and hierarchy joined; only the hierarchy has coordinates and file names. */
  readonly library: Library
  /** The name under which people know the package. */
  readonly name: string
  readonly ecosystem: Ecosystem
  readonly purl?: Purl | undefined
  /** Without Mend's words for none. */
  readonly licenses: readonly License[]
  /** For people to read about it. */
  readonly homePage?: string | undefined
  /** Its place among all components, from 0. */
  readonly place: number
  /** Otherwise only the hierarchy has it. */
  readonly inInventory: boolean
  /** Absent when the hierarchy was not read or does not hold the library. */
  readonly relation?: 'direct' | 'transitive' | undefined
  /** What it depends on directly, by keyUuid, never itself; absent for nothing. */
  readonly dependencies?: readonly SbomComponent[] | undefined
}

/** What the components are made from. */
export type ComponentSource = Pick<ReportSource, 'result' | 'tree'>

const made = new WeakMap<ComponentSource, readonly SbomComponent[]>()

/** Whether inventory or hierarchy was read: without both there are no components. */
export function hasComponents({ result, tree }: ComponentSource): boolean {
  return result.reported?.inventory !== undefined || tree !== undefined
}

/**
 * Every library once, by name, version and keyUuid. The first format that asks
 * makes the list, the others share it.
 */
export function componentsOf(
  source: ComponentSource,
): readonly SbomComponent[] {
  const { inventory } = source.result.reported ?? {}
  const components =
    made.get(source) ?? joinComponents(inventory?.libraries, source.tree)
  made.set(source, components)
  return components
}

/**
 * Sorted before the components are made, and joined again then: they lie in
 * memory in the order in which they are used, which makes all formats faster.
 */
function joinComponents(
  inventory: readonly Library[] = [],
  tree: FlatTree | undefined,
): readonly SbomComponent[] {
  const rows = rowsOf(inventory, tree)
  const sorted = [...rows.values()].sort(byName)
  const components = sorted.map((row, place) => {
    row.place = place
    return component(row, tree)
  })
  const at = (key: string) => components[rows.get(key)?.place ?? -1]
  for (const [key, children] of tree?.dependencies ?? []) {
    const from = at(key)
    const others = children
      .map(at)
      .filter((one) => one !== undefined)
      .filter((one) => one !== from)
    if (from && others.length > 0) from.dependencies = others.sort(byKey)
  }
  return components
}

/** What a component depends on is known when all of them are made. */
type Unfinished = SbomComponent & {
  dependencies: readonly SbomComponent[] | undefined
}

/** A library of the inventory, the hierarchy or both. */
interface Row {
  /** Among all, once they are sorted. */
  place: number
  readonly library: Library
  readonly inInventory: boolean
  /** From the hierarchy. */
  readonly known?: LibraryIdentity | undefined
  /** Worked out once: name and package URL are made from it. */
  readonly identity: Identity
  readonly name: string
}

/** Each library once, by keyUuid. */
function rowsOf(
  inventory: readonly Library[],
  tree: FlatTree | undefined,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const library of inventory) {
    if (rows.has(library.keyUuid)) continue
    const known = tree?.libraries.get(library.keyUuid)
    rows.set(library.keyUuid, rowOf(library, true, known))
  }
  for (const [key, known] of tree?.libraries ?? []) {
    if (rows.has(key)) continue
    const library = { ...known, licenses: [], vulnerabilities: [] }
    rows.set(key, rowOf(library, false, known))
  }
  return rows
}

function rowOf(
  library: Library,
  inInventory: boolean,
  known: LibraryIdentity | undefined,
): Row {
  const whole = joined({ library, known })
  const identity = identityOf(whole)
  const name = nameOf(identity, whole)
  return { place: -1, library, inInventory, known, identity, name }
}

function joined({ library, known }: Pick<Row, 'library' | 'known'>): Library {
  if (!known) return library
  return {
    ...library,
    filename: library.filename ?? known.filename,
    groupId: library.groupId ?? known.groupId,
    artifactId: library.artifactId ?? known.artifactId,
    version: library.version ?? known.version,
    sha1: library.sha1 ?? known.sha1,
    type: library.type ?? known.type,
    coordinates: library.coordinates ?? known.coordinates,
  }
}

function component(row: Row, tree: FlatTree | undefined): Unfinished {
  const { place, inInventory, known, identity, name } = row
  const library = joined(row)
  const isDirect = tree?.direct.has(library.keyUuid)
  return {
    library,
    name,
    ecosystem: ecosystemOf(library),
    purl: purlOf(library, identity),
    licenses: knownLicenses(library.licenses),
    homePage: webAddress(library.homePage),
    place,
    inInventory,
    relation: known ? (isDirect ? 'direct' : 'transitive') : undefined,
    dependencies: undefined,
  }
}

function byName(a: Row, b: Row): number {
  return (
    compare(a.name, b.name) ||
    compare(a.library.version ?? '', b.library.version ?? '') ||
    byKey(a, b)
  )
}

function byKey(a: Pick<Row, 'library'>, b: Pick<Row, 'library'>): number {
  return compare(a.library.keyUuid, b.library.keyUuid)
}

/**
 * The SHA-1 of the library's file; none for a library that Mend recognized by
 * file name alone, because its hash may be another file's (facts 6.2).
 */
export function sha1Of(library: Library): string | undefined {
  const { sha1 } = library
  if (!sha1 || isWeakMatch(library)) return undefined
  return /^[0-9a-f]{40}$/i.test(sha1) ? sha1.toLowerCase() : undefined
}
