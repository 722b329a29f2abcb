import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
import { type Ecosystem, ecosystemOf } from '../../domain/library/ecosystem.ts'
import {
  type Identity,
  identityOf,
  nameOf,
} from '../../domain/library/identity.ts'
import type { Library, LibraryIdentity } from '../../domain/library/library.ts'
import { isWeakMatch } from '../../domain/library/match-type.ts'
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
  /** For people to read about it. */
  readonly homePage?: string | undefined
  /** Absent when the hierarchy was not read or does not hold the library. */
  readonly relation?: 'direct' | 'transitive' | undefined
  /** keyUuids of what it depends on directly, sorted, never its own; absent for nothing. */
  readonly dependencies?: readonly string[] | undefined
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
 * Sorted before the components are made: they then lie in memory in the order
 * in which they are used, which makes all formats faster.
 */
function joinComponents(
  inventory: readonly Library[] = [],
  tree: FlatTree | undefined,
): readonly SbomComponent[] {
  const listed = new Set<string>()
  const rows: Row[] = []
  for (const library of inventory) {
    if (listed.has(library.keyUuid)) continue
    listed.add(library.keyUuid)
    rows.push(rowOf(library, tree?.libraries.get(library.keyUuid)))
  }
  for (const [key, known] of tree?.libraries ?? []) {
    if (listed.has(key)) continue
    const library = { ...known, licenses: [], vulnerabilities: [] }
    rows.push(rowOf(library, known))
  }
  return rows.sort(byName).map((row) => component(row, tree))
}

/** A library of the inventory, the hierarchy or both. */
interface Sources {
  readonly library: Library
  /** From the hierarchy. */
  readonly known?: LibraryIdentity | undefined
}

/** The identity is worked out once: name and package URL are made from it. */
interface Row extends Sources {
  readonly identity: Identity
  readonly name: string
}

function rowOf(library: Library, known: LibraryIdentity | undefined): Row {
  const whole = joined({ library, known })
  const identity = identityOf(whole)
  return { library, known, identity, name: nameOf(identity, whole) }
}

function joined({ library, known }: Sources): Library {
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

function component(row: Row, tree: FlatTree | undefined): SbomComponent {
  const library = joined(row)
  const { keyUuid } = library
  return {
    library,
    name: row.name,
    ecosystem: ecosystemOf(library),
    purl: purlOf(library, row.identity),
    homePage: webAddress(library.homePage),
    relation:
      row.known && (tree?.direct.has(keyUuid) ? 'direct' : 'transitive'),
    dependencies: dependenciesOf(keyUuid, tree),
  }
}

function dependenciesOf(
  keyUuid: string,
  tree: FlatTree | undefined,
): readonly string[] | undefined {
  const children = tree?.dependencies.get(keyUuid)
  const others = children?.filter((key) => key !== keyUuid).sort(compare)
  return others?.length ? others : undefined
}

function byName(a: Row, b: Row): number {
  return (
    compare(a.name, b.name) ||
    compare(versionOf(a), versionOf(b)) ||
    compare(a.library.keyUuid, b.library.keyUuid)
  )
}

function versionOf({ library, known }: Sources): string {
  return library.version ?? known?.version ?? ''
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
