import { contentUuid } from '../../content-uuid.ts'
import type { Environment } from '../../environment.ts'

/** What the first line of our comments says; people do not see it. */
export interface Marker {
  /** The same for one workflow, job, product and project, whatever the run. */
  readonly key: string
  readonly run: number
  readonly attempt: number
  /** What the comment tells; see `PullRequestComment`. */
  readonly digest: string
}

const line =
  /^<!-- mend-project-action key=([\da-f-]{36}) run=(\d{1,15}) attempt=(\d{1,9}) digest=([\da-f-]{36}) -->$/

export function markerLine({ key, run, attempt, digest }: Marker): string {
  return `<!-- mend-project-action key=${key} run=${run} attempt=${attempt} digest=${digest} -->`
}

/** The marker that is the whole first line; `undefined` for any other comment. */
export function readMarker(body: string): Marker | undefined {
  const [first = ''] = body.split(/\r?\n/, 1)
  const [, key, run, attempt, digest] = line.exec(first) ?? []
  if (key === undefined || digest === undefined) return undefined
  return { key, run: Number(run), attempt: Number(attempt), digest }
}

/** Names and tokens of product and project, which tell the steps of a job apart. */
const targetInputs = [
  'product-name',
  'product-token',
  'project-name',
  'project-token',
] as const

/**
 * What the run says of itself. Inputs are in it as a hash of all of them, so
 * that no token can be read or guessed from a comment.
 */
export function markerOf(
  env: Environment,
  inputs: Readonly<Record<string, string>>,
  digest: string,
): Marker {
  const file = env['GITHUB_WORKFLOW_REF']?.replace(/@.*/s, '')
  return {
    key: contentUuid([
      file || env['GITHUB_WORKFLOW'] || '',
      env['GITHUB_JOB'] ?? '',
      ...targetInputs.map((name) => inputs[name] ?? ''),
    ]),
    run: numberOf(env['GITHUB_RUN_ID']),
    attempt: numberOf(env['GITHUB_RUN_ATTEMPT']),
    digest,
  }
}

function numberOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}

/** Whether this one is from a run, or an attempt of it, that began later. */
export function isNewer(one: Marker, other: Marker): boolean {
  return one.run === other.run
    ? one.attempt > other.attempt
    : one.run > other.run
}
