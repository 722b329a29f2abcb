import { setTimeout } from 'node:timers/promises'
import { readRepository } from './github/context.ts'
import { createFiles } from './github/files.ts'
import { maskSecrets, readInputs } from './github/inputs.ts'
import { createLog } from './github/log.ts'
import { findManifests } from './github/manifests.ts'
import { readEvent } from './github/payload.ts'
import { publish, summaryRoom } from './github/publish.ts'
import { contentUuid } from './github/uuid.ts'
import { createHttpTransport } from './mend/http.ts'
import type { Clock } from './ports.ts'
import { pathOutputNames } from './reports/outputs.ts'
import { type Edge, run } from './run.ts'
import { version } from './version.ts'

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

/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const cancelled = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => cancelled.abort())
}

const edge: Edge = {
  repository: readRepository(env, readEvent(env['GITHUB_EVENT_PATH'], log)),
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
      userAgent: `mend-project-action/${version}`,
      env,
    }),
  summaryRoom: () => summaryRoom(env),
  manifests: () => findManifests(env),
  uuid: contentUuid,
}

const { presentation, directory } = await run(inputs, edge)
process.exitCode = publish(presentation, {
  env,
  directory,
  log,
  pathOutputs: pathOutputNames,
})
