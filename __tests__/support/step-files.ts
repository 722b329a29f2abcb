import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { parseEntries } from '../../scripts/runner/file-commands.ts'

/** The folders and files of a step, new and empty for each test of a file. */
export interface StepFiles {
  readonly root: string
  /** What names them; also set in `process.env`, where the toolkit looks. */
  readonly env: Readonly<Record<string, string>>
  outputs(): Record<string, string>
  summary(): string
}

export function stepFiles(): StepFiles {
  // One folder for all tests: the toolkit keeps the first path of the summary.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'step-')))
  const env = {
    RUNNER_TEMP: join(root, 'temp'),
    GITHUB_WORKSPACE: join(root, 'workspace'),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
  }
  beforeEach(() => {
    for (const folder of [env.RUNNER_TEMP, env.GITHUB_WORKSPACE]) {
      mkdirSync(folder, { recursive: true })
    }
    writeFileSync(env.GITHUB_OUTPUT, '')
    writeFileSync(env.GITHUB_STEP_SUMMARY, '')
    Object.assign(process.env, env)
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
    for (const name of Object.keys(env)) delete process.env[name]
  })
  return {
    root,
    env,
    outputs: () => parseEntries(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    summary: () => readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}
