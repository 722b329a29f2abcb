import type { StoredTags } from '../../src/simulator/model/organization.ts'

/** The lists of values by key; an object that tests can compare. */
export type TagLists = Readonly<Record<string, readonly string[]>>

/** Tags of acme/web's main, as every run of the tests sets them by default. */
export const defaultTags: TagLists = {
  repository: ['acme/web'],
  branch: ['main'],
  commit: ['c'.repeat(40)],
}

/** With sorted values, because their order is not guaranteed (facts 3.6). */
export function sortedTags(tags: TagLists): TagLists {
  return Object.fromEntries(
    Object.entries(tags).map(([key, values]) => [key, values.toSorted()]),
  )
}

/** The tags of a project or product, sorted. */
export function tagsOf({ tags }: { readonly tags: StoredTags }): TagLists {
  return sortedTags(Object.fromEntries(tags))
}
