import type { Tag, TagPlan } from '../../domain/tags/tags.ts'

/** A change that the server refused, that could not be sent, or that is unclear. */
export interface TagFailure {
  readonly tag: Tag
  readonly change: 'add' | 'remove'
  /** It was sent, and what it did is not known. */
  readonly unclear?: true | undefined
  /** For people; the same for all changes that failed alike. May hold untrusted text. */
  readonly message: string
}

/** What happened to one object's tags. */
export interface TaggedObject {
  readonly scope: 'product' | 'project'
  readonly name: string
  readonly plan: TagPlan
  readonly failures: readonly TagFailure[]
  /** Where a change is unclear: what to look at in Mend; may hold untrusted text. */
  readonly look?: string | undefined
  /** Old values that stayed because a new value of their key could not be added. */
  readonly spared: readonly Tag[]
}

export interface Tagged {
  readonly objects: readonly TaggedObject[]
}
