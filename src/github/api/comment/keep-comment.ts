import { type CallFailure, callFailure, type Octokit } from '../octokit.ts'
import { type Patience, pausedAfter, repeatCall, repeated } from '../repeat.ts'
import { markerLine } from './marker.ts'
import {
  type OwnComment,
  ownComments,
  type PullRequest,
  pageReader,
} from './own-comments.ts'
import { type CommentMode, type News, type Plan, planFor } from './plan.ts'

/** A comment's text with what decides whether it is written. */
export interface CommentText extends News {
  /** Markdown, without the marker. */
  readonly body: string
}

/** What became of a pull request's comment. */
export interface Kept {
  /** Of the comment that is there now. */
  readonly url?: string | undefined
  /** Why it is not written. */
  readonly failure?: CallFailure | undefined
}

/**
 * Keeps one comment of ours on a pull request, and in it the newest run's text
 * (documentation: “Create an issue comment”, “Update an issue comment”, “Delete
 * an issue comment”). Never rejects.
 *
 * A create is not repeated blindly: after each one the comments are read again,
 * since its answer may be lost, and another job may have created one meanwhile.
 */
export async function keepComment(
  pull: PullRequest,
  text: CommentText,
  mode: CommentMode,
  octokit: Octokit,
  patience: Patience,
): Promise<Kept> {
  const calls = callsFor(pull, text, octokit, patience)
  let created: OwnComment | undefined
  try {
    for (let tries = 1; ; tries++) {
      const ours = withCreated(await calls.look(), created)
      const plan = planFor(mode, text, ours)
      if (plan.act !== 'create') return await finish(plan, calls)
      const outcome = await calls.create().catch(callFailure)
      if ('marker' in outcome) created = outcome
      else if (!(await pausedAfter(outcome, tries, patience))) {
        return { failure: outcome }
      }
    }
  } catch (error) {
    return { failure: callFailure(error) }
  }
}

/** GitHub may list a comment a moment later than it answers about it. */
function withCreated(
  listed: readonly OwnComment[],
  created: OwnComment | undefined,
): readonly OwnComment[] {
  const isListed = listed.some(({ id }) => id === created?.id)
  return created && !isListed ? [...listed, created] : listed
}

async function finish(
  { act, comment, surplus }: Plan,
  calls: Calls,
): Promise<Kept> {
  const failure =
    comment && act === 'edit' ? await calls.edit(comment) : undefined
  // What cannot be deleted now the next run finds again.
  for (const one of surplus) await calls.remove(one)
  return { url: comment?.url, failure }
}

type Calls = ReturnType<typeof callsFor>

function callsFor(
  pull: PullRequest,
  { body, marker }: CommentText,
  octokit: Octokit,
  patience: Patience,
) {
  const { owner, repo, number } = pull
  const { issues } = octokit.rest
  const whole = { owner, repo, body: `${markerLine(marker)}\n\n${body}` }
  const readPage = pageReader(octokit, pull)
  return {
    look: () =>
      ownComments(
        (after) => repeated(() => readPage(after), patience),
        marker.key,
      ),
    async create(): Promise<OwnComment> {
      const issue_number = number
      const { data } = await issues.createComment({ ...whole, issue_number })
      return { id: data.id, url: data.html_url, marker }
    },
    edit: ({ id: comment_id }: OwnComment) =>
      repeatCall(
        () => issues.updateComment({ ...whole, comment_id }),
        patience,
      ),
    remove: ({ id: comment_id }: OwnComment) =>
      repeatCall(
        () => issues.deleteComment({ owner, repo, comment_id }),
        patience,
      ),
  }
}
