import { tmpdir } from 'node:os'

/** Environment variables: `process.env`, or a test's own record. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The checked-out repository; where the runner starts us. */
export function workspaceOf(env: Environment): string {
  return env['GITHUB_WORKSPACE'] || process.cwd()
}

/** A folder that the runner empties after the job; the system's own outside a runner. */
export function tempOf(env: Environment): string {
  return env['RUNNER_TEMP'] || tmpdir()
}
