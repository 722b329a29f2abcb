import type { Repository } from '../domain/repository.ts'
import type { Environment } from './environment.ts'
import { textAt, valueAt } from './payload.ts'

/** Which line of development, and which commit of it, a run is about. */
type Revision = Pick<Repository, 'branch' | 'tag' | 'commit'>

/**
 * What the run tells of its repository, from GITHUB_* and the event's payload.
 * `fullName` is '' outside of a workflow run.
 */
export function readRepository(env: Environment, event: unknown): Repository {
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(
    /\/+$/,
    '',
  )
  const fullName =
    env['GITHUB_REPOSITORY'] || textAt(event, 'repository', 'full_name') || ''
  const url = fullName ? `${server}/${fullName}` : undefined
  const runId = env['GITHUB_RUN_ID']
  return {
    fullName,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    workflow: workflowFile(env),
    ...revision(env, event),
    actor: env['GITHUB_ACTOR'] || undefined,
    url,
    runUrl: url && runId ? `${url}/actions/runs/${runId}` : undefined,
    withoutSecrets: withoutSecrets(env, event),
  }
}

/** `acme/web/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowFile(env: Environment): string | undefined {
  const [, path] =
    /\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ??
    []
  return path
}

function revision(env: Environment, event: unknown): Revision {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (isPullRequest(name)) return pullRequestHead(env, event)
  switch (name) {
    case 'workflow_run':
      return finishedRun(event)
    case 'merge_group':
      return queued(env, event)
    case 'release':
      return released(env, event)
    default:
      return named(env)
  }
}

/** `pull_request`, `pull_request_target`, `pull_request_review`, … */
function isPullRequest(name: string): boolean {
  return name.startsWith('pull_request')
}

/** GITHUB_SHA is the merge commit here, which nobody scans or knows. */
function pullRequestHead(env: Environment, event: unknown): Revision {
  return {
    branch:
      textAt(event, 'pull_request', 'head', 'ref') ||
      env['GITHUB_HEAD_REF'] ||
      undefined,
    commit: hash(textAt(event, 'pull_request', 'head', 'sha')),
  }
}

/** GITHUB_SHA and GITHUB_REF are the default branch's here. */
function finishedRun(event: unknown): Revision {
  return {
    branch: textAt(event, 'workflow_run', 'head_branch'),
    commit: hash(textAt(event, 'workflow_run', 'head_sha')),
  }
}

/**
 * The queue's own branch (`gh-readonly-queue/…`) is gone after the merge; what
 * it holds becomes the base branch, so that is the branch it is reported under.
 */
function queued(env: Environment, event: unknown): Revision {
  const base = textAt(event, 'merge_group', 'base_ref')
  return {
    branch: base?.replace(/^refs\/heads\//, ''),
    commit: hash(textAt(event, 'merge_group', 'head_sha') ?? env['GITHUB_SHA']),
  }
}

function released(env: Environment, event: unknown): Revision {
  const { tag, commit } = named(env)
  return { tag: textAt(event, 'release', 'tag_name') ?? tag, commit }
}

/** Pushes, schedules, manual runs: GITHUB_REF says which branch or tag. */
function named(env: Environment): Revision {
  const ref = env['GITHUB_REF'] ?? ''
  return {
    branch: after('refs/heads/', ref),
    tag: after('refs/tags/', ref),
    commit: hash(env['GITHUB_SHA']),
  }
}

/** `after('refs/tags/', 'refs/tags/v1')` → `v1` */
function after(prefix: string, ref: string): string | undefined {
  return ref.startsWith(prefix)
    ? ref.slice(prefix.length) || undefined
    : undefined
}

function hash(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{40,64}$/i.test(text) ? text : undefined
}

/**
 * Why a run has no secrets. `pull_request_target` runs in the base repository
 * and has them even for forks, but not for Dependabot.
 */
function withoutSecrets(
  env: Environment,
  event: unknown,
): Repository['withoutSecrets'] {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot'
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (!isPullRequest(name) || name === 'pull_request_target') return undefined
  if (valueAt(event, 'pull_request', 'head') === undefined) return undefined
  const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name')
  const base = textAt(event, 'pull_request', 'base', 'repo', 'full_name')
  return head === undefined || head !== base ? 'fork' : undefined
}
