import { removeTag, type StoredTags } from '../model/organization.ts'
import type { World } from '../model/world.ts'
import { refusals } from './refusal.ts'

interface Row {
  readonly name: string
  readonly token: string
  readonly tags: StoredTags
}

/** A product or project in an answer about tags. */
export function tagRow({ name, token, tags }: Row) {
  return { name, token, tags: Object.fromEntries(tags) }
}

/** A whole listing, without hidden rows. */
export function tagRows(rows: Iterable<Row & { readonly hidden: boolean }>) {
  return [...rows].filter(({ hidden }) => !hidden).map(tagRow)
}

/** @throws {Refusal} for a value that is not there, with `strictRemoval` on */
export function removePair(
  { deviations }: World,
  tags: StoredTags,
  key: string,
  value: string,
): void {
  const known = tags.get(key)?.includes(value) ?? false
  if (deviations.strictRemoval && !known) throw refusals.invalid('tagValue')
  removeTag(tags, key, value)
}
