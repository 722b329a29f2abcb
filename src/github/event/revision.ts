import type { Repository } from '../../domain/tags/repository.ts'
import type { Environment } from '../environment.ts'
import { textAt, valueAt } from './payload.ts'

/** Which line of development, and which commit of it, a run is about. */
type Revision = Pick<Repository, 'branch' | 'tag' | 'commit' | 'deletion'>

/** Branch or tag and commit, as each kind of event tells them. */
export function readRevision(env: Environment, event: unknown): Revision {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (isPullRequest(name)) return pullRequestHead(env, event)
  switch (name) {
    case 'workflow_run':
      return ofTarget(finishedRun(env, event))
    case 'merge_group':
      return ofTarget(queued(env, event))
    case 'release':
      return released(env, event)
    case 'delete':
      return deleted(event)
    case 'push':
      return pushed(env, event)
    case 'status':
    case 'page_build':
      return onDefaultBranch(env, event)
    default:
      return ofTarget(named(env))
  }
}

const queueBranch = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/i

/**
 * A merge queue's own branch (`gh-readonly-queue/main/pr-7-…`) is gone after the
 * merge; what it holds becomes its target, so that is the branch it is reported
 * under. Not where it was deleted: the target would be deleted in its place.
 */
function ofTarget(revision: Revision): Revision {
  const target = queueTarget(revision.branch)
  return target === undefined ? revision : { ...revision, branch: target }
}

/** The branch that a merge queue's own branch is for; `undefined` for any other. */
export function queueTarget(branch = ''): string | undefined {
  return queueBranch.exec(branch)?.[1]
}

/** `pull_request`, `pull_request_target`, `pull_request_review`, … */
export function isPullRequest(name: string): boolean {
  return name.startsWith('pull_request')
}

/** GITHUB_SHA is the merge commit here, which nobody scans or knows. */
function pullRequestHead(env: Environment, event: unknown): Revision {
  const head = valueAt(event, 'pull_request', 'head')
  const branch = textAt(head, 'ref') || env['GITHUB_HEAD_REF'] || undefined
  return {
    branch: isFromFork(event)
      ? forkBranch(branch, textAt(head, 'repo', 'full_name'), head)
      : branch,
    commit: commitHash(textAt(head, 'sha')),
  }
}

/** GITHUB_SHA and GITHUB_REF are the default branch's here. */
function finishedRun(env: Environment, event: unknown): Revision {
  const run = valueAt(event, 'workflow_run')
  const branch = textAt(run, 'head_branch')
  const head = textAt(run, 'head_repository', 'full_name')
  const own =
    valueAt(run, 'head_repository') === undefined ||
    head ===
      (env['GITHUB_REPOSITORY'] || textAt(event, 'repository', 'full_name'))
  return {
    branch: own ? branch : forkBranch(branch, head),
    commit: commitHash(textAt(run, 'head_sha')),
  }
}

/** Whether a pull request's head lies in another repository, or in one that is gone. */
export function isFromFork(event: unknown): boolean {
  if (valueAt(event, 'pull_request', 'head') === undefined) return false
  const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name')
  const base = textAt(event, 'pull_request', 'base', 'repo', 'full_name')
  return head === undefined || head !== base
}

/**
 * A fork's branch with its owner, as GitHub labels it: `mona:main`. Forks have a
 * `main`, too, which must not pass for the repository's own; no branch of its
 * own can be called so, for a colon is not allowed in names of branches.
 *
 * @param head the pull request's, for the owner of a fork that is gone
 */
function forkBranch(
  branch: string | undefined,
  fullName: string | undefined,
  head?: unknown,
): string | undefined {
  if (branch === undefined) return undefined
  const label = textAt(head, 'label')
  if (label?.endsWith(`:${branch}`)) return label
  const owner = fullName?.replace(/\/.*/, '') ?? textAt(head, 'user', 'login')
  return `${owner ?? 'unknown'}:${branch}`
}

function queued(env: Environment, event: unknown): Revision {
  const base =
    textAt(event, 'merge_group', 'base_ref') ??
    textAt(event, 'merge_group', 'head_ref')
  return {
    branch: base?.replace(/^refs\/heads\//, '') ?? named(env).branch,
    commit: commitHash(
      textAt(event, 'merge_group', 'head_sha') ?? env['GITHUB_SHA'],
    ),
  }
}

function released(env: Environment, event: unknown): Revision {
  const { tag, commit } = named(env)
  return { tag: textAt(event, 'release', 'tag_name') ?? tag, commit }
}

/**
 * GITHUB_REF and GITHUB_SHA are the default branch's here; what is gone stands
 * in the payload alone. Without it the run is about no branch: a guess could
 * name the default branch's project for deletion. The commit is not told.
 */
function deleted(event: unknown): Revision {
  const ref = textAt(event, 'ref')?.replace(/^refs\/(heads|tags)\//, '')
  switch (textAt(event, 'ref_type')) {
    case 'branch':
      return { branch: ref }
    case 'tag':
      return { tag: ref }
    default:
      return {}
  }
}

/** GITHUB_REF and GITHUB_SHA are the default branch's where a ref was deleted. */
function pushed(env: Environment, event: unknown): Revision {
  const revision = ofTarget(named(env))
  const deletion = valueAt(event, 'deleted') === true
  return deletion ? { ...revision, deletion } : revision
}

/**
 * The events without a GITHUB_REF (GitHub: Events that trigger workflows): the
 * commit is the newest one of the default branch, which the payload names.
 */
function onDefaultBranch(env: Environment, event: unknown): Revision {
  const revision = named(env)
  if (env['GITHUB_REF']) return ofTarget(revision)
  const branch = textAt(event, 'repository', 'default_branch')
  return { ...revision, branch }
}

/** Schedules, manual runs: GITHUB_REF says which branch or tag. */
function named(env: Environment): Revision {
  const ref = env['GITHUB_REF'] ?? ''
  return {
    branch: after('refs/heads/', ref),
    tag: after('refs/tags/', ref),
    commit: commitHash(env['GITHUB_SHA']),
  }
}

/** `after('refs/tags/', 'refs/tags/v1')` → `v1` */
function after(prefix: string, ref: string): string | undefined {
  return ref.startsWith(prefix)
    ? ref.slice(prefix.length) || undefined
    : undefined
}

/** A full SHA-1 or SHA-256 in hexadecimal digits; `undefined` for anything else. */
export function commitHash(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{40,64}$/i.test(text) ? text : undefined
}
