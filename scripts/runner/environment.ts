import { entriesOf, type StepInputs } from './inputs.ts'
import type { StepFiles, StepOptions } from './step.ts'

/** The whole environment of the step; only PATH and HOME are from this process. */
export function stepEnvironment(
  options: StepOptions,
  files: StepFiles,
  inputs: StepInputs,
): Record<string, string> {
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    ...inputVariables(inputs),
    ...githubVariables(options),
    ...fileVariables(files),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'emulated',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_DEBUG: options.debug ? '1' : undefined,
    ...options.env,
  }
  return Object.fromEntries(
    Object.entries(env).filter((entry) => entry[1] !== undefined),
  ) as Record<string, string>
}

function inputVariables({ values }: StepInputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

function githubVariables(options: StepOptions): Record<string, string> {
  const repository = options.repository ?? 'octo-org/octo-repo'
  const ref = options.ref ?? 'refs/heads/main'
  const sha = options.sha ?? 'a'.repeat(40)
  const pull = entriesOf(entriesOf(options.event)['pull_request'])
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: String(entriesOf(pull['base'])['ref'] ?? ''),
    GITHUB_EVENT_NAME: options.eventName ?? 'push',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: String(entriesOf(pull['head'])['ref'] ?? ''),
    GITHUB_JOB: 'mend',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: repository.replace(/\/.*/, ''),
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Mend',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/mend.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
  }
}

function fileVariables(files: StepFiles): Record<string, string> {
  return {
    GITHUB_ENV: files.environment,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: `${files.temp}/_tool`,
    RUNNER_WORKSPACE: files.workspace,
  }
}
