import type { Environment } from '../environment.ts'
import { textAt, valueAt } from './payload.ts'
import { isPullRequest } from './revision.ts'

/**
 * The ref that the commit of `statusCommit` stands for, as `refs/…`: what a
 * dependency snapshot is filed under. For a pull request that of its head, since
 * GITHUB_REF is the merge commit's there, or even the base branch
 * (`pull_request_target`), whose dependencies these are not. `undefined` where
 * the event tells none: also of a fork's branch, which may be called `main`, and
 * of a ref that is gone, where GITHUB_REF is the default branch.
 */
export function snapshotRef(
  env: Environment,
  event: unknown,
): string | undefined {
  const ref = toldBy(env, event)
  return ref?.startsWith('refs/') ? ref : undefined
}

function toldBy(env: Environment, event: unknown): string | undefined {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (isPullRequest(name)) return headOf(valueAt(event, 'pull_request'))
  switch (name) {
    case 'merge_group':
      return textAt(event, 'merge_group', 'head_ref') ?? env['GITHUB_REF']
    case 'workflow_run':
      return ofFinishedRun(env, valueAt(event, 'workflow_run'))
    case 'delete':
      return undefined
    default:
      return valueAt(event, 'deleted') === true ? undefined : env['GITHUB_REF']
  }
}

function headOf(pullRequest: unknown): string | undefined {
  const number = valueAt(pullRequest, 'number')
  return Number.isSafeInteger(number) ? `refs/pull/${number}/head` : undefined
}

/** A branch of this repository, also where the run was about a pull request. */
function ofFinishedRun(env: Environment, run: unknown): string | undefined {
  const branch = textAt(run, 'head_branch')
  const isOwn =
    textAt(run, 'head_repository', 'full_name') === env['GITHUB_REPOSITORY']
  return isOwn && branch !== undefined ? `refs/heads/${branch}` : undefined
}
