import type { FindingCount } from '../../../domain/gate/words/finding-count.ts'
import {
  type DependencyPaths,
  dependencyPaths,
} from '../../../domain/inventory/dependency-paths.ts'
import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import type { FlatTree } from '../../../domain/inventory/flat-tree.ts'
import type { HierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import {
  type FixOf,
  libraryFixes,
} from '../../../domain/inventory/library-fix.ts'
import {
  type VulnerableLibrary,
  vulnerableLibraries,
} from '../../../domain/inventory/vulnerable-libraries.ts'
import type { Inventory } from '../../../domain/library/library.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import type { Reported } from '../../../operations/result/reported.ts'
import type { ReportSource } from '../../source.ts'
import type { ListRoom } from '../../text/list.ts'
import { type WaivedLookup, waivedLookup } from '../../waived-lookup.ts'
import { findingsOf } from './findings-of.ts'

/** What the sections about a project's contents are made from; worked out once for all. */
export interface Contents extends ListRoom {
  /** Empty when the inventory was not read. */
  readonly libraries: Inventory['libraries']
  readonly alertsPending?: boolean | undefined
  /** From when the inventory is, or of how many projects; absent where none was read. */
  readonly countsNote?: string | undefined
  /** Of the inventory. */
  readonly figures?: InventoryFigures | undefined
  readonly hierarchyFigures?: HierarchyFigures | undefined
  /** Absent where the vulnerabilities are not known. */
  readonly found?: FindingCount | undefined
  readonly tree?: FlatTree | undefined
  /** The vulnerable libraries, the most severe first. */
  readonly vulnerable: readonly VulnerableLibrary[]
  /** How each transitive library comes in; empty without a hierarchy. */
  readonly paths: DependencyPaths
  readonly waived: WaivedLookup
  readonly fixOf: FixOf
}

/** `2026-11-26 10:02 UTC` */
export function inventoryDate({ lastUpdated }: Inventory): string {
  return lastUpdated === undefined ? 'date not known' : utcTime(lastUpdated)
}

function inventoryAge(inventory: Inventory): string {
  const date = inventoryDate(inventory)
  return inventory.lastUpdated ? `Inventory of ${date}` : `Inventory: ${date}`
}

const sumsNote =
  'Sums over all projects that were read: a library in two projects counts twice.'

export function contentsOf(
  { inventory, inventoryFigures, hierarchyFigures }: Reported,
  { result, tree, report, uncut, packageOrder }: ReportSource,
): Contents {
  const { libraries = [], alertsPending } = inventory ?? {}
  return {
    report,
    uncut,
    libraries,
    alertsPending,
    countsNote: result.portfolio
      ? sumsNote
      : inventory && inventoryAge(inventory),
    figures: inventoryFigures,
    hierarchyFigures,
    found: inventoryFigures && findingsOf(inventoryFigures, result),
    tree,
    vulnerable: vulnerableLibraries(libraries),
    paths: tree ? dependencyPaths(tree) : new Map(),
    fixOf: libraryFixes(packageOrder),
    waived: waivedLookup(result),
  }
}
