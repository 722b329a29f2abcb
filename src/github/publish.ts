import { appendFileSync, statSync, truncateSync } from 'node:fs'
import type { Presentation, ReportFile } from '../reports/presentation.ts'
import { fileCommand } from './commands.ts'
import { openDirectory, writeReport } from './directory.ts'
import type { Environment } from './environment.ts'
import type { RunnerLog } from './log.ts'

/** GitHub drops the whole summary of a step above 1,048,576 bytes (GitHub: workflow commands). */
const summaryLimit = 1_048_576
/** What we allow ourselves of it. */
const summaryBudget = 1_000_000
/** Well below what a job may have in outputs: 1 MB in all, two bytes a character. */
const outputLimit = 131_072
/** As good as keys: whoever holds one can address the object. */
const secretOutputs = ['product-token', 'project-token']

export interface PublishOptions {
  readonly env: Environment
  /** The `report-directory` input; '' for a new folder. Made when there are files. */
  readonly directory: string
  readonly log: RunnerLog
  /** Outputs that hold a file's path: '' without a file. */
  readonly pathOutputs: readonly string[]
}

/**
 * Hands a finished run to the runner: files, outputs, summary, closing lines,
 * annotations. Whatever of it cannot be written becomes a warning.
 *
 * @returns the step's exit code
 */
export function publish(
  presentation: Presentation,
  options: PublishOptions,
): number {
  const { env, log } = options
  for (const name of secretOutputs) log.mask(presentation.outputs[name] ?? '')
  const outputs = {
    ...Object.fromEntries(options.pathOutputs.map((name) => [name, ''])),
    ...presentation.outputs,
    ...writeFiles(presentation.files, options),
  }
  writeOutputs(outputs, env, log)
  writeSummary(presentation.summary ?? '', env, log)
  presentation.log.forEach(log.info)
  presentation.annotations.forEach(log.annotate)
  return presentation.failed ? 1 : 0
}

/** Bytes of Markdown that the step's summary still takes, at least 0. */
export function summaryRoom(env: Environment): number {
  return Math.max(0, summaryBudget - sizeOf(env['GITHUB_STEP_SUMMARY']))
}

/** Writes the files; their paths by output, one a line, '' for what could not be written. */
function writeFiles(
  files: readonly ReportFile[],
  { directory, env, log }: PublishOptions,
): Record<string, string> {
  const paths: Record<string, string> = {}
  if (files.length === 0) return paths
  const folder = attempt(log, `No report is written to "${directory}"`, () =>
    openDirectory(directory, env),
  )
  if (folder === undefined) return paths
  for (const { output, name, text } of files) {
    const path = attempt(log, `${folder}/${name} is not written`, () =>
      writeReport(folder, name, text),
    )
    if (path === undefined) continue
    paths[output] = paths[output] ? `${paths[output]}\n${path}` : path
  }
  return paths
}

function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  env: Environment,
  log: RunnerLog,
): void {
  const entries = Object.entries(outputs).map(([name, value]) =>
    fileCommand(name, storable(name, value, log), () => crypto.randomUUID()),
  )
  append('GITHUB_OUTPUT', 'The outputs are empty', entries.join(''), env, log)
}

/** Without what an environment variable cannot hold later: NUL, half characters. */
function storable(name: string, value: string, log: RunnerLog): string {
  const clean = value.toWellFormed().replaceAll('\0', '')
  const bytes = Buffer.byteLength(clean)
  if (bytes <= outputLimit) return clean
  log.warning(
    `The output ${name} is left empty: ${bytes} bytes, above ${outputLimit}`,
  )
  return ''
}

function writeSummary(text: string, env: Environment, log: RunnerLog): void {
  if (text === '') return
  const markdown = text.endsWith('\n') ? text : `${text}\n`
  const size = sizeOf(env['GITHUB_STEP_SUMMARY']) + Buffer.byteLength(markdown)
  if (size > summaryLimit) {
    log.warning(`No summary: ${size} bytes, above GitHub's ${summaryLimit}`)
    return
  }
  append('GITHUB_STEP_SUMMARY', 'No summary', markdown, env, log)
}

/** Appends to one of the files that the runner reads after the step. */
function append(
  variable: string,
  loss: string,
  text: string,
  env: Environment,
  log: RunnerLog,
): void {
  attempt(log, loss, () => {
    const path = env[variable]
    if (!path) throw new Error(`${variable} is not set`)
    appendWhole(path, text)
  })
}

/** A full disk must not leave half an entry: the runner would fail the step over it. */
function appendWhole(path: string, text: string): void {
  const size = sizeOf(path)
  try {
    appendFileSync(path, text)
  } catch (error) {
    if (sizeOf(path) > size) truncateSync(path, size)
    throw error
  }
}

/** Does it, or warns of what is lost and why. */
function attempt<T>(
  log: RunnerLog,
  loss: string,
  action: () => T,
): T | undefined {
  try {
    return action()
  } catch (error) {
    log.warning(`${loss}: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

function sizeOf(path: string | undefined): number {
  try {
    return path ? statSync(path).size : 0
  } catch {
    return 0
  }
}
