import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChildEnd } from './child.ts'
import { parseEntries } from './file-commands.ts'
import type { Masker } from './masker.ts'
import type { StepFiles } from './step.ts'
import type { ShownAnnotation, StepLog } from './step-log.ts'

/** What is left of a step when it has ended. */
export interface Aftermath {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null
  /** The signal that ended the process; `null` when it ended by itself. */
  readonly signal: NodeJS.Signals | null
  /** The log as shown: both streams, masked. */
  readonly log: string
  /** What the action wrote, not masked. */
  readonly rawLog: string
  readonly outputs: Readonly<Record<string, string>>
  /** At most 10 of each level, as on the run's page. */
  readonly annotations: readonly ShownAnnotation[]
  /** Masked Markdown; '' when there is none or GitHub would drop it. */
  readonly summary: string
  /** Files that the action left under RUNNER_TEMP, as full paths, sorted. */
  readonly files: readonly string[]
  /** Lines that were obeyed as commands though no action should write them. */
  readonly suspicious: readonly string[]
  readonly workspace: string
  readonly temp: string
}

const summaryLimit = 1_048_576

/** Files are read whatever the exit code, as the runner does. */
export async function collect(
  files: StepFiles,
  end: ChildEnd,
  log: StepLog,
  masker: Masker,
): Promise<Aftermath> {
  const { outputs, broken } = await readOutputs(files, log)
  const summary = await readSummary(files, log, masker)
  const ended = end.exitCode === 0 && !broken ? 'success' : 'failure'
  return {
    conclusion: end.cancelled ? 'cancelled' : ended,
    exitCode: end.exitCode,
    signal: end.signal,
    log: log.shown.join('\n'),
    rawLog: log.raw.join('\n'),
    outputs,
    annotations: log.annotations,
    summary,
    files: await leftBehind(files.temp),
    suspicious: log.suspicious,
    workspace: files.workspace,
    temp: files.temp,
  }
}

async function readOutputs(
  files: StepFiles,
  log: StepLog,
): Promise<{ outputs: Record<string, string>; broken: boolean }> {
  try {
    const outputs = parseEntries(await readFile(files.output, 'utf8'))
    return { outputs, broken: false }
  } catch (error) {
    log.issue('error', "Unable to process file command 'output' successfully.")
    log.issue('error', String(error))
    return { outputs: {}, broken: true }
  }
}

async function readSummary(
  files: StepFiles,
  log: StepLog,
  masker: Masker,
): Promise<string> {
  const bytes = await readFile(files.summary)
  if (bytes.length <= summaryLimit) return masker.apply(bytes.toString('utf8'))
  log.issue(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes.length / 1024)}k.`,
  )
  return ''
}

/** The runner's own folders begin with `_`. */
async function leftBehind(temp: string): Promise<string[]> {
  const found = await readdir(temp, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(temp, '_')))
    .sort()
}
