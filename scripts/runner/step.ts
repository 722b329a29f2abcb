import { join } from 'node:path'

/** What the workflow says about the step, and GitHub about the run. */
export interface StepOptions {
  /** The folder of `index.js`; action.yml is beside this folder. */
  readonly dist: string
  readonly inputs?: Readonly<Record<string, string>> | undefined
  /** Overrides all other variables; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** The event's payload, which is written to GITHUB_EVENT_PATH. */
  readonly event?: unknown
  readonly eventName?: string | undefined
  /** `owner/name`. */
  readonly repository?: string | undefined
  readonly ref?: string | undefined
  readonly sha?: string | undefined
  readonly debug?: boolean | undefined
}

/** The paths of the step's files, all in one folder. */
export interface StepFiles {
  readonly workspace: string
  readonly temp: string
  readonly event: string
  readonly output: string
  readonly summary: string
  readonly environment: string
  readonly path: string
  readonly state: string
}

export function stepFiles(root: string): StepFiles {
  const temp = join(root, '_temp')
  const commands = join(temp, '_runner_file_commands')
  return {
    workspace: join(root, 'workspace'),
    temp,
    event: join(temp, '_github_workflow', 'event.json'),
    output: join(commands, 'set_output_1'),
    summary: join(commands, 'step_summary_1'),
    environment: join(commands, 'set_env_1'),
    path: join(commands, 'add_path_1'),
    state: join(commands, 'save_state_1'),
  }
}
