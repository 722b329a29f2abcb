import type { RunnerOptions } from '../../scripts/runner.ts'
import { actionWithProject, type BuiltAction } from './built-action.ts'
import { type GithubAnswer, githubApi } from './github-api.ts'

/** Where snapshots go, below the address of the REST API. */
export const snapshotPath = '/repos/acme/web/dependency-graph/snapshots'

/** GitHub's answer to a snapshot: 201 even where it is malformed. */
export function taken(result: string, message = 'stored'): GithubAnswer {
  const created_at = '2026-11-27T10:00:00Z'
  return [201, { id: 12345, created_at, result, message }]
}

/** What the test's GitHub got; its own description has checked the shape already. */
interface Snapshot {
  readonly sha: string
  readonly ref: string
  readonly job: Readonly<Record<string, string>>
  readonly detector: Readonly<Record<string, string>>
  readonly scanned: string
  readonly manifests: Readonly<Record<string, Manifest>>
}

interface Manifest {
  readonly name: string
  readonly file?: { readonly source_location: string }
  readonly metadata: Readonly<Record<string, unknown>>
  readonly resolved: Readonly<Record<string, ResolvedPackage>>
}

interface ResolvedPackage {
  readonly package_url: string
  readonly relationship: string
  readonly dependencies: readonly string[]
}

type Github = Awaited<ReturnType<typeof githubApi>>

export function snapshotsOf({ bodies }: Github): readonly Snapshot[] {
  return bodies as Snapshot[]
}

interface Given {
  readonly operation?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly options?: Partial<RunnerOptions>
  readonly github?: Github
  readonly action?: BuiltAction
}

/** Reports `web_main`, and submits its hierarchy to a GitHub that takes it. */
export async function submit({ operation = 'report', ...given }: Given = {}) {
  const answers = { [snapshotPath]: [taken('SUCCESS')] }
  const github = given.github ?? (await githubApi(answers))
  const action = given.action ?? (await actionWithProject())
  const project = { 'product-name': 'web', 'project-name': 'web_main' }
  const result = await action.run(
    operation,
    { 'submit-dependencies': 'true', ...project, ...given.inputs },
    { ...given.options, env: { ...github.env, ...given.options?.env } },
  )
  return { action, github, result, sent: snapshotsOf(github) }
}
