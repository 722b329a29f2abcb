import type { Tag, TagPlan } from '../../domain/tags/tags.ts'

/** A change that the server refused or that could not be sent. */
export interface TagFailure {
  readonly tag: Tag
  readonly change: 'add' | 'remove'
  /** For people; may hold untrusted text. */
  readonly message: string
}

/** What happened to one object's tags. */
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
