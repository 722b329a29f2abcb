import type { PullRequestComment } from '../../../reports/presentation.ts'
import type { WriteText } from '../github-side.ts'
import type { CommentOptions } from './write-comment.ts'

/** Writes the comment of this run; what that takes is loaded only then. */
export function commentWriter({
  mode,
  ...options
}: Omit<CommentOptions, 'mode'> & {
  readonly mode: CommentOptions['mode'] | 'never'
}): WriteText<PullRequestComment> | undefined {
  if (mode === 'never') return undefined
  return async (comment, until) => {
    const { writeComment } = await import('./write-comment.ts')
    return writeComment(comment, until, { ...options, mode })
  }
}
