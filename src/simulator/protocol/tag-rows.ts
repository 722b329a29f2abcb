import type { StoredTags } from '../model/organization.ts'

interface Row {
  readonly name: string
  readonly token: string
  readonly tags: StoredTags
}

/** A product or project as the tag listings show it. */
export function tagRow({ name, token, tags }: Row) {
  return { name, token, tags: Object.fromEntries(tags) }
}

/** A whole listing, without what is hidden. */
export function tagRows(rows: Iterable<Row & { readonly hidden: boolean }>) {
  return [...rows].filter(({ hidden }) => !hidden).map(tagRow)
}
