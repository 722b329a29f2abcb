import type { Repository } from '../../domain/tags/repository.ts'
import { plain } from '../../domain/text/clean.ts'
import { contentUuid } from '../content-uuid.ts'
import type { Environment } from '../environment.ts'
import { snapshotRef } from './snapshot-ref.ts'
import { statusCommit } from './status-commit.ts'

interface RunFacts {
  readonly env: Environment
  readonly event: unknown
  readonly repository: Repository
  /** Name and version of the action: `mend-project-action/1.0.0`. */
  readonly userAgent: string
}

/**
 * What a dependency snapshot of this run is filed under.
 *
 * @param about product and project of each of its manifests
 */
export function snapshotTarget(about: readonly string[], run: RunFacts) {
  const { env, event, repository } = run
  const { fullName, runUrl } = repository
  const workflow = env['GITHUB_WORKFLOW'] ?? ''
  const parts = [workflow, env['GITHUB_JOB'] ?? '', ...about]
  return {
    fullName,
    commit: statusCommit(env, event),
    ref: snapshotRef(env, event),
    job: {
      id: env['GITHUB_RUN_ID'] || 'unknown',
      correlator: correlator(parts),
      ...(runUrl !== undefined && { html_url: runUrl }),
    },
    detector: detector(run),
  }
}

/** The address is the action's; of one that lies in the workspace, the repository's. */
function detector({ env, repository: { url = '' }, userAgent }: RunFacts) {
  const [name = '', version = ''] = userAgent.split('/')
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const source = env['GITHUB_ACTION_REPOSITORY']
  return { name, version, url: source ? `${server}/${source}` : url }
}

const maxReadable = 200

/** One key of these parts: for people to read, and exact in its UUID. */
function correlator(parts: readonly string[]): string {
  const readable = parts.filter((part) => part !== '').join(' / ')
  return `${plain(readable, maxReadable)} ${contentUuid(parts)}`
}
