import type { FailureFacts } from '../domain/failure.ts'
import type { HierarchyFigures, InventoryFigures } from '../domain/figures.ts'
import type {
  DependencyNode,
  Inventory,
  Library,
  LibraryNode,
  SourceFile,
} from '../domain/library.ts'
import type { ScanEnd } from '../domain/scan.ts'
import type { Tag, TagPlan } from '../domain/tags.ts'

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

export type RequestTokenSource = 'input' | 'discovered' | 'none'

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

/** A run from start to end, as data. */
export interface Result extends Findings, Verdict {
  readonly operation: string
  readonly dryRun: boolean
  /** With outcome `error`: what could not be done. */
  readonly failure?: FailureFacts | undefined
}
