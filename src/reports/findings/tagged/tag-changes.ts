import type { Tag } from '../../../domain/tags/tags.ts'
import type {
  TagFailure,
  Tagged,
  TaggedObject,
} from '../../../operations/result/tagged.ts'

/** What really became of a plan; on a dry run, what would. */
export interface TagChanges {
  readonly added: readonly Tag[]
  readonly removed: readonly Tag[]
  readonly unchanged: readonly Tag[]
  readonly failed: readonly TagFailure[]
  /** Not removed, because a new value of the same key could not be added. */
  readonly spared: readonly Tag[]
}

/** The plan without the changes that failed, and without the removals that were not tried. */
export function tagChanges({
  plan,
  failures,
  spared,
}: TaggedObject): TagChanges {
  const undone = new Set([
    ...failures.map(({ change, tag }) => id(change, tag)),
    ...spared.map((tag) => id('remove', tag)),
  ])
  return {
    added: plan.add.filter((tag) => !undone.has(id('add', tag))),
    removed: plan.remove.filter((tag) => !undone.has(id('remove', tag))),
    unchanged: plan.keep,
    failed: failures,
    spared,
  }
}

function id(change: string, { key, value }: Tag): string {
  return JSON.stringify([change, key, value])
}

export interface TagCounts {
  readonly added: number
  readonly removed: number
  readonly unchanged: number
  readonly failed: number
  readonly spared: number
}

/** Over all objects. */
export function tagCounts({ objects }: Tagged): TagCounts {
  const counts = { added: 0, removed: 0, unchanged: 0, failed: 0, spared: 0 }
  for (const changes of objects.map(tagChanges)) {
    counts.added += changes.added.length
    counts.removed += changes.removed.length
    counts.unchanged += changes.unchanged.length
    counts.failed += changes.failed.length
    counts.spared += changes.spared.length
  }
  return counts
}
