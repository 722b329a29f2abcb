import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Aftermath, collect } from './runner/aftermath.ts'
import { type CancelOptions, runNode } from './runner/child.ts'
import { fakeToken, stepInputs } from './runner/inputs.ts'
import { createMasker } from './runner/masker.ts'
import { type StepFiles, type StepOptions, stepFiles } from './runner/step.ts'
import { StepLog } from './runner/step-log.ts'
import { stepEnvironment } from './runner/variables.ts'

/** A step that runs a built action. */
export interface RunnerOptions extends StepOptions, CancelOptions {
  /** The repository's secrets: never shown. */
  readonly secrets?: readonly string[] | undefined
  /** Files of the workspace by their path in it. */
  readonly checkout?: Readonly<Record<string, string>> | undefined
  /** For Node itself, such as `--import` and a file. */
  readonly nodeArgs?: readonly string[] | undefined
  /** Gets the lines as they are shown. */
  readonly onLine?: ((shown: string) => void) | undefined
}

/** What is left of a step, until it is disposed of. */
export interface RunnerResult extends Aftermath {
  /** Removes all that the step left on disk. */
  dispose(): Promise<void>
}

/**
 * Runs `dist/index.js` as GitHub's runner runs the step of a workflow, in a new
 * folder and with a clean environment. Any number may run at once.
 *
 * Not emulated: containers, `pre` and `post`, problem matchers, expressions but
 * `github.token`.
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

async function runIn(root: string, options: RunnerOptions): Promise<Aftermath> {
  const files = stepFiles(root)
  await prepare(files, options)
  const inputs = await stepInputs(options)
  const masker = createMasker()
  for (const secret of [fakeToken, ...(options.secrets ?? [])])
    masker.add(secret)
  const log = new StepLog({
    masker,
    debug: options.debug ?? false,
    onLine: options.onLine,
  })
  if (inputs.unexpected.length > 0) {
    log.issue(
      'warning',
      `Unexpected input(s) '${inputs.unexpected.join("', '")}'`,
    )
  }
  const end = await runNode({
    ...options,
    args: [...(options.nodeArgs ?? []), join(options.dist, 'index.js')],
    cwd: files.workspace,
    env: stepEnvironment(options, files, inputs),
    onLine: (line) => log.take(line),
  })
  return collect(files, end, log, masker)
}

async function prepare(
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
