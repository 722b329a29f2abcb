import { type Finding, findings } from '../../domain/inventory/figures.ts'
import type { Vulnerability } from '../../domain/library/library.ts'
import { plain } from '../../domain/text/clean.ts'
import type { Item } from './components.ts'

/** A vulnerability with all libraries that have it. */
export interface Known {
  /** Cleaned, never empty; unlike for each. */
  readonly id: string
  /** As told where it is gravest. */
  readonly gravest: Vulnerability
  /** Each library once. */
  readonly items: readonly Item[]
  /** What to do about it, each advice once. */
  readonly fixes: readonly string[]
}

/** A library with one of its vulnerabilities, each pair once. */
export interface Pair extends Finding {
  readonly id: string
  readonly item: Item
}

const made = new WeakMap<readonly Item[], readonly Pair[]>()

/** All pairs, the gravest first; like the bill, the formats share them. */
export function pairsOf(bill: readonly Item[]): readonly Pair[] {
  const pairs = made.get(bill) ?? paired(bill)
  made.set(bill, pairs)
  return pairs
}

function paired(bill: readonly Item[]): Pair[] {
  const items = new Map(bill.map((item) => [item.library, item]))
  const seen = new Map<Item, Set<string>>()
  return findings([...items.keys()]).flatMap((finding) => {
    const item = items.get(finding.library)
    const id = plain(finding.vulnerability.id, 200) || 'unnamed'
    if (!item || seen.get(item)?.has(id)) return []
    seen.set(item, (seen.get(item) ?? new Set()).add(id))
    return [{ ...finding, id, item }]
  })
}

/** The vulnerabilities of these pairs in their order. */
export function knownOf(pairs: readonly Pair[]): Known[] {
  return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, those]) => ({
    id,
    gravest: those[0]?.vulnerability ?? { id },
    items: those.map(({ item }) => item),
    fixes: [
      ...new Set(those.flatMap(({ vulnerability: { fix } }) => fix ?? [])),
    ],
  }))
}
