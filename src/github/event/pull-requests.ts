import type { Environment } from '../environment.ts'
import { textAt, valueAt } from './payload.ts'
import { commitHash, isPullRequest, queueTarget } from './revision.ts'

/** Which pull requests a run is about. */
export type PullRequests =
  | { readonly kind: 'number'; readonly number: number }
  /** The open ones from this branch whose head is this commit: GitHub knows which. */
  | {
      readonly kind: 'head'
      readonly event: 'push' | 'workflow_run'
      /** `owner:branch`; the owner of a fork, where it is one. */
      readonly head: string
      readonly commit: string
    }
  /** There is none; why, for a reader of the log. Nothing to say in a merge queue. */
  | { readonly kind: 'none'; readonly why?: string }

/**
 * The pull request of the event; for a push and for a workflow run, the head to
 * look for. Only these have a pull request of their own.
 */
export function pullRequestsOf(env: Environment, event: unknown): PullRequests {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (isPullRequest(name)) {
    const number = valueAt(event, 'pull_request', 'number')
    return typeof number === 'number' && Number.isSafeInteger(number)
      ? { kind: 'number', number }
      : { kind: 'none', why: 'The event does not tell which pull request.' }
  }
  switch (name) {
    case 'push':
      return pushed(env, event)
    case 'workflow_run':
      return finished(event)
    case 'merge_group':
      return { kind: 'none' }
    default:
      return none(`The event \`${plainName(name)}\` is not about one`)
  }
}

function plainName(name: string): string {
  return name.replace(/\W/g, '') || 'unknown'
}

function none(why: string): PullRequests {
  return { kind: 'none', why: `${why}.` }
}

function pushed(env: Environment, event: unknown): PullRequests {
  const branch = /^refs\/heads\/(.+)/.exec(env['GITHUB_REF'] ?? '')?.[1]
  const [owner = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const commit = commitHash(env['GITHUB_SHA'])
  const isGone = valueAt(event, 'deleted') === true
  if (!branch || !owner || !commit || isGone) {
    return none('The push is not to a branch')
  }
  return headOf('push', owner, branch, commit)
}

/** No pull request has a merge queue's own branch as its head. */
function headOf(
  event: 'push' | 'workflow_run',
  owner: string,
  branch: string,
  commit: string,
): PullRequests {
  if (queueTarget(branch) !== undefined) return { kind: 'none' }
  return { kind: 'head', event, head: `${owner}:${branch}`, commit }
}

/** `pull_requests` of the payload is empty for forks, so the head is looked for. */
function finished(event: unknown): PullRequests {
  const run = valueAt(event, 'workflow_run')
  const [owner] = (textAt(run, 'head_repository', 'full_name') ?? '').split('/')
  const branch = textAt(run, 'head_branch')
  const commit = commitHash(textAt(run, 'head_sha'))
  if (!owner || !branch || !commit) {
    return none('The event does not tell the head of the run')
  }
  return headOf('workflow_run', owner, branch, commit)
}
