import type { CleanupStatus } from '../../domain/selection/cleanup.ts'

/** The statuses of a cleanup's projects: what needs somebody's attention first; then what goes, then what stays. */
export const cleanupOrder: readonly CleanupStatus[] = [
  'unclear',
  'refused',
  'failed',
  'undecided',
  'planned',
  'deleted',
  'gone',
  'kept',
  'not-read',
]

interface CleanupWords {
  readonly icon: string
  readonly text: string
}

const words: Readonly<Record<CleanupStatus, CleanupWords>> = {
  unclear: { icon: '❓', text: 'unclear' },
  refused: { icon: '❌', text: 'refused' },
  failed: { icon: '❌', text: 'not deleted' },
  undecided: { icon: '❌', text: 'undecided' },
  planned: { icon: '📝', text: 'would be deleted' },
  deleted: { icon: '🗑️', text: 'deleted' },
  gone: { icon: '🗑️', text: 'gone already' },
  kept: { icon: '', text: 'kept' },
  'not-read': { icon: '', text: 'not read' },
}

/** How a project ended in a cleanup; what was only planned reads differently in a run that deletes. */
export function cleanupWords(
  status: CleanupStatus,
  confirmed: boolean,
): CleanupWords {
  return status === 'planned' && confirmed
    ? { icon: '⏸️', text: 'not deleted yet' }
    : words[status]
}
