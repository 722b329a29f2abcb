import type { Clock, Log } from '../../../ports.ts'
import type { PullRequestComment } from '../../../reports/presentation.ts'
import type { Environment } from '../../environment.ts'
import { type PullRequests, pullRequestsOf } from '../../event/pull-requests.ts'
import type { LeftOnGithub } from '../../publish.ts'
import { type Api, callFailure, openOctokit } from '../octokit.ts'
import type { Reach } from '../reach.ts'
import { type CommentText, type Kept, keepComment } from './keep-comment.ts'
import { markerOf } from './marker.ts'
import { commentNotice, lacking, withoutPull } from './notice.ts'
import type { CommentMode } from './plan.ts'
import { targetPulls } from './target-pulls.ts'

export interface CommentOptions extends Reach {
  readonly mode: CommentMode
  readonly env: Environment
  readonly event: unknown
  /** The inputs as they are given: those that name the target are in the marker. */
  readonly inputs: Readonly<Record<string, string>>
  /** `owner/name` */
  readonly fullName: string
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly log: Pick<Log, 'notice'>
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal
}

const maxTries = 3

/**
 * Writes the run's comment on its pull requests, and one notice where that
 * cannot be done. Never rejects; nothing is sent after `until`.
 */
export async function writeComment(
  comment: PullRequestComment,
  until: number,
  options: CommentOptions,
): Promise<LeftOnGithub> {
  const { env, inputs, event, log, hasToken, cancelled } = options
  const wanted = pullRequestsOf(env, event)
  if (wanted.kind === 'none') {
    if (wanted.why) log.notice(withoutPull(wanted.why))
    return leftAt([])
  }
  if (!hasToken) {
    log.notice(lacking('`github-token` is empty.'))
    return leftAt([])
  }
  const text = { ...comment, marker: markerOf(env, inputs, comment.digest) }
  const kept = await keepAll(wanted, text, until, options)
  const [failure] = kept.flatMap((one) => one.failure ?? [])
  if (failure && !cancelled.aborted) {
    log.notice(commentNotice(failure, options.withoutSecrets))
  }
  return leftAt(kept)
}

function leftAt(kept: readonly Kept[]): LeftOnGithub {
  const urls = kept.flatMap(({ url }) => url || [])
  const outputs = urls.length > 0 ? { 'comment-url': urls.join('\n') } : {}
  return { outputs, annotations: [] }
}

async function keepAll(
  wanted: Exclude<PullRequests, { kind: 'none' }>,
  text: CommentText,
  until: number,
  { fullName, clock, log, mode, cancelled: signal, open }: CommentOptions,
): Promise<readonly Kept[]> {
  const [owner = '', repo = ''] = fullName.split('/')
  const patience = { clock, maxTries, until, signal }
  const keep = async (api: Api) => {
    const octokit = await openOctokit({ ...api, repeatsReads: false })
    const slug = [owner, repo] as const
    const found = await targetPulls(wanted, slug, octokit, patience)
    if (found.notice) log.notice(found.notice)
    const keepOne = (number: number) =>
      keepComment({ owner, repo, number }, text, mode, octokit, patience)
    return Promise.all(found.numbers.map(keepOne))
  }
  return open(until, signal, keep).catch((error) => [
    { failure: callFailure(error) },
  ])
}
