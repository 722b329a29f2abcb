import type { Repository } from '../../domain/tags/repository.ts'
import type { DependencySnapshot } from '../../reports/presentation.ts'
import type { Environment } from '../environment.ts'
import type { WriteText } from './github-side.ts'
import type { SubmitOptions } from './snapshot.ts'

interface WriterOptions extends Omit<SubmitOptions, 'target'> {
  readonly env: Environment
  readonly event: unknown
  readonly repository: Repository
  /** Name and version of the action: `mend-project-action/1.0.0`. */
  readonly userAgent: string
}

/** Submits the snapshot of this run; what that takes is loaded only then. */
export function snapshotWriter(
  options: WriterOptions,
): WriteText<DependencySnapshot> {
  return async (snapshot, until) => {
    const { submitSnapshot } = await import('./snapshot.ts')
    const { snapshotTarget } = await import('../event/snapshot-target.ts')
    return submitSnapshot(snapshot, until, {
      ...options,
      target: snapshotTarget(snapshot.about, options),
    })
  }
}
