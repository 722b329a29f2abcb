import type { Environment } from '../environment.ts'
import { textAt } from './payload.ts'
import { commitHash, isPullRequest } from './revision.ts'

/**
 * The commit under which people look for the status of a run: the head of a pull
 * request, not the merge commit of GITHUB_SHA; for a merge queue and a workflow
 * run, the commit that they are about. `undefined` where the event does not tell.
 */
export function statusCommit(
  env: Environment,
  event: unknown,
): string | undefined {
  return commitHash(toldBy(env, event))
}

function toldBy(env: Environment, event: unknown): string | undefined {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (isPullRequest(name)) return textAt(event, 'pull_request', 'head', 'sha')
  switch (name) {
    case 'merge_group':
      return textAt(event, 'merge_group', 'head_sha') ?? env['GITHUB_SHA']
    case 'workflow_run':
      return textAt(event, 'workflow_run', 'head_sha')
    default:
      return env['GITHUB_SHA']
  }
}
