import type { RunnerOptions } from '../../scripts/runner.ts'

/** A run for pull request 7 to main of acme/web, with the facts that GitHub sends. */
export function pullRequest(
  ref: string,
  {
    repository = 'acme/web',
    sha = 'd'.repeat(40),
  }: { readonly repository?: string | null; readonly sha?: string } = {},
): Pick<RunnerOptions, 'eventName' | 'ref' | 'event'> {
  const repo = repository === null ? null : { full_name: repository }
  const base = { ref: 'main', repo: { full_name: 'acme/web' } }
  return {
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    event: { pull_request: { number: 7, head: { ref, sha, repo }, base } },
  }
}
