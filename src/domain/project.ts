import type { Tags } from './tags/tags.ts'
import { isRedacted } from './text/redact.ts'

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
  /** Several objects have exactly this name. */
  | { readonly kind: 'duplicate'; readonly count: number }
  /** Nothing has it, but names that look the same exist. */
  | {
      readonly kind: 'ambiguous'
      readonly near: readonly T[]
      /** In what they differ: `case`, `whitespace`, … */
      readonly differences: readonly string[]
    }
  | { readonly kind: 'none' }

/**
 * Looks a name up: exact and case-sensitive first. Names that differ only in
 * case, whitespace, Unicode normal form or invisible characters are reported,
 * never picked: whether Mend treats them as the same name is unknown (facts 4),
 * and a wrong guess would tag somebody else's project. A redacted name matches
 * none.
 */
export function findByName<T extends { readonly name: string }>(
  rows: readonly T[],
  name: string,
): NameMatch<T> {
  if (isRedacted(name)) return { kind: 'none' }
  const [found, ...others] = rows.filter((row) => row.name === name)
  if (others.length > 0) return { kind: 'duplicate', count: others.length + 1 }
  if (found) return { kind: 'exact', found }
  const folded = fold(name)
  const near = rows.filter((row) => fold(row.name) === folded)
  if (near.length === 0) return { kind: 'none' }
  const differences = near.flatMap((row) => differencesOf(row.name, name))
  return { kind: 'ambiguous', near, differences: [...new Set(differences)] }
}

/** What two names may differ in and still look the same, in the order in which it is taken away. */
const folds = {
  whitespace: (name: string) =>
    name.replace(/(?!\uFEFF)[\s\u0085]/g, ' ').replace(/ {2,}/g, ' '),
  'invisible characters': (name: string) =>
    name.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''),
  'Unicode normal form': (name: string) => name.normalize('NFKC'),
  case: (name: string) => name.toUpperCase().toLowerCase(),
} as const

type Difference = keyof typeof folds
const allDifferences = Object.keys(folds) as Difference[]

const plainAscii = /^[!-~]+(?: [!-~]+)*$/

/** Two names that look the same are the same text once folded. */
function fold(name: string): string {
  return plainAscii.test(name)
    ? name.toLowerCase()
    : without(allDifferences, name)
}

/** Twice, since what one takes away may bring out another. */
function without(differences: readonly Difference[], name: string): string {
  const once = (text: string) =>
    differences.reduce((rest, difference) => folds[difference](rest), text)
  const folded = once(once(name))
  return differences.includes('whitespace')
    ? folded.replace(/^ +| +$/g, '')
    : folded
}

/** The first that explains it alone, otherwise all that are needed. */
function differencesOf(a: string, b: string): readonly Difference[] {
  const same = (some: readonly Difference[]) =>
    without(some, a) === without(some, b)
  const enough = allDifferences.find((difference) => same([difference]))
  if (enough !== undefined) return [enough]
  const needed = allDifferences.filter((difference) => {
    const others = allDifferences.filter((other) => other !== difference)
    return !same(others)
  })
  return needed.length > 0 ? needed : allDifferences
}

/**
 * The names most similar to `wanted`, best first, at most `max`. Two names are
 * similar when they share many pairs of neighboring letters (Dice coefficient).
 */
export function nearestNames(
  names: readonly string[],
  wanted: string,
  max = 5,
): string[] {
  const target = letterPairs(wanted)
  return names
    .map((name) => ({ name, likeness: dice(letterPairs(name), target) }))
    .filter(({ likeness }) => likeness > 0.25)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, max)
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
