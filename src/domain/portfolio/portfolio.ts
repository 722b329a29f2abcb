import type { InventoryFigures } from '../inventory/figures.ts'
import type { HierarchyFigures } from '../inventory/hierarchy-figures.ts'
import type { Library, Vulnerability } from '../library/library.ts'

/** What was found in many projects, in orders that the data alone decide. Names are untrusted text. */
export interface Portfolio {
  /** By product, name and id. */
  readonly projects: readonly PortfolioProject[]
  /** By name and version; a library with different data in two projects is two. */
  readonly libraries: readonly PortfolioLibrary[]
  /** Those that the most projects have first. */
  readonly vulnerabilities: readonly PortfolioVulnerability[]
  /** Those that the most projects have first. */
  readonly licenses: readonly PortfolioLicense[]
  /** The sums of all projects that were read: a library in two projects counts twice. */
  readonly figures: InventoryFigures
  /** Absent unless the hierarchy of some project was read. */
  readonly hierarchyFigures?: HierarchyFigures | undefined
}

/** A project that was selected. */
export interface PortfolioProject {
  /** The same in every run; made of the token, which it does not tell. */
  readonly id: string
  /** Absent where Mend did not tell it. */
  readonly product?: string | undefined
  readonly name: string
  /** `not-read`: the run ended before. */
  readonly status: 'read' | 'failed' | 'not-read'
  /** Why it could not be read. */
  readonly reason?: string | undefined
  /** When its inventory was last updated; ISO 8601, UTC. */
  readonly lastUpdated?: string | undefined
  /** When it was last scanned, where a condition needs it; ISO 8601, UTC. */
  readonly lastScan?: string | undefined
  readonly figures?: ProjectFigures | undefined
  /** Absent when the hierarchy was not read. */
  readonly hierarchy?: HierarchyFigures | undefined
}

/** The numbers of one project; they mean what those of an inventory mean. */
export interface ProjectFigures {
  readonly libraries: number
  readonly vulnerableLibraries: number
  readonly vulnerabilities: number
  readonly critical: number
  readonly high: number
  readonly medium: number
  readonly low: number
  readonly outdated?: number | undefined
  readonly noLicense: number
  readonly weakMatches: number
  readonly duplicateVersions: number
}

/** A library in one version, and the projects that have it. */
export interface PortfolioLibrary {
  /** The name by which people know the package: `org.slf4j:slf4j-api`. */
  readonly package: string
  /** Without what nobody asks of many projects, such as descriptions and addresses. */
  readonly library: Library
  /** Places in `projects`, ascending. */
  readonly projects: Uint32Array
  /** Those of them in which it is a direct dependency; empty without hierarchies. */
  readonly direct: Uint32Array
}

export interface PortfolioVulnerability extends Vulnerability {
  /** How many projects have it. */
  readonly projects: number
  /** The libraries that bring it in: places in `libraries`, ascending. */
  readonly libraries: readonly number[]
}

export interface PortfolioLicense {
  readonly name: string
  /** How many projects have it. */
  readonly projects: number
  /** How many libraries of projects have it: one in two projects counts twice. */
  readonly libraries: number
}

/** A project and its libraries: numbers of the table times two, plus one where it is direct. */
export interface Entry {
  readonly project: PortfolioProject
  readonly libraries: Uint32Array
}
