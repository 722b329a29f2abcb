import {
  debugFailure,
  failureFacts,
  failureMessage,
} from './domain/failure-facts.ts'
import { operationNames } from './domain/operations.ts'
import { createRedactor } from './domain/text/redact.ts'
import type { Host } from './host.ts'
import { execute } from './operations/execute/execute.ts'
import { githubWrites } from './operations/inputs/github-settings.ts'
import {
  fromScanners,
  secretsOfScanners,
} from './operations/inputs/scanner-keys.ts'
import {
  type InputName,
  type Inputs,
  secretsOf,
} from './operations/inputs/schema.ts'
import { type ParsedInputs, parseInputs } from './operations/inputs/validate.ts'
import { redactedLog } from './operations/redacted-log.ts'
import type { Result } from './operations/result/result.ts'
import type { Presentation } from './reports/presentation.ts'
import { version } from './version.ts'

type RawInputs = Readonly<Record<string, string>>

/** What a run leaves to be published. */
export interface Ran {
  readonly presentation: Presentation
  /** The `report-directory` input; '' for a new one. */
  readonly directory: string
}

/** Loaded after the operation: compiling them earlier would delay the first request by 10 ms. */
export const loadReports = () => import('./reports/index.ts')

/** Reads the inputs, does what they ask for, and shows the result. Rejects only as `crashed` does. */
export async function run(given: RawInputs, host: Host): Promise<Ran> {
  const { raw, taken, problem } = fromScanners(given, host.scanners)
  try {
    const parsed = parseInputs(raw, host.files, problem ? [problem] : [])
    const { inputs, scanFiles } = parsed
    host.fileSecrets.push(...scanFiles.secrets)
    for (const secret of host.fileSecrets) host.log.mask(secret)
    const log = redactedLog(host.log, knownSecrets(raw, host))
    log.info(`Mend Project ${version}: ${opening(parsed)}`)
    if (taken.length > 0) {
      log.info(`Taken from the environment: ${taken.join(', ')}`)
    }
    if (scanFiles.lines.length > 0) {
      log.group('Files of `scan-output`', scanFiles.lines)
    }
    const directory = inputs.reportDirectory
    const saveReport = async (result: Result) => {
      const { files } = await presented(result, inputs, raw, host)
      host.saveFiles(files, directory)
    }
    const result = await execute(parsed, { ...host, log, saveReport })
    const presentation = await presented(result, inputs, raw, host)
    return { presentation, directory }
  } catch (error) {
    return await crashed(error, raw, host)
  }
}

/** What a result shows, in the files and forms that the inputs ask for. */
async function presented(
  result: Result,
  inputs: Inputs,
  raw: RawInputs,
  host: Host,
): Promise<Presentation> {
  const { present, loadFormats, loadPackageOrder, loadSnapshot } =
    await loadReports()
  const { reportFormats, summary, warnOnly, dryRun } = inputs
  const submitDependencies = inputs.submitDependencies && !dryRun
  const needsManifests = submitDependencies || reportFormats.includes('sarif')
  return present(result, {
    ...presentationOptions(raw, host),
    formats: await loadFormats(reportFormats),
    packageOrder: await loadPackageOrder(result),
    snapshotOf: submitDependencies ? await loadSnapshot() : undefined,
    ...{ summary, warnOnly },
    manifests: needsManifests ? host.manifests() : [],
  })
}

/**
 * `sync at https://saas.mend.io`; where one of the two is not valid, without it,
 * and without the server where reports are merged, which asks none.
 */
function opening({ inputs, problems }: ParsedInputs): string {
  const valid = (input: InputName) =>
    problems.every((problem) => problem.input !== input)
  const { operation, serverUrl, reports } = inputs
  const what = valid('operation') ? operation : 'unknown operation'
  const hasServer = valid('server-url') && reports.patterns.length === 0
  return hasServer ? `${what} at ${serverUrl.origin}` : what
}

/** Those of the scanners' environment too, whether they are used or not. */
function knownSecrets(
  raw: RawInputs,
  { fileSecrets, scanners }: Host,
): string[] {
  return [...secretsOf(raw), ...fileSecrets, ...secretsOfScanners(scanners)]
}

/** What every presentation needs to know beside the result. */
function presentationOptions(raw: RawInputs, host: Host) {
  const { summaryRoom, clock, repository, uuid } = host
  return {
    secrets: knownSecrets(raw, host),
    room: summaryRoom(),
    generatedAt: clock.date(),
    version,
    uuid,
    comment: githubWrites(raw).comment !== 'never',
    readManifest: host.readManifest,
    workflow: repository.workflow,
    links: { runUrl: repository.runUrl },
  }
}

/** What is left to show after a defect of ours, wherever it struck. Rejects only when the reports cannot be loaded. */
export async function crashed(
  error: unknown,
  given: RawInputs,
  host: Host,
): Promise<Ran> {
  const { raw } = fromScanners(given, host.scanners)
  debugFailure(error, redactedLog(host.log, knownSecrets(raw, host)))
  const reports = await loadReports()
  const { present, jsonFormat } = reports
  try {
    const result: Result = {
      operation: operationOf(raw),
      dryRun: raw['dry-run']?.toLowerCase() === 'true',
      outcome: 'error',
      reasons: [failureMessage(error)],
      failure: failureFacts(error),
    }
    const presentation = present(result, {
      ...presentationOptions(raw, host),
      summary: raw['summary']?.toLowerCase() !== 'false',
      manifests: [],
      formats: raw['report-formats'] === 'none' ? [] : [jsonFormat],
    })
    return { presentation, directory: '' }
  } catch {
    const message = createRedactor(knownSecrets(raw, host))(
      failureMessage(error),
    )
    const presentation = fallback(message, reports)
    const { comment } = githubWrites(raw)
    if (comment === 'never') return { presentation, directory: '' }
    const told = reports.failureComment(message, host.uuid)
    return { presentation: { ...presentation, comment: told }, directory: '' }
  }
}

/** As the inputs are read: an empty one means `sync`. */
function operationOf(raw: RawInputs): Result['operation'] {
  const given = raw['operation']?.trim() || 'sync'
  return operationNames.find((name) => name === given)
}

/** The least that every run leaves, for when presenting itself failed. */
function fallback(
  message: string,
  {
    outputNames,
    statusDescription,
  }: Pick<
    Awaited<ReturnType<typeof loadReports>>,
    'outputNames' | 'statusDescription'
  >,
): Presentation {
  const unknown = Object.fromEntries(outputNames.map((name) => [name, '']))
  return {
    outputs: { ...unknown, result: 'error', reasons: message },
    files: [],
    annotations: [{ level: 'error', title: 'Mend Project', message }],
    status: {
      state: 'error',
      description: statusDescription(`error: ${message}`),
    },
    log: [],
    failed: true,
  }
}
