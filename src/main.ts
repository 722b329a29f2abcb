import { setTimeout } from 'node:timers/promises'
import { contentUuid } from './github/content-uuid.ts'
import { readRepository } from './github/event/context.ts'
import { readEvent } from './github/event/payload.ts'
import { createFiles } from './github/files.ts'
import { maskSecrets, readInputs } from './github/inputs.ts'
import { createLog } from './github/log.ts'
import { findManifests } from './github/manifests.ts'
import { publish, summaryRoom } from './github/publish.ts'
import type { Host } from './host.ts'
import { createHttp, createHttpTransport } from './http/client.ts'
import type { Clock } from './ports.ts'
import { pathOutputNames } from './reports/outputs.ts'
import { crashed, type Ran, run } from './run.ts'
import { version } from './version.ts'

/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const cancelled = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => cancelled.abort())
}

const { env } = process
const log = createLog((line) => process.stdout.write(`${line}\n`), {
  debug: env['RUNNER_DEBUG'] === '1',
})
const inputs = readInputs(env)
maskSecrets(inputs, log)

const clock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
  random: () => Math.random(),
}

const repository = readRepository(env, readEvent(env['GITHUB_EVENT_PATH'], log))
const userAgent = `mend-project-action/${version}`
/** What GitHub's API tells is a courtesy, and nobody should wait long for it. */
const mostGithubMs = 10_000

const edge: Host = {
  repository,
  clock,
  log,
  files: createFiles(env),
  signal: cancelled.signal,
  connect: ({ serverUrl, concurrency, requestTimeout, caCertificate }) =>
    createHttpTransport({
      endpoint: serverUrl.endpoint,
      concurrency,
      requestTimeoutMs: requestTimeout,
      ca: caCertificate,
      userAgent,
      env,
    }),
  async describeRepository(wanted, inputs, signal) {
    const server = createHttp({
      endpoint: env['GITHUB_API_URL'] || 'https://api.github.com',
      concurrency: 2,
      requestTimeoutMs: Math.min(inputs.requestTimeout, mostGithubMs),
      ca: inputs.caCertificate,
      userAgent,
      env,
    })
    const { describeRepository } = await import(
      './github/api/repository-facts.ts'
    )
    const token = inputs.githubToken
    const api = { http: server.request, token, clock, log, signal }
    try {
      return await describeRepository(repository.fullName, wanted, api)
    } finally {
      await server.close()
    }
  },
  summaryRoom: () => summaryRoom(env),
  manifests: () => findManifests(env),
  uuid: contentUuid,
}

let left = false

/** Writes what a run leaves, once: the first ending counts. */
function leave(ran: () => Ran): void {
  if (left) return
  left = true
  process.exitCode = 1
  const { presentation, directory } = ran()
  process.exitCode = publish(presentation, {
    env,
    directory,
    log,
    pathOutputs: pathOutputNames,
  })
}

/** When the log is out; whatever is still under way would only hold the job up. */
function exit(): void {
  process.stdout.write('', () => process.exit())
}

process.on('uncaughtException', (error) => {
  leave(() => crashed(error, inputs, edge))
  exit()
})
process.on('exit', () => {
  const error = new Error('the run came to no end')
  leave(() => crashed(error, inputs, edge))
})

const ran = await run(inputs, edge)
leave(() => ran)
exit()
