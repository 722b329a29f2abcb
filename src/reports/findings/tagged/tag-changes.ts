import type { Tag } from '../../../domain/tags/tags.ts'
import type {
  TagFailure,
  Tagged,
  TaggedObject,
} from '../../../operations/result/tagged.ts'

/** What was really done of a plan; on a dry run, what would be done. */
export interface TagChanges {
  readonly added: readonly Tag[]
  readonly removed: readonly Tag[]
  readonly unchanged: readonly Tag[]
  readonly failed: readonly TagFailure[]
  /** Sent, and what they did is not known. */
  readonly unclear: readonly TagFailure[]
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
    failed: failures.filter(({ unclear }) => !unclear),
    unclear: failures.filter(({ unclear }) => unclear),
    spared,
  }
}

function id(change: string, { key, value }: Tag): string {
  return JSON.stringify([change, key, value])
}

type TagCounts = Readonly<Record<keyof TagChanges, number>>

/** Over all objects. */
export function tagCounts({ objects }: Tagged): TagCounts {
  const all = objects.map(tagChanges)
  const count = (kind: keyof TagChanges) =>
    all.reduce((sum, changes) => sum + changes[kind].length, 0)
  return {
    added: count('added'),
    removed: count('removed'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    unclear: count('unclear'),
    spared: count('spared'),
  }
}
