import { type FailureFacts, failureText } from './domain/failure.ts'
import type { Repository } from './domain/repository.ts'
import { debugFailure, failureFacts, failureMessage } from './github/failed.ts'
import { createClient } from './mend/client.ts'
import type { Transport } from './mend/transport.ts'
import { missingCredentials } from './operations/credentials.ts'
import { operations } from './operations/index.ts'
import {
  type Inputs,
  type Problem,
  parseInputs,
  secretsOf,
} from './operations/inputs.ts'
import type { Findings, Result, Verdict } from './operations/result.ts'
import { settled } from './operations/verdict.ts'
import type { Clock, Files, Log } from './ports.ts'
import { hiding } from './reports/conceal.ts'
import { present } from './reports/index.ts'
import { outputNames } from './reports/outputs.ts'
import type { Presentation } from './reports/presentation.ts'
import { version } from './version.ts'

/** A way to Mend, opened for one run. */
export interface Connection {
  readonly send: Transport
  close(): Promise<void>
}

/** All that lies outside: the runner, the clock, the network. */
export interface Edge {
  readonly repository: Repository
  readonly clock: Clock
  readonly log: Log
  readonly files: Files
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  connect(inputs: Inputs): Promise<Connection> | Connection
  /** Bytes that the job summary still has room for. */
  summaryRoom(): number
}

/** What a run leaves to be written. */
export interface Ran {
  readonly presentation: Presentation
  /** The `report-directory` input; '' for a new one. */
  readonly directory: string
}

/** Raw inputs → operation → result → presentation. Never rejects. */
export async function run(
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Promise<Ran> {
  try {
    return await shown(raw, edge)
  } catch (error) {
    return crashed(error, raw, edge)
  }
}

async function shown(
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Promise<Ran> {
  const { inputs, problems } = parseInputs(raw, edge.files)
  const result = await resultOf(inputs, problems, edge)
  const presentation = present(result, {
    ...around(raw, edge),
    summary: inputs.summary,
    formats: inputs.reportFormats,
    warnOnly: inputs.warnOnly,
  })
  const wrong = problems.some(({ input }) => input === 'report-directory')
  return { presentation, directory: wrong ? '' : inputs.reportDirectory }
}

function around(
  raw: Readonly<Record<string, string>>,
  { summaryRoom, clock, repository }: Edge,
) {
  return {
    secrets: secretsOf(raw),
    room: summaryRoom(),
    generatedAt: clock.date(),
    links: { runUrl: repository.runUrl },
  }
}

/** What is left to show after a defect of ours, wherever it struck. Never throws. */
export function crashed(
  error: unknown,
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Ran {
  debugFailure(error, edge.log)
  try {
    const result: Result = {
      operation: raw['operation'] || 'sync',
      dryRun: raw['dry-run']?.toLowerCase() === 'true',
      outcome: 'error',
      reasons: [failureMessage(error)],
      failure: failureFacts(error),
    }
    const presentation = present(result, {
      ...around(raw, edge),
      summary: raw['summary']?.toLowerCase() !== 'false',
      formats: raw['report-formats'] === 'none' ? [] : ['json'],
    })
    return { presentation, directory: '' }
  } catch {
    const message = hiding(secretsOf(raw))(failureMessage(error))
    return { presentation: bare(message), directory: '' }
  }
}

/** The least that every run leaves, for when showing itself is what failed. */
function bare(message: string): Presentation {
  const unknown = Object.fromEntries(outputNames.map((name) => [name, '']))
  return {
    outputs: { ...unknown, result: 'error', reasons: message },
    files: [],
    annotations: [{ level: 'error', title: 'Mend Project', message }],
    log: [],
    failed: true,
  }
}

async function resultOf(
  inputs: Inputs,
  problems: readonly Problem[],
  edge: Edge,
): Promise<Result> {
  const operation = operations[inputs.operation]
  const missing = missingCredentials(inputs, operation, edge.repository)
  const skip = inputs.onMissingCredentials === 'skip'
  const wrong = [
    ...problems,
    ...operation.problems(inputs),
    ...(skip ? [] : missing),
  ]
  const reasons = (list: readonly Problem[]) =>
    list.map(({ input, text }) => `\`${input}\`: ${text}`)
  if (wrong.length > 0) {
    return ended(inputs, {}, { outcome: 'error', reasons: reasons(wrong) })
  }
  if (missing.length > 0) {
    return ended(inputs, {}, { outcome: 'skipped', reasons: reasons(missing) })
  }
  return operate(inputs, edge)
}

async function operate(inputs: Inputs, edge: Edge): Promise<Result> {
  let findings: Findings = {}
  const connection = await edge.connect(inputs)
  try {
    const verdict = await operations[inputs.operation].run(inputs, {
      ...edge,
      mend: createClient({
        transport: connection.send,
        userKey: inputs.userKey,
        orgToken: inputs.orgToken,
        version,
        retries: inputs.retries,
        deadlineMs: 5 * inputs.requestTimeout,
        server: inputs.serverUrl.origin,
        dryRun: inputs.dryRun,
        clock: edge.clock,
        log: edge.log,
        signal: edge.signal,
      }),
      record: (part) => {
        findings = { ...findings, ...part }
      },
    })
    return ended(inputs, findings, settled(verdict, inputs))
  } catch (error) {
    return broken(inputs, findings, error, edge)
  } finally {
    await connection.close()
  }
}

function broken(
  inputs: Inputs,
  findings: Findings,
  error: unknown,
  { signal, log }: Edge,
): Result {
  if (signal.aborted) {
    const reasons = ['The job was cancelled before this step came to its end.']
    return ended(inputs, findings, { outcome: 'cancelled', reasons })
  }
  debugFailure(error, log)
  const failure = failureFacts(error)
  const reasons = [failureText(failure)]
  return ended(inputs, findings, { outcome: 'error', reasons }, failure)
}

function ended(
  { operation, dryRun }: Inputs,
  findings: Findings,
  verdict: Verdict,
  failure?: FailureFacts,
): Result {
  return { operation, dryRun, ...findings, ...verdict, failure }
}
