import { compare } from '../text/compare.ts'
import type { Tags } from './tags.ts'

/** How one tag key is used. */
export interface KeyFigures {
  readonly key: string
  /** How many objects have it. */
  readonly objects: number
  /** How many different values it has. */
  readonly values: number
}

interface TagFigures {
  readonly objects: number
  /** Objects without any tag. */
  readonly untagged: number
  /** The most frequent first, ties by key. */
  readonly keys: readonly KeyFigures[]
}

/** The numbers of a listing of tags, in one pass. */
export function tagFigures(
  rows: Iterable<{ readonly tags: Tags }>,
): TagFigures {
  const uses = new Map<string, { objects: number; values: Set<string> }>()
  let objects = 0
  let untagged = 0
  for (const { tags } of rows) {
    objects++
    if (tags.size === 0) untagged++
    for (const [key, values] of tags) {
      const use = uses.get(key) ?? { objects: 0, values: new Set() }
      uses.set(key, use)
      use.objects++
      for (const value of values) use.values.add(value)
    }
  }
  const keys = [...uses].map(([key, use]) => ({
    key,
    objects: use.objects,
    values: use.values.size,
  }))
  keys.sort((a, b) => b.objects - a.objects || compare(a.key, b.key))
  return { objects, untagged, keys }
}
