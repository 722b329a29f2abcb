import { basename, dirname } from 'node:path'
import { atMost } from '../domain/text/clean.ts'
import type {
  Annotation,
  GithubTexts,
  Presentation,
  ReportFile,
} from '../reports/presentation.ts'
import { openDirectory, writeReport } from './directory.ts'
import type { Environment } from './environment.ts'
import type { RunnerLog } from './log.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'

/** As good as keys: whoever holds one can address the object. */
const secretOutputs = ['product-token', 'project-token']

/** What a run has left on GitHub. */
export interface LeftOnGithub {
  /** `comment-url`, `snapshot-id`; absent where nothing was left. */
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
}

/**
 * What a run leaves on GitHub. Nothing of it changes the result: what cannot be
 * written is told in a notice.
 */
interface GithubSide {
  /** Takes 30 s at most, and ends early when the job is cancelled. */
  end(texts: GithubTexts): Promise<LeftOnGithub>
  /** After a cancel: one try in the time that is left; nothing if `end` did it. */
  endLate(texts: GithubTexts): Promise<LeftOnGithub>
}

interface PublishOptions {
  readonly env: Environment
  /** The `report-directory` input; '' for a new folder. Made when there are files. */
  readonly directory: string
  readonly log: RunnerLog
  /** Outputs that are set while publishing, the paths of files: '' without them. */
  readonly lateOutputs: readonly string[]
  /** Absent where the run writes nothing to GitHub. */
  readonly github?: GithubSide | undefined
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal
}

/**
 * Hands a finished run to the runner and to GitHub: files, commit status,
 * outputs, summary, closing lines, annotations. In a cancelled job, which has
 * two seconds, the commit status comes after the summary. Whatever of it cannot
 * be written becomes a warning.
 *
 * @returns the step's exit code
 */
export async function publish(
  presentation: Presentation,
  options: PublishOptions,
): Promise<number> {
  const { log, cancelled } = options
  for (const name of secretOutputs) log.mask(presentation.outputs[name] ?? '')
  const written = await writeFiles(presentation.files, options)
  const left = cancelled.aborted
    ? nothing
    : await writeToGithub('end', presentation, options)
  const outputs = {
    ...Object.fromEntries(options.lateOutputs.map((name) => [name, ''])),
    ...presentation.outputs,
    ...written,
    ...left.outputs,
  }
  await attempt(log, 'The outputs were not set', () =>
    writeOutputs(outputs, log),
  )
  const { summary } = presentation
  if (summary)
    await attempt(log, 'The job summary was not written', () =>
      writeSummary(summary),
    )
  if (cancelled.aborted) await writeToGithub('endLate', presentation, options)
  const annotations = [...presentation.annotations, ...left.annotations]
  annotations.forEach(log.annotate)
  presentation.log.forEach(log.info)
  namesOf(written).forEach(log.info)
  return presentation.failed ? 1 : 0
}

const nothing: LeftOnGithub = { outputs: {}, annotations: [] }

async function writeToGithub(
  step: keyof GithubSide,
  { status, comment, snapshot }: GithubTexts,
  { github, log }: PublishOptions,
): Promise<LeftOnGithub> {
  if (!github || !(status || comment || snapshot)) return nothing
  const texts = { status, comment, snapshot }
  const left = await attempt(log, 'Nothing was written to GitHub', () =>
    github[step](texts),
  )
  return left ?? nothing
}

const maxNames = 20

/** `Files in /tmp/mend-report-x: mend-report.json, mend-summary.md`; nothing without files. */
function namesOf(written: Readonly<Record<string, string>>): string[] {
  const paths = Object.values(written).flatMap((paths) => paths.split('\n'))
  const [first] = paths
  if (first === undefined) return []
  const names = atMost(
    paths.map((path) => basename(path)),
    maxNames,
  )
  return [`Files in ${dirname(first)}: ${names.join(', ')}`]
}

/** Writes the files; their paths by output, one a line, '' for what could not be written. */
async function writeFiles(
  files: readonly ReportFile[],
  { directory, env, log }: PublishOptions,
): Promise<Record<string, string>> {
  const paths: Record<string, string> = {}
  if (files.length === 0) return paths
  const where = directory ? `"${directory}"` : 'a new folder in RUNNER_TEMP'
  const loss = `The report files were not written, because ${where} cannot be used`
  const folder = await attempt(log, loss, () => openDirectory(directory, env))
  if (folder === undefined) return paths
  for (const { output, name, text } of files) {
    const path = await attempt(log, `${folder}/${name} was not written`, () =>
      writeReport(folder, name, text),
    )
    if (path === undefined) continue
    paths[output] = paths[output] ? `${paths[output]}\n${path}` : path
  }
  return paths
}

/** Does it, or warns of what is lost and why. */
async function attempt<T>(
  log: RunnerLog,
  loss: string,
  action: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    log.warning(`${loss}: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}
