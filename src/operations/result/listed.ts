import type { Tags } from '../../domain/tags/tags.ts'

/** Whose tags `list-tags` reads. */
export const tagScopes = [
  'project',
  'product',
  'product-projects',
  'organization-products',
  'organization-projects',
] as const

type TagScope = (typeof tagScopes)[number]

/** The tags of one object; its token is never kept. */
export interface TagRow {
  readonly name: string
  readonly tags: Tags
}

export interface TagsListed {
  readonly scope: TagScope
  /** The product whose tags were read, where its name is known. */
  readonly product?: string | undefined
  /** Sorted by name; only those that `select` matches. */
  readonly objects: readonly TagRow[]
  /** How many there were before `select`. */
  readonly total: number
}
