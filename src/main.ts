import { setImmediate, setTimeout } from 'node:timers/promises'
import { githubCaller, githubSide } from './connect-github.ts'
import { failureMessage } from './domain/failure-facts.ts'
import { contentUuid } from './github/content-uuid.ts'
import { openDirectory, writeReport } from './github/directory.ts'
import { readRepository } from './github/event/context.ts'
import { readEvent } from './github/event/payload.ts'
import { createFiles } from './github/files.ts'
import { maskSecrets, readInputs, readVariables } from './github/inputs.ts'
import { createLog } from './github/log.ts'
import { findManifests, readManifest } from './github/manifests.ts'
import { publish } from './github/publish.ts'
import { summaryRoom } from './github/runner-files.ts'
import { readWorkspaceFile } from './github/workspace-file.ts'
import type { Host } from './host.ts'
import { createHttpTransport } from './http/client.ts'
import { maxPolicyBytes } from './operations/inputs/policy-source.ts'
import {
  scannerVariables,
  secretScannerVariables,
} from './operations/inputs/scanner-keys.ts'
import {
  exactInputNames,
  inputNames,
  secretInputNames,
} from './operations/inputs/schema.ts'
import type { Clock } from './ports.ts'
import { crashed, loadReports, type Ran, run } from './run.ts'
import { version } from './version.ts'

/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const cancelled = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => cancelled.abort())
}

const { env } = process
const log = createLog()
const inputs = readInputs(inputNames, exactInputNames)
const scanners = readVariables(env, scannerVariables)
maskSecrets(inputs, secretInputNames, log)
maskSecrets(scanners, secretScannerVariables, log)

const clock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
  turn: () => setImmediate(),
  every(ms, work) {
    const timer = setInterval(work, ms).unref()
    return () => clearInterval(timer)
  },
  random: () => Math.random(),
}

const event = readEvent(env['GITHUB_EVENT_PATH'], log)
const repository = readRepository(env, event)
const userAgent = `mend-project-action/${version}`
const files = createFiles(env)
const github = {
  ...{ env, clock, log, files, repository, userAgent },
  cancelled: cancelled.signal,
}
const withGithub = githubCaller(github)
const { status, side } = githubSide(inputs, event, withGithub, github)

const host: Host = {
  repository,
  clock,
  log,
  files,
  scanners,
  fileSecrets: [],
  signal: cancelled.signal,
  connect(inputs) {
    const transport = createHttpTransport({
      endpoint: inputs.serverUrl.endpoint,
      concurrency: inputs.concurrency,
      requestTimeoutMs: inputs.requestTimeout,
      ca: inputs.caCertificate,
      userAgent,
      env,
    })
    if (!status) return transport
    const send = status.watch(transport.send, inputs.operation)
    return { ...transport, send }
  },
  async describeRepository(wanted, inputs, signal) {
    const { describeRepository } = await import(
      './github/api/repository-facts.ts'
    )
    return withGithub(inputs, signal, (api) =>
      describeRepository(repository.fullName, wanted, api),
    )
  },
  async readPermissions(wanted, inputs, signal) {
    const { readPermissions } = await import('./github/api/permissions.ts')
    return withGithub(inputs, signal, (api) =>
      readPermissions(wanted, repository, api),
    )
  },
  async readPolicyFile(source, inputs) {
    if (source.kind === 'workspace') {
      return readWorkspaceFile(source.path, maxPolicyBytes, env)
    }
    const { readRepositoryFile } = await import(
      './github/api/repository-file.ts'
    )
    const githubToken = inputs.policyToken || inputs.githubToken
    return withGithub({ ...inputs, githubToken }, cancelled.signal, (api) =>
      readRepositoryFile(source, maxPolicyBytes, api),
    )
  },
  saveFiles(files, directory) {
    savedIn ??= openDirectory(directory, env)
    for (const { name, text } of files) writeReport(savedIn, name, text)
  },
  summaryRoom,
  manifests: () => findManifests(env),
  readManifest: (path) => readManifest(path, env),
  uuid: contentUuid,
}

/** The folder of report files that were written before the end. */
let savedIn: string | undefined

let leaving: Promise<void> | undefined

/** Writes what a run leaves, once: the first ending counts. */
function leave(ran: () => Promise<Ran>): Promise<void> {
  leaving ??= write(ran)
  return leaving
}

async function write(ran: () => Promise<Ran>): Promise<void> {
  process.exitCode = 1
  const { presentation, directory } = await ran()
  const { lateOutputNames: lateOutputs } = await loadReports()
  const options = {
    ...{ env, log, lateOutputs, github: side },
    directory: savedIn ?? directory,
    cancelled: cancelled.signal,
  }
  process.exitCode = await publish(presentation, options)
}

/** When the log is out; whatever is still under way would only hold the job up. */
function exit(): void {
  process.stdout.write('', () => process.exit())
}

function crash(error: unknown): void {
  leave(() => crashed(error, inputs, host))
    .catch((worse) => log.warning(failureMessage(worse)))
    .then(exit)
}

process.on('uncaughtException', crash)
// Nothing is left to wait for, and the run has not ended.
process.on('beforeExit', () => crash(new Error('the run did not finish')))

const ran = await run(inputs, host)
await leave(async () => ran)
exit()
