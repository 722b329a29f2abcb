import {
  debugFailure,
  failureFacts,
  failureMessage,
} from './domain/failure-facts.ts'
import { operationNames } from './domain/operations.ts'
import type { Host } from './host.ts'
import { ended, execute } from './operations/execute.ts'
import { operations } from './operations/index.ts'
import { missingCredentials } from './operations/inputs/credentials.ts'
import { type Inputs, secretsOf } from './operations/inputs/schema.ts'
import { type Problem, parseInputs } from './operations/inputs/validate.ts'
import { gateProblems } from './operations/report/gate.ts'
import { settleBoth } from './operations/report/report.ts'
import type { Result } from './operations/result/result.ts'
import { manyProblems } from './operations/target/targets.ts'
import { loadFormats } from './reports/formats/index.ts'
import { jsonFormat } from './reports/json/report.ts'
import { outputNames } from './reports/outputs.ts'
import { present } from './reports/present.ts'
import type { Presentation } from './reports/presentation.ts'
import { redactor } from './reports/redact.ts'
import { version } from './version.ts'

/** What a run leaves to be written. */
export interface Ran {
  readonly presentation: Presentation
  /** The `report-directory` input; '' for a new one. */
  readonly directory: string
}

/** Raw inputs → operation → result → presentation. Never rejects. */
export async function run(
  raw: Readonly<Record<string, string>>,
  host: Host,
): Promise<Ran> {
  try {
    return await shown(raw, host)
  } catch (error) {
    return crashed(error, raw, host)
  }
}

async function shown(
  raw: Readonly<Record<string, string>>,
  host: Host,
): Promise<Ran> {
  const { inputs, problems } = parseInputs(raw, host.files)
  // The formats' libraries are loaded while Mend is asked.
  const [result, formats] = await settleBoth(
    resultOf(inputs, problems, host),
    loadFormats(inputs.reportFormats),
  )
  const presentation = present(result, {
    ...around(raw, host),
    summary: inputs.summary,
    formats,
    warnOnly: inputs.warnOnly,
    manifests: inputs.reportFormats.includes('sarif') ? host.manifests() : [],
  })
  const wrong = problems.some(({ input }) => input === 'report-directory')
  return { presentation, directory: wrong ? '' : inputs.reportDirectory }
}

function around(
  raw: Readonly<Record<string, string>>,
  { summaryRoom, clock, repository, uuid }: Host,
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

/** What is left to show after a defect of ours, wherever it struck. Never throws. */
export function crashed(
  error: unknown,
  raw: Readonly<Record<string, string>>,
  host: Host,
): Ran {
  debugFailure(error, host.log)
  try {
    const result: Result = {
      operation:
        operationNames.find((name) => name === raw['operation']) ?? 'sync',
      dryRun: raw['dry-run']?.toLowerCase() === 'true',
      outcome: 'error',
      reasons: [failureMessage(error)],
      failure: failureFacts(error),
    }
    const presentation = present(result, {
      ...around(raw, host),
      summary: raw['summary']?.toLowerCase() !== 'false',
      manifests: [],
      formats: raw['report-formats'] === 'none' ? [] : [jsonFormat],
    })
    return { presentation, directory: '' }
  } catch {
    const message = redactor(secretsOf(raw))(failureMessage(error))
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
  host: Host,
): Promise<Result> {
  const operation = operations[inputs.operation]
  const missing = missingCredentials(inputs, operation, host.repository)
  const skip = inputs.onMissingCredentials === 'skip'
  const insist = !skip && !operation.reportsCredentials
  const told = new Set(problems.map(({ input }) => input))
  const together = [
    ...operation.problems(inputs, host.repository),
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
  return execute(inputs, host)
}
