import { isNewer, type Marker } from './marker.ts'
import type { OwnComment } from './own-comments.ts'

/** When a comment is created, and when it is edited. */
export type CommentMode = 'always' | 'on-failure' | 'on-change'

/** What a run has to tell. */
export interface News {
  readonly marker: Marker
  /** See `PullRequestComment`. */
  readonly isBad: boolean
  readonly isChanged: boolean
}

/** What is to be done with the comments of ours that are there. */
export interface Plan {
  readonly act: 'create' | 'edit' | 'leave'
  /** The one that stays; absent where there is none. */
  readonly comment?: OwnComment | undefined
  /** Further ones, from runs that began at once: they go. */
  readonly surplus: readonly OwnComment[]
}

/** @param ours by id: the lowest one stays */
export function planFor(
  mode: CommentMode,
  { marker, isBad, isChanged }: News,
  ours: readonly OwnComment[],
): Plan {
  const [comment, ...surplus] = ours
  if (!comment) {
    const isWanted =
      mode === 'always' || isBad || (mode === 'on-change' && isChanged)
    return { act: isWanted ? 'create' : 'leave', surplus }
  }
  // The newer run, which may not have come to its own comment yet, decides.
  if (ours.some((one) => isNewer(one.marker, marker))) {
    return { act: 'leave', comment, surplus: [] }
  }
  const isSame = comment.marker.digest === marker.digest
  const isOwnRun = !isNewer(marker, comment.marker)
  const isDone = isSame && (mode === 'on-change' || isOwnRun)
  return { act: isDone ? 'leave' : 'edit', comment, surplus }
}
