/** Tag keys with their values, in the order in which they were met. */
export type Tags = ReadonlyMap<string, readonly string[]>

/** What scanners write by themselves; left alone unless a workflow declares it (facts 3.11). */
export const scannerKeys: ReadonlySet<string> = new Set([
  'CTX',
  'commitId',
  'repoFullName',
  'remoteUrl',
  'scanError',
])

/** One value under one key; what Mend saves and removes. */
export interface Tag {
  readonly key: string
  readonly value: string
}

/** `replace`: a declared key has exactly the declared values. `append`: only add. */
export type TagMode = 'replace' | 'append'

/** A request to remove: one value, or, without `value`, every value of the key. */
export interface TagRemoval {
  readonly key: string
  readonly value?: string | undefined
}

export interface TagWishes {
  readonly declared: Tags
  readonly removals: readonly TagRemoval[]
  readonly mode: TagMode
}

/** What has to change, and of the declared what need not. */
export interface TagPlan {
  readonly add: readonly Tag[]
  readonly remove: readonly Tag[]
  readonly keep: readonly Tag[]
}

/**
 * The least set of changes that turns `present` into what is wished. Keys that
 * are neither declared nor named in a removal are not touched; a value that is
 * both declared and named in a removal is kept, because declaring is the
 * stronger word.
 *
 * present `env=[dev]`, declared `env=[prod]`, replace → add env=prod, remove env=dev
 * present `env=[dev]`, declared `env=[prod]`, append  → add env=prod
 */
export function planTags(present: Tags, wishes: TagWishes): TagPlan {
  const add: Tag[] = []
  const keep: Tag[] = []
  for (const { key, value } of pairs(wishes.declared)) {
    const known = present.get(key)?.includes(value) ?? false
    ;(known ? keep : add).push({ key, value })
  }
  const remove = pairs(present).filter((tag) => mustGo(tag, wishes))
  return { add, remove, keep }
}

function mustGo({ key, value }: Tag, wishes: TagWishes): boolean {
  const declared = wishes.declared.get(key)
  if (declared?.includes(value)) return false
  if (declared && wishes.mode === 'replace') return true
  return wishes.removals.some(
    (removal) =>
      removal.key === key &&
      (removal.value === undefined || removal.value === value),
  )
}

/** Every (key, value) pair, each once, in order. */
export function pairs(tags: Tags): Tag[] {
  return [...tags].flatMap(([key, values]) =>
    [...new Set(values)].map((value) => ({ key, value })),
  )
}

/** Groups pairs under their keys. Values keep their order, repeats are dropped. */
export function tagsFrom(entries: Iterable<Tag>): Tags {
  const tags = new Map<string, string[]>()
  for (const { key, value } of entries) {
    const values = tags.get(key)
    if (!values) tags.set(key, [value])
    else if (!values.includes(value)) values.push(value)
  }
  return tags
}
