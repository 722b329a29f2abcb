import {
  type InventoryFigures,
  inventoryFigures,
} from '../inventory/figures.ts'
import type { HierarchyFigures } from '../inventory/hierarchy-figures.ts'
import type { Inventory, Library } from '../library/library.ts'
import { arrange } from './arrange.ts'
import { LibraryTable } from './library-table.ts'
import type {
  Entry,
  Portfolio,
  PortfolioProject,
  ProjectFigures,
} from './portfolio.ts'

/** A project whose inventory was read. */
export interface ReadProject
  extends Pick<PortfolioProject, 'id' | 'product' | 'name' | 'lastScan'> {
  readonly inventory: Pick<Inventory, 'libraries' | 'lastUpdated'>
  readonly hierarchy?:
    | {
        readonly figures: HierarchyFigures
        /** The keyUuids of its direct dependencies. */
        readonly direct: ReadonlySet<string>
      }
    | undefined
}

type UnreadProject = Pick<
  PortfolioProject,
  'id' | 'product' | 'name' | 'reason'
> & { readonly status: 'failed' | 'not-read' }

/**
 * Takes one project at a time and keeps of it what the portfolio needs: its
 * counts, and a number of four bytes for each of its libraries. In whatever
 * order they come, the result is the same.
 */
export class PortfolioBuilder {
  readonly #table = new LibraryTable()
  readonly #entries = new Map<string, Entry>()

  /** @returns whether it is new; one that was read already counts once */
  addRead(read: ReadProject): boolean {
    const { id, product, name, lastScan, inventory, hierarchy } = read
    const known = this.#entries.get(id)
    if (known?.project.status === 'read') return false
    const numbers = inventory.libraries.map((library) =>
      this.#numberIn(library, hierarchy?.direct),
    )
    // The table's own libraries: nothing of the answer is kept through them.
    const libraries = numbers.flatMap((one) => this.#table.all[one >> 1] ?? [])
    const figures = projectFigures(
      inventoryFigures({ libraries }, this.#table.packageOf),
    )
    const { lastUpdated } = inventory
    this.#entries.set(id, {
      project: {
        ...{ id, product, name, status: 'read', lastUpdated, lastScan },
        ...{ figures, hierarchy: hierarchy?.figures },
      },
      libraries: Uint32Array.from(numbers),
    })
    return known === undefined
  }

  /** @returns whether it is new; one that was read stays so */
  addUnread(project: UnreadProject): boolean {
    const known = this.#entries.has(project.id)
    if (!known) {
      this.#entries.set(project.id, { project, libraries: nothing })
    }
    return !known
  }

  get size(): number {
    return this.#entries.size
  }

  build(): Portfolio {
    return arrange([...this.#entries.values()], this.#table.all)
  }

  #numberIn(library: Library, direct: ReadonlySet<string> | undefined) {
    const number = this.#table.numberOf(library)
    return 2 * number + Number(direct?.has(library.keyUuid) ?? false)
  }
}

const nothing = new Uint32Array()

function projectFigures({
  libraries,
  risk,
  outdated,
  noLicense,
  weakMatches,
  duplicateVersions,
}: InventoryFigures): ProjectFigures {
  const {
    vulnerableLibraries = 0,
    vulnerabilities = 0,
    bySeverity,
  } = risk ?? {}
  return {
    ...{ libraries, vulnerableLibraries, vulnerabilities },
    critical: bySeverity?.critical ?? 0,
    high: bySeverity?.high ?? 0,
    medium: bySeverity?.medium ?? 0,
    low: bySeverity?.low ?? 0,
    ...{ outdated, noLicense, weakMatches, duplicateVersions },
  }
}
