import type { Delta } from '../domain/delta.ts'
import type { FailureFacts } from '../domain/failure.ts'
import type { HierarchyFigures, InventoryFigures } from '../domain/figures.ts'
import type { GateRow } from '../domain/gate.ts'
import type {
  DependencyNode,
  Inventory,
  Library,
  LibraryNode,
  SourceFile,
} from '../domain/library.ts'
import type { ScanEnd } from '../domain/scan.ts'
import type { Modification, ProjectState } from '../domain/state.ts'
import type { Tag, TagPlan, Tags } from '../domain/tags.ts'

/** How a run ended; the `result` output. */
export type Outcome =
  | 'passed'
  | 'failed'
  | 'warned'
  | 'skipped'
  | 'planned'
  | 'timed-out'
  | 'cancelled'
  | 'error'

/** A product or project that a run is about. */
export interface EnsuredObject {
  readonly name: string
  /** Absent when it does not exist and the run is a dry run. */
  readonly token?: string | undefined
  /**
   * `planned`: a dry run would have created it. `unclear`: it was not there, the
   * answer to our create was lost, and now it is there: ours or another job's.
   */
  readonly status: 'existing' | 'created' | 'planned' | 'unclear'
}

export interface Ensured {
  /** Absent when only a project token was given: then no product is looked at. */
  readonly product?: EnsuredObject | undefined
  readonly project: EnsuredObject
}

/** A change that the server refused or that could not be sent. */
export interface TagFailure {
  readonly tag: Tag
  readonly change: 'add' | 'remove'
  /** For people; may hold foreign text. */
  readonly message: string
}

/** What became of one object's tags. */
export interface TaggedObject {
  readonly scope: 'product' | 'project'
  readonly name: string
  readonly plan: TagPlan
  readonly failures: readonly TagFailure[]
  /** Old values that stayed because a new value of their key could not be added. */
  readonly spared: readonly Tag[]
}

export interface Tagged {
  readonly objects: readonly TaggedObject[]
}

/** A state with the moment at which it was first seen. */
export interface StateChange {
  readonly state: string
  readonly atSeconds: number
}

/** The wait for one request token; the token itself is never kept. */
export interface ScanWaited {
  /** Absent while the wait has not ended. */
  readonly end?: ScanEnd | undefined
  /** The last state seen. */
  readonly state?: string | undefined
  readonly changes: readonly StateChange[]
  readonly polls: number
  readonly seconds: number
  /** On SKIPPED: the running scan was waited on instead. */
  readonly followed: boolean
}

export type RequestTokenSource = 'input' | 'scan-output' | 'discovered' | 'none'

export interface Waited {
  readonly source: RequestTokenSource
  /** One for each request token. */
  readonly scans: readonly ScanWaited[]
  readonly seconds: number
  readonly polls: number
}

/** What was read of the project's contents; absent parts were not asked for. */
export interface Reported {
  readonly inventory?: Inventory | undefined
  readonly inventoryFigures?: InventoryFigures | undefined
  readonly hierarchy?: readonly LibraryNode[] | undefined
  readonly hierarchyFigures?: HierarchyFigures | undefined
}

/** Where a baseline is from. */
export interface BaselineSource {
  readonly kind: 'project' | 'report'
  /** The project's name, or the report's path. */
  readonly name: string
}

/** What changed since the baseline. */
export interface Compared {
  readonly baseline: BaselineSource & {
    /** As of when, ISO 8601, UTC. */
    readonly updated?: string | undefined
    readonly libraries: number
  }
  readonly delta: Delta
}

/** What became of `fail-on`. */
export interface Gated {
  /** In the order of the input. */
  readonly rows: readonly GateRow[]
}

/** Whose tags `list-tags` reads. */
export const tagScopes = [
  'project',
  'product',
  'product-projects',
  'organization-products',
  'organization-projects',
] as const
export type TagScope = (typeof tagScopes)[number]

/** The tags of one object; its token is never kept. */
export interface TagRow {
  readonly name: string
  readonly tags: Tags
}

export interface TagsListed {
  readonly scope: TagScope
  /** The product that it is about, where its name is known. */
  readonly product?: string | undefined
  /** By name; those that `select` takes. */
  readonly objects: readonly TagRow[]
  /** How many there were before `select`. */
  readonly total: number
}

/** What Mend tells of one project's work; absent parts are not known. */
export interface ProjectStatus {
  /** Absent when the project was given by its token. */
  readonly name?: string | undefined
  readonly state: ProjectState
  /** One for each kind that Mend remembers, without request tokens. */
  readonly modifications: readonly ProjectModification[]
}

export type ProjectModification = Omit<Modification, 'requestToken'>

/** One thing that `check` looked at. */
export interface CheckLine {
  /** Two or three words of our own. */
  readonly title: string
  /** `warning`: it works, but look at it. `unknown`: it could not be looked at. */
  readonly status: 'ok' | 'failed' | 'warning' | 'unknown'
  /** What was found, without a final period; may hold foreign text. */
  readonly found: string
  /** What to change, a sentence or several. */
  readonly fix?: string | undefined
}

export interface Checked {
  /** The names that the other operations would use, where a name is used. */
  readonly product?: string | undefined
  readonly project?: string | undefined
  readonly lines: readonly CheckLine[]
}

/** What was read of one library. Absent parts are not known (yet). */
export interface LibraryRead {
  /** The `library` input. */
  readonly wanted: string
  readonly keyUuid?: string | undefined
  /** Its row of the inventory; absent when it was asked for by keyUuid. */
  readonly library?: Library | undefined
  /** When the name fits several: those. */
  readonly candidates?: readonly Library[] | undefined
  readonly sourceFiles?: readonly SourceFile[] | undefined
  readonly dependencies?: readonly DependencyNode[] | undefined
  /** Mend's refusal that was taken for "no dependencies". */
  readonly refusal?: LibraryRefusal | undefined
}

export interface LibraryRefusal {
  readonly errorCode?: number | undefined
  /** Foreign text. */
  readonly said?: string | undefined
}

/** A present tag of the project that both expressions of the rule match. */
export interface MatchedTag extends Tag {
  /** The expressions match key and value whole, not only parts of them. */
  readonly whole: boolean
}

/** The organization's rule for "project setup completed" mails, as it was sent. */
export interface Notified {
  readonly action: 'ENABLED' | 'DISABLED' | 'CUSTOM'
  readonly keyRegex?: string | undefined
  readonly valueRegex?: string | undefined
  /** False on a dry run, and when Mend refused. */
  readonly sent: boolean
  /** With CUSTOM: the project's tags, held against the expressions. */
  readonly compared?:
    | { readonly tags: readonly MatchedTag[]; readonly of: number }
    | undefined
  /** Why nothing was compared; may hold foreign text. */
  readonly notCompared?: string | undefined
}

/** What became of the product or project that was to be deleted. */
export interface Deleted {
  readonly scope: 'product' | 'project'
  /** Absent when only a token was given, and nothing has it. */
  readonly name?: string | undefined
  /** Of a project: its product, where the product's name was needed. */
  readonly productName?: string | undefined
  /** Of a product: how many projects go with it. */
  readonly projects?: number | undefined
  /**
   * `found`: it is there, and nothing has been done. `planned`: a dry run would
   * delete it. `unclear`: it is gone; the answer to its deletion was lost.
   * `absent`: there was nothing to delete.
   */
  readonly status: 'found' | 'planned' | 'deleted' | 'unclear' | 'absent'
  /** With `absent`: what is not there, and the nearest names; may hold foreign text. */
  readonly absence?: string | undefined
}

/** All that a run can find out; filled as it goes, so that a failure loses nothing. */
export interface Findings {
  readonly ensured?: Ensured
  readonly tagged?: Tagged
  readonly waited?: Waited
  readonly reported?: Reported
  readonly compared?: Compared
  readonly gated?: Gated
  readonly listed?: TagsListed
  readonly statuses?: readonly ProjectStatus[]
  readonly checked?: Checked
  readonly libraryRead?: LibraryRead
  readonly notified?: Notified
  readonly deleted?: Deleted
}

/** What an operation decides at its end. */
export interface Verdict {
  readonly outcome: Outcome
  /** Why, a line each; empty when all is well. May hold foreign text. */
  readonly reasons: readonly string[]
}

/** What became of one project of a run that is about several. */
export interface TargetResult extends Findings, Verdict {
  /** The project's name, or its number among the targets while it has none. */
  readonly name: string
  /** With outcome `error`: what could not be done. */
  readonly failure?: FailureFacts | undefined
}

/** A run from start to end, as data. */
export interface Result extends Findings, Verdict {
  readonly operation: string
  readonly dryRun: boolean
  /** With outcome `error`: what could not be done. */
  readonly failure?: FailureFacts | undefined
  /** A run about several projects: its findings are here, and the verdict is theirs together. */
  readonly targets?: readonly TargetResult[] | undefined
}

/** One of several, as a run about it alone: what it has not found is not taken from all. */
export function alone(target: TargetResult, all: Result): Result {
  const { operation, dryRun } = all
  return { operation, dryRun, ...target }
}
