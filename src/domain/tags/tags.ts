import { isRedacted } from '../text/redact.ts'

/** Tag keys with their values, in the order in which they occur. */
export type Tags = ReadonlyMap<string, readonly string[]>

/** Keys that scanners write themselves; left alone unless a workflow declares them (facts 3.11). */
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

/** `replace`: a declared key gets exactly the declared values. `append`: values are only added. */
type TagMode = 'replace' | 'append'

/** A request to remove: one value, or, without `value`, every value of the key. */
interface TagRemoval {
  readonly key: string
  readonly value?: string | undefined
}

export interface DesiredTags {
  readonly declared: Tags
  readonly removals: readonly TagRemoval[]
  readonly mode: TagMode
}

/** What has to change, and which declared values are there already. */
export interface TagPlan {
  readonly add: readonly Tag[]
  readonly remove: readonly Tag[]
  readonly keep: readonly Tag[]
}

/**
 * The smallest set of changes that turns the present tags into the desired
 * ones. Keys that are neither declared nor named in a removal are not touched; a
 * value that is both declared and named in a removal stays: the declaration wins.
 * Redacted tags are left to people: neither kept nor removed.
 *
 * present `env=[dev]`, declared `env=[prod]`, replace → add env=prod, remove env=dev
 * present `env=[dev]`, declared `env=[prod]`, append  → add env=prod
 */
export function planTags(present: Tags, desired: DesiredTags): TagPlan {
  const add: Tag[] = []
  const keep: Tag[] = []
  for (const { key, value } of pairs(desired.declared)) {
    const known = !isRedacted(value) && present.get(key)?.includes(value)
    ;(known ? keep : add).push({ key, value })
  }
  const remove = pairs(present)
    .filter(({ key, value }) => !isRedacted(key) && !isRedacted(value))
    .filter((tag) => isToRemove(tag, desired))
  return { add, remove, keep }
}

function isToRemove({ key, value }: Tag, desired: DesiredTags): boolean {
  const declared = desired.declared.get(key)
  if (declared?.includes(value)) return false
  if (declared && desired.mode === 'replace') return true
  return desired.removals.some(
    (removal) =>
      removal.key === key &&
      (removal.value === undefined || removal.value === value),
  )
}

/** Every pair of key and value, each once, in order. */
export function pairs(tags: Tags): Tag[] {
  return [...tags].flatMap(([key, values]) =>
    [...new Set(values)].map((value) => ({ key, value })),
  )
}

/** Groups pairs by key. Values keep their order; repeats are dropped. */
export function tagsFrom(entries: Iterable<Tag>): Tags {
  const tags = new Map<string, string[]>()
  for (const { key, value } of entries) {
    const values = tags.get(key)
    if (!values) tags.set(key, [value])
    else if (!values.includes(value)) values.push(value)
  }
  return tags
}
