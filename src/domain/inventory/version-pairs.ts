import type { Library } from '../library/library.ts'

export type Pair = readonly [before: Library, after: Library]

/** One package's libraries before and after, matched with each other. */
export interface Pairs {
  /** The same version on both sides. */
  readonly kept: readonly Pair[]
  /** One version in the place of another. */
  readonly changed: readonly Pair[]
  readonly removed: readonly Library[]
  readonly added: readonly Library[]
}

export type Order = (a: Library, b: Library) => number

/**
 * Matches the libraries of one package, both lists sorted by version; each
 * belongs to at most one pair. What is left after equal versions is paired from
 * the highest down, first within a major version: from 1.2 and 2.0 to 1.3 is
 * 1.2 → 1.3, and 2.0 is removed.
 */
export function pairVersions(
  before: readonly Library[],
  after: readonly Library[],
  order: Order,
): Pairs {
  const same = equalVersions(before, after, order)
  if (same.before.length === 0 || same.after.length === 0) {
    return {
      kept: same.pairs,
      changed: [],
      removed: same.before,
      added: same.after,
    }
  }
  const within = withinMajors(same.before, same.after)
  const rest = pairHighest(within.before.sort(order), within.after.sort(order))
  return {
    kept: same.pairs,
    changed: [...within.pairs, ...rest.pairs].sort(([a], [b]) => order(a, b)),
    removed: rest.before.sort(order),
    added: rest.after.sort(order),
  }
}

/** Pairs, and what has none. */
interface Matched {
  readonly pairs: Pair[]
  readonly before: Library[]
  readonly after: Library[]
}

/** Walks both sorted lists once. */
function equalVersions(
  before: readonly Library[],
  after: readonly Library[],
  order: Order,
): Matched {
  const matched: Matched = { pairs: [], before: [], after: [] }
  let [b, a] = [0, 0]
  for (;;) {
    const [old, now] = [before[b], after[a]]
    if (!old || !now) break
    if ((old.version ?? '') === (now.version ?? '')) {
      matched.pairs.push([old, now])
      b++
      a++
    } else if (order(old, now) < 0) {
      matched.before.push(old)
      b++
    } else {
      matched.after.push(now)
      a++
    }
  }
  return {
    pairs: matched.pairs,
    before: [...matched.before, ...before.slice(b)],
    after: [...matched.after, ...after.slice(a)],
  }
}

function withinMajors(
  before: readonly Library[],
  after: readonly Library[],
): Matched {
  const [old, now] = [Map.groupBy(before, major), Map.groupBy(after, major)]
  const parts = [...new Set([...old.keys(), ...now.keys()])].map((number) =>
    pairHighest(old.get(number) ?? [], now.get(number) ?? []),
  )
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    before: parts.flatMap((part) => part.before),
    after: parts.flatMap((part) => part.after),
  }
}

/** `v1.2.3`, `2:01.2.3`, `2!1.2.3` → `1` */
function major({ version = '' }: Library): string {
  return /^\D*(?:\d+[:!])?0*(\d+)/.exec(version)?.[1] ?? ''
}

function pairHighest(
  before: readonly Library[],
  after: readonly Library[],
): Matched {
  const count = Math.min(before.length, after.length)
  const [old, now] = [before.length - count, after.length - count]
  const pairs = before.slice(old).map((library, at): Pair => {
    const partner = after[now + at]
    return [library, partner ?? library]
  })
  return { pairs, before: before.slice(0, old), after: after.slice(0, now) }
}
