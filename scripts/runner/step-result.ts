import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEntries } from './file-commands.ts'
import type { Masker } from './masker.ts'
import type { ProcessEnd } from './node-process.ts'
import type { StepFiles } from './step.ts'
import type { ShownAnnotation, StepLog } from './step-log.ts'

/** What a step did. */
export interface StepResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null
  /** The signal that ended the process; `null` when it ended by itself. */
  readonly signal: NodeJS.Signals | null
  /** The log as shown: stdout and stderr, masked. */
  readonly log: string
  /** What the action wrote, unmasked. */
  readonly rawLog: string
  readonly outputs: Readonly<Record<string, string>>
  /** At most 10 of each level, as on the run's page. */
  readonly annotations: readonly ShownAnnotation[]
  /** Masked Markdown; '' when there is none or GitHub would reject it. */
  readonly summary: string
  /** Full paths of the action's files under RUNNER_TEMP, sorted. */
  readonly files: readonly string[]
  /** Lines that the runner executed as commands that this action never writes. */
  readonly suspiciousLines: readonly string[]
  readonly workspace: string
  readonly temp: string
}

const maxSummaryBytes = 1_048_576

/** Reads the files whatever the exit code, as the runner does. */
export async function readStepResult(
  files: StepFiles,
  end: ProcessEnd,
  log: StepLog,
  masker: Masker,
): Promise<StepResult> {
  const { outputs, invalid } = await readOutputs(files, log)
  const summary = await readSummary(files, log, masker)
  const ended = end.exitCode === 0 && !invalid ? 'success' : 'failure'
  return {
    conclusion: end.cancelled ? 'cancelled' : ended,
    exitCode: end.exitCode,
    signal: end.signal,
    log: log.shown.join('\n'),
    rawLog: log.raw.join('\n'),
    outputs,
    annotations: log.annotations,
    summary,
    files: await filesBelow(files.temp),
    suspiciousLines: log.suspiciousLines,
    workspace: files.workspace,
    temp: files.temp,
  }
}

async function readOutputs(
  files: StepFiles,
  log: StepLog,
): Promise<{ outputs: Record<string, string>; invalid: boolean }> {
  try {
    const outputs = parseEntries(await readFile(files.output, 'utf8'))
    return { outputs, invalid: false }
  } catch (error) {
    log.annotate(
      'error',
      "Unable to process file command 'output' successfully.",
    )
    log.annotate('error', String(error))
    return { outputs: {}, invalid: true }
  }
}

async function readSummary(
  files: StepFiles,
  log: StepLog,
  masker: Masker,
): Promise<string> {
  const bytes = await readFile(files.summary)
  if (bytes.length <= maxSummaryBytes)
    return masker.apply(bytes.toString('utf8'))
  log.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes.length / 1024)}k.`,
  )
  return ''
}

/** Without the runner's own folders, whose names start with `_`. */
async function filesBelow(temp: string): Promise<string[]> {
  const found = await readdir(temp, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(temp, '_')))
    .sort()
}
