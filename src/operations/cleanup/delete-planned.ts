import type { CleanupStatus } from '../../domain/selection/cleanup.ts'
import { plain } from '../../domain/text/clean.ts'
import type { OperationContext } from '../operation.ts'
import { mapWithProgress } from '../selection/progress.ts'
import { deleteProject } from './delete-project.ts'
import type { CleanupPlan } from './plan.ts'
import { settle } from './settle.ts'

/** How the log calls what did not go as planned. */
const words: Readonly<Partial<Record<CleanupStatus, string>>> = {
  kept: 'Kept',
  gone: 'Gone already',
  refused: 'Not deleted',
  failed: 'Not deleted',
  unclear: 'Unclear',
}

/**
 * Deletes what is planned, at most `concurrency` at once, and notes in the rows
 * how each deletion ended. What cannot be done with one does not stop the others.
 *
 * @throws {Cancelled} the run was cancelled; what was under way is `unclear`
 */
export async function deletePlanned(
  { planned, rows }: CleanupPlan,
  context: OperationContext,
): Promise<void> {
  const { log } = context
  const job = { title: 'Deletions done' }
  const ends = await mapWithProgress(job, planned, context, (one) =>
    deleteProject(one, rows, context),
  )
  await settle(
    ends.filter((end) => end !== undefined),
    rows,
    context,
  )
  for (const { at } of planned) {
    const { name = '', status = 'planned', note } = rows[at] ?? {}
    const word = words[status]
    if (word && note)
      log.info(`${word}: ${plain(name, 200)}: ${plain(note, 500)}`)
  }
}
