import { expect } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
} from './built-action.ts'
import { githubComments } from './github-comments.ts'
import { pullRequest } from './pull-request.ts'

const inputs = { 'product-name': 'web', 'project-name': 'web_main' }
/** The project has twelve libraries. */
export const failing = { 'fail-on': 'libraries > 1' }
const passing = { 'fail-on': 'libraries > 99' }

type Github = Awaited<ReturnType<typeof githubComments>>

interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  readonly options?: Partial<RunnerOptions>
  readonly github?: Github
  readonly action?: BuiltAction
  /** Of the workflow. */
  readonly run?: number
  readonly operation?: string
}

/** Reports on the project in a run for pull request 7, with `comment: always`. */
export async function withComment(given: Given = {}) {
  const { run = 42, operation = 'report' } = given
  const github = given.github ?? (await githubComments())
  const action = given.action ?? (await actionWithProject())
  const result = await action.run(
    operation,
    { ...inputs, ...passing, comment: 'always', ...given.inputs },
    {
      ...pullRequest('feature'),
      ...given.options,
      env: {
        ...github.env,
        GITHUB_RUN_ID: String(run),
        ...given.options?.env,
      },
    },
  )
  return { github, action, result }
}

/** What a person sees of the first comment, in short: its verdict. */
export function verdicts({ comments }: Github): string[] {
  return comments.map(
    ({ body }) => /\*\*(passed|failed|warned|error)/.exec(body)?.[1] ?? body,
  )
}

export function expectPassed({ outputs, exitCode }: BuiltRun) {
  expect({ exitCode, result: outputs['result'] }).toEqual({
    exitCode: 0,
    result: 'passed',
  })
}
