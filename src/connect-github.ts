import { commentWriter } from './github/api/comment/writer.ts'
import { GithubSide } from './github/api/github-side.ts'
import type { Api } from './github/api/octokit.ts'
import type { Reach } from './github/api/reach.ts'
import { snapshotWriter } from './github/api/snapshot-writer.ts'
import { StatusSession } from './github/api/status-session.ts'
import type { Environment } from './github/environment.ts'
import { statusCommit } from './github/event/status-commit.ts'
import type { RunnerLog } from './github/log.ts'
import type { Host } from './host.ts'
import { createHttp } from './http/client.ts'
import {
  type GithubConnection,
  githubConnection,
  githubWrites,
} from './operations/inputs/github-settings.ts'
import type { Http } from './ports.ts'

/** Opens a connection to GitHub's API for as long as `use` takes. */
type WithGithub = <T>(
  connection: GithubConnection,
  signal: AbortSignal,
  use: (api: Api) => Promise<T>,
  /** On the clock's scale: no request lasts longer. */
  until?: number,
) => Promise<T>

interface GithubOptions extends Pick<Host, 'clock' | 'files' | 'repository'> {
  readonly env: Environment
  readonly log: RunnerLog
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal
  readonly userAgent: string
}

/** What GitHub's API tells is a courtesy, and nobody should wait long for it. */
const maxGithubMs = 10_000
/** As many as pull requests get a comment at once: a request that has to wait would be late. */
const maxAtOnce = 5

/** The way to the API of the run's GitHub server, over the action's own HTTP. */
export function githubCaller({
  env,
  clock,
  log,
  userAgent,
}: GithubOptions): WithGithub {
  return async (
    { requestTimeout, caCertificate, githubToken },
    signal,
    use,
    until = Number.POSITIVE_INFINITY,
  ) => {
    const url = env['GITHUB_API_URL'] || 'https://api.github.com'
    const server = createHttp({
      // On GitHub Enterprise Server, GraphQL is not below the address of the REST API.
      endpoint: URL.parse(url)?.origin ?? url,
      concurrency: maxAtOnce,
      requestTimeoutMs: Math.min(requestTimeout, maxGithubMs),
      ca: caCertificate,
      userAgent,
      env,
    })
    const http: Http = (request, signal) =>
      server.request(request, signal, Math.max(until - clock.now(), 1))
    try {
      return await use({ url, http, token: githubToken, clock, log, signal })
    } finally {
      await server.close()
    }
  }
}

/** What the run writes to GitHub; where no input asks for it, nothing of it is loaded. */
export function githubSide(
  inputs: Readonly<Record<string, string>>,
  event: unknown,
  withGithub: WithGithub,
  options: GithubOptions,
) {
  const { clock, log, cancelled } = options
  const {
    statusContext: context,
    comment: mode,
    submitDependencies,
  } = githubWrites(inputs)
  const connection = githubConnection(inputs, options.files)
  const { fullName, runUrl, withoutSecrets } = options.repository
  const reach: Reach = {
    withoutSecrets,
    hasToken: connection.githubToken !== '',
    open: (until, signal, use) => withGithub(connection, signal, use, until),
  }
  const commit = statusCommit(options.env, event)
  const target = { fullName, commit, context, runUrl }
  const status = context
    ? new StatusSession({ ...reach, target, clock, log, cancelled })
    : undefined
  const all = { ...options, ...reach, event }
  const comment = commentWriter({ ...all, mode, inputs, fullName })
  const snapshot = submitDependencies ? snapshotWriter(all) : undefined
  return { status, side: new GithubSide({ status, comment, snapshot, clock }) }
}
