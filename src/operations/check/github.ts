import type {
  GithubPermission,
  PermissionFact,
} from '../../domain/github-permission.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { CheckLine } from '../result/checked.ts'
import { ok, unknown, warning } from './line.ts'

interface Writer {
  readonly title: string
  readonly permission: GithubPermission
  isOn(inputs: Inputs): boolean
}

/** The inputs that write to GitHub. */
const writers: readonly Writer[] = [
  {
    title: 'Commit status',
    permission: 'statuses: write',
    isOn: ({ commitStatus }) => commitStatus !== '',
  },
  {
    title: 'Comment',
    permission: 'pull-requests: write',
    isOn: ({ comment }) => comment !== 'never',
  },
  {
    title: 'Dependency snapshot',
    permission: 'contents: write',
    isOn: ({ submitDependencies }) => submitDependencies,
  },
]

/** What the inputs that are on need of `github-token`. */
export function wantedPermissions(inputs: Inputs): GithubPermission[] {
  return writers
    .filter(({ isOn }) => isOn(inputs))
    .map(({ permission }) => permission)
}

/** A missing permission costs a notice, not the step, and so it is a warning here. */
export function githubLines(facts: readonly PermissionFact[]): CheckLine[] {
  return facts.map((fact) => lineOf(titleOf(fact), fact))
}

function titleOf({ permission }: PermissionFact): string {
  return writers.find((one) => one.permission === permission)?.title ?? 'GitHub'
}

function lineOf(
  title: string,
  { permission, status, because }: PermissionFact,
): CheckLine {
  switch (status) {
    case 'granted':
      return ok(title, `\`github-token\` has \`${permission}\`: ${because}`)
    case 'missing':
      return warning(
        title,
        `\`github-token\` lacks \`${permission}\`: ${because}`,
        `Add \`${permission}\` to \`permissions\` of the job, whose own token is the default of \`github-token\`. For a pull request from a fork and a run that Dependabot started, that token can only read.`,
      )
    case 'unseen':
      return unknown(title, `\`${permission}\` cannot be seen: ${because}`)
  }
}
