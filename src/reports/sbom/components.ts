import type { FlatTree } from '../../domain/inventory/flat-tree.ts'
import { type Ecosystem, ecosystemOf } from '../../domain/library/ecosystem.ts'
import {
  type Library,
  type LibraryIdentity,
  packageName,
} from '../../domain/library/library.ts'
import { type Purl, purlOf } from '../../domain/library/purl.ts'
import type { Given } from '../source.ts'
import { webAddress } from '../text/web-address.ts'
import { compare } from '../text/words.ts'

/** A library with everything that inventory and hierarchy tell of it together. */
export interface Item {
  /** Inventory and hierarchy joined; only the hierarchy knows coordinates and file names. */
  readonly library: Library
  /** The name under which people know the package. */
  readonly name: string
  readonly ecosystem: Ecosystem
  readonly purl?: Purl | undefined
  /** Where people read about it. */
  readonly homePage?: string | undefined
  /** Absent when the hierarchy was not read or does not hold the library. */
  readonly relation?: 'direct' | 'transitive' | undefined
}

/** What a bill is made from. */
export type BillSource = Pick<Given, 'result' | 'tree'>

const made = new WeakMap<BillSource, readonly Item[]>()

/** Whether inventory or hierarchy was read; a bill of neither would be empty. */
export function hasBill({ result, tree }: BillSource): boolean {
  return result.reported?.inventory !== undefined || tree !== undefined
}

/**
 * The bill of materials: every library once, by name, version and keyUuid. The
 * first format that asks makes it, the others share it.
 */
export function billOf(source: BillSource): readonly Item[] {
  const { inventory } = source.result.reported ?? {}
  const bill = made.get(source) ?? gathered(inventory?.libraries, source.tree)
  made.set(source, bill)
  return bill
}

/**
 * Sorted before the items are made: what is used one after the other then lies
 * so in memory, which all formats are faster for.
 */
function gathered(
  inventory: readonly Library[] = [],
  tree: FlatTree | undefined,
): readonly Item[] {
  const told = new Set<string>()
  const rows: Row[] = []
  for (const library of inventory) {
    const known = tree?.libraries.get(library.keyUuid)
    if (told.has(library.keyUuid)) continue
    told.add(library.keyUuid)
    rows.push({ library, known, name: packageName(joined({ library, known })) })
  }
  for (const [key, known] of tree?.libraries ?? []) {
    if (told.has(key)) continue
    const library = { ...known, licenses: [], vulnerabilities: [] }
    rows.push({ library, known, name: packageName(library) })
  }
  return rows.sort(byName).map((row) => item(row, tree?.direct))
}

/** A library as inventory and hierarchy tell of it. */
interface Sources {
  readonly library: Library
  /** From the hierarchy. */
  readonly known?: LibraryIdentity | undefined
}

interface Row extends Sources {
  readonly name: string
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

function item(row: Row, direct: FlatTree['direct'] | undefined): Item {
  const library = joined(row)
  return {
    library,
    name: row.name,
    ecosystem: ecosystemOf(library),
    purl: purlOf(library),
    homePage: webAddress(library.homePage),
    relation:
      row.known && (direct?.has(library.keyUuid) ? 'direct' : 'transitive'),
  }
}

/** keyUuids of what the library depends on directly, sorted, never its own. */
export function dependenciesOf(
  { library: { keyUuid } }: Item,
  tree: FlatTree | undefined,
): string[] {
  const children = tree?.dependencies.get(keyUuid)
  if (!children) return []
  return children.filter((key) => key !== keyUuid).sort(compare)
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
 * The SHA-1 of the library's file. Mend knows libraries that it recognized by
 * file name alone under the hash of another file (facts 6.2): those have none.
 */
export function sha1Of({ sha1, matchType }: Library): string | undefined {
  if (matchType === 'FILENAME' || !sha1) return undefined
  return /^[0-9a-f]{40}$/i.test(sha1) ? sha1.toLowerCase() : undefined
}
