import { defaultProjectName } from '../../domain/tags/repository.ts'
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

/** What to say where an event named the project after the default branch, or after none; `undefined` where the name is given or certain. */
export function branchDoubt({
  inputs,
  repository,
}: Pick<OperationContext, 'inputs' | 'repository'>): string | undefined {
  const { event, branch, tag, deletion = false } = repository
  if (inputs.projectName || inputs.projectToken || !event) return undefined
  const what = deletion ? 'A push that deletes a ref' : `The event \`${event}\``
  const other = 'To use another project, set `project-name`.'
  if (branch === undefined && tag === undefined) {
    return `${what} names neither a branch nor a tag, so this run uses the project "${defaultProjectName(repository)}". ${other}`
  }
  if (branch === undefined) return undefined
  if (!deletion && !aboutSomethingElse.has(event)) return undefined
  return `${what} runs on the default branch, so this run uses the project of "${branch}". ${other}`
}

/** Says so in a notice. */
export function noteBranchDoubt(context: OperationContext): void {
  const doubt = branchDoubt(context)
  if (doubt) context.log.notice(doubt)
}
