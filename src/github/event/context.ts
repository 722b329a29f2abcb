import type { Repository } from '../../domain/tags/repository.ts'
import type { Environment } from '../environment.ts'
import { textAt, valueAt } from './payload.ts'
import { repositoryFacts } from './repository-facts.ts'
import { isFromFork, isPullRequest, readRevision } from './revision.ts'

/**
 * What is known about the run's repository, from GITHUB_* and the event's payload.
 * `fullName` is '' outside a workflow run.
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
    ...readRevision(env, event),
    actor: env['GITHUB_ACTOR'] || undefined,
    url,
    runUrl: url && runId ? `${url}/actions/runs/${runId}` : undefined,
    withoutSecrets: withoutSecrets(env, event),
    ...repositoryFacts(valueAt(event, 'repository')),
  }
}

/** `acme/web/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowFile(env: Environment): string | undefined {
  const [, path] =
    /\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ??
    []
  return path
}

/**
 * Why a run has no secrets. `pull_request_target` runs in the base repository
 * and has them even for forks.
 */
function withoutSecrets(
  env: Environment,
  event: unknown,
): Repository['withoutSecrets'] {
  if (isDependabots(env, event)) return 'dependabot'
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (!isPullRequest(name) || name === 'pull_request_target') return undefined
  return isFromFork(event) ? 'fork' : undefined
}

const dependabot = 'dependabot[bot]'

/** Whoever starts them again (GitHub: Restrictions when Dependabot triggers events). */
const restrictedEvents = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'deployment',
  'deployment_status',
])

/** All other events give Dependabot's runs the repository's secrets: `workflow_run`, say. */
function isDependabots(env: Environment, event: unknown): boolean {
  if (env['GITHUB_ACTOR'] !== dependabot) return false
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (name !== 'pull_request_target') return restrictedEvents.has(name)
  const author = textAt(event, 'pull_request', 'user', 'login')
  return author === undefined || author === dependabot
}
