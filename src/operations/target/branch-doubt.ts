import type { OperationContext } from '../operation.ts'

/**
 * Events that are about something else than a line of development: GitHub runs
 * their workflows on the default branch (GitHub: Events that trigger workflows).
 * `schedule` is not among them: there the default branch is what is meant.
 */
const aboutSomethingElse = new Set([
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'repository_dispatch',
  'status',
  'watch',
])

/** What to say where an event named the project after the default branch; `undefined` where the name is given or certain. */
export function branchDoubt({
  inputs,
  repository,
}: Pick<OperationContext, 'inputs' | 'repository'>): string | undefined {
  const { event, branch, deletion = false } = repository
  if (inputs.projectName || inputs.projectToken) return undefined
  if (branch === undefined) return undefined
  if (!deletion && !aboutSomethingElse.has(event)) return undefined
  const what = deletion ? 'A push that deletes a ref' : `The event \`${event}\``
  return `${what} runs on the default branch, so this run uses the project of "${branch}". To use another project, set \`project-name\`.`
}

/** Says so in a notice. */
export function noteBranchDoubt(context: OperationContext): void {
  const doubt = branchDoubt(context)
  if (doubt) context.log.notice(doubt)
}
