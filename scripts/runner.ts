import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stepEnvironment } from './runner/environment.ts'
import { fakeToken, stepInputs } from './runner/inputs.ts'
import { createMasker } from './runner/masker.ts'
import { type CancelOptions, runNode } from './runner/node-process.ts'
import { type StepFiles, type StepOptions, stepFiles } from './runner/step.ts'
import { StepLog } from './runner/step-log.ts'
import { readStepResult, type StepResult } from './runner/step-result.ts'

/** A step of a workflow that runs a built action. */
export interface RunnerOptions extends StepOptions, CancelOptions {
  /** The repository's secrets, which are masked. */
  readonly secrets?: readonly string[] | undefined
  /** Files of the workspace by their path. */
  readonly checkout?: Readonly<Record<string, string>> | undefined
  /** Arguments for Node itself, such as `--import`. */
  readonly nodeArgs?: readonly string[] | undefined
  /** Receives each line of the log as it is shown. */
  readonly onLine?: ((shown: string) => void) | undefined
}

/** What a step did, until it is disposed of. */
export interface RunnerResult extends StepResult {
  /** Removes all files of the step. */
  dispose(): Promise<void>
}

/**
 * Runs `dist/index.js` as GitHub's runner runs a step of a workflow, in a new
 * folder and with a clean environment. Any number of steps may run at once.
 *
 * Not emulated: containers, `pre` and `post`, problem matchers, and expressions
 * other than `github.token`.
 */
export async function runAction(options: RunnerOptions): Promise<RunnerResult> {
  const root = await mkdtemp(join(tmpdir(), 'mend-runner-'))
  const dispose = () => rm(root, { recursive: true, force: true })
  try {
    return { ...(await runIn(root, options)), dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function runIn(
  root: string,
  options: RunnerOptions,
): Promise<StepResult> {
  const files = stepFiles(root)
  await writeFiles(files, options)
  const inputs = await stepInputs(options)
  const masker = createMasker()
  for (const secret of [fakeToken, ...(options.secrets ?? [])]) {
    masker.add(secret)
  }
  const log = new StepLog({
    masker,
    debug: options.debug ?? false,
    onLine: options.onLine,
  })
  if (inputs.unexpected.length > 0) {
    log.annotate(
      'warning',
      `Unexpected input(s) '${inputs.unexpected.join("', '")}'`,
    )
  }
  const end = await runNode({
    ...options,
    args: [...(options.nodeArgs ?? []), join(options.dist, 'index.js')],
    cwd: files.workspace,
    env: stepEnvironment(options, files, inputs),
    onLine: (line) => log.addLine(line),
  })
  return readStepResult(files, end, log, masker)
}

async function writeFiles(
  files: StepFiles,
  options: RunnerOptions,
): Promise<void> {
  const texts: Record<string, string> = {
    [files.event]: JSON.stringify(options.event ?? {}),
    [files.output]: '',
    [files.summary]: '',
    [files.environment]: '',
    [files.path]: '',
    [files.state]: '',
  }
  for (const [path, text] of Object.entries(options.checkout ?? {})) {
    texts[join(files.workspace, path)] = text
  }
  await mkdir(files.workspace, { recursive: true })
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
