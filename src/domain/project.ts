import type { Tags } from './tags/tags.ts'

/** A product or a project, as Mend's tag listings show it. */
export interface ListedObject {
  readonly name: string
  /** The identifier of the product or project; as good as a key, so masked in logs. */
  readonly token: string
  readonly tags: Tags
}

/** How a wanted name relates to the names that exist. */
export type NameMatch<T> =
  | { readonly kind: 'exact'; readonly found: T }
  /** Not there, but names that differ only in case or surrounding blanks are. */
  | { readonly kind: 'ambiguous'; readonly near: readonly T[] }
  | { readonly kind: 'none' }

/**
 * Looks a name up: exact and case-sensitive first. Names that are equal but for
 * case or surrounding blanks are reported, never picked: Mend may hold both
 * spellings to be the same name or not (facts 4: unknown), and the wrong guess
 * would tag somebody else's project.
 */
export function findByName<T extends { readonly name: string }>(
  rows: readonly T[],
  name: string,
): NameMatch<T> {
  const found = rows.find((row) => row.name === name)
  if (found) return { kind: 'exact', found }
  const folded = fold(name)
  const near = rows.filter((row) => fold(row.name) === folded)
  return near.length > 0 ? { kind: 'ambiguous', near } : { kind: 'none' }
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}

/**
 * The names most like `wanted`, the most alike first, at most `most`: for "did
 * you mean". Alike is: shares the most pairs of neighboring letters (Dice).
 */
export function nearestNames(
  names: readonly string[],
  wanted: string,
  most = 5,
): string[] {
  const target = letterPairs(wanted)
  return names
    .map((name) => ({ name, likeness: dice(letterPairs(name), target) }))
    .filter(({ likeness }) => likeness > 0.25)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

function letterPairs(text: string): Set<string> {
  const folded = fold(text)
  const found = new Set<string>()
  for (let i = 0; i < folded.length - 1; i++) found.add(folded.slice(i, i + 2))
  return found
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
