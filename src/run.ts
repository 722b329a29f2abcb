import type { Edge } from './edge.ts'
import { debugFailure, failureFacts, failureMessage } from './github/failed.ts'
import { ended, operate } from './operate.ts'
import { missingCredentials } from './operations/credentials.ts'
import { gateProblems } from './operations/gate.ts'
import { operations } from './operations/index.ts'
import {
  type Inputs,
  type Problem,
  parseInputs,
  secretsOf,
} from './operations/inputs.ts'
import type { Result } from './operations/result.ts'
import { manyProblems } from './operations/targets.ts'
import type { Presentation } from './reports/presentation.ts'
import { version } from './version.ts'

/** What a run leaves to be written. */
export interface Ran {
  readonly presentation: Presentation
  /** The `report-directory` input; '' for a new one. */
  readonly directory: string
}

/** Loaded after the operation: compiling them earlier would delay the first request by 10 ms. */
export const loadReports = () => import('./reports/index.ts')

/** Raw inputs → operation → result → presentation. Rejects only as `crashed` does. */
export async function run(
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Promise<Ran> {
  try {
    return await shown(raw, edge)
  } catch (error) {
    return await crashed(error, raw, edge)
  }
}

async function shown(
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Promise<Ran> {
  const { inputs, problems } = parseInputs(raw, edge.files)
  const result = await resultOf(inputs, problems, edge)
  const { present, loadFormats } = await loadReports()
  const presentation = present(result, {
    ...around(raw, edge),
    summary: inputs.summary,
    formats: await loadFormats(inputs.reportFormats),
    warnOnly: inputs.warnOnly,
    manifests: inputs.reportFormats.includes('sarif') ? edge.manifests() : [],
  })
  const wrong = problems.some(({ input }) => input === 'report-directory')
  return { presentation, directory: wrong ? '' : inputs.reportDirectory }
}

function around(
  raw: Readonly<Record<string, string>>,
  { summaryRoom, clock, repository, uuid }: Edge,
) {
  return {
    secrets: secretsOf(raw),
    room: summaryRoom(),
    generatedAt: clock.date(),
    version,
    uuid,
    workflow: repository.workflow,
    links: { runUrl: repository.runUrl },
  }
}

/** What is left to show after a defect of ours, wherever it struck. Rejects only when the reports cannot be loaded. */
export async function crashed(
  error: unknown,
  raw: Readonly<Record<string, string>>,
  edge: Edge,
): Promise<Ran> {
  debugFailure(error, edge.log)
  const { present, jsonFormat, hiding, outputNames } = await loadReports()
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
      manifests: [],
      formats: raw['report-formats'] === 'none' ? [] : [jsonFormat],
    })
    return { presentation, directory: '' }
  } catch {
    const message = hiding(secretsOf(raw))(failureMessage(error))
    return { presentation: bare(message, outputNames), directory: '' }
  }
}

/** The least that every run leaves, for when showing itself is what failed. */
function bare(message: string, outputNames: readonly string[]): Presentation {
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
  const insist = !skip && !operation.reportsCredentials
  const told = new Set(problems.map(({ input }) => input))
  const together = [
    ...operation.problems(inputs, edge.repository),
    ...manyProblems(inputs, operation),
    ...gateProblems(inputs, operation),
  ]
  const wrong = [
    ...problems,
    // Where an input cannot be read its default stands, and may look wrong too.
    ...together.filter(({ input }) => !told.has(input)),
    ...(insist ? missing : []),
  ]
  const reasons = (list: readonly Problem[]) =>
    list.map(({ input, text }) => `\`${input}\`: ${text}`)
  if (wrong.length > 0) {
    return ended(inputs, {}, { outcome: 'error', reasons: reasons(wrong) })
  }
  if (skip && missing.length > 0) {
    return ended(inputs, {}, { outcome: 'skipped', reasons: reasons(missing) })
  }
  return operate(inputs, edge)
}
