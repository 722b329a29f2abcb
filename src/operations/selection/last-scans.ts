import { newest } from '../../domain/scan/project-state.ts'
import type { OperationContext } from '../operation.ts'
import type { Candidate } from './candidates.ts'
import { mapWithProgress } from './progress.ts'

/** A project and when it was last scanned. */
export interface DatedProject extends Candidate {
  /** ISO 8601, UTC; absent when it was not asked for, or when Mend does not tell. */
  readonly lastScan?: string | undefined
}

/** A project whose last scan could not be read. */
export interface UnreadProject {
  readonly project: Candidate
  readonly error: unknown
}

interface LastScans {
  readonly dated: readonly DatedProject[]
  readonly unread: readonly UnreadProject[]
}

interface SomeLastScans extends LastScans {
  /** Those whose turn had not come when the run was cancelled, or whose answer had not. */
  readonly notRead: readonly DatedProject[]
}

/**
 * Asks for the last scan of each project of which it is not known yet, at most
 * `concurrency` at once. What cannot be read of one does not stop the others.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function readLastScans(
  projects: readonly DatedProject[],
  context: OperationContext,
): Promise<LastScans> {
  const { dated, unread, notRead } = await readUntilCancelled(projects, context)
  if (notRead.length > 0) context.signal.throwIfAborted()
  return { dated, unread }
}

/** As `readLastScans`, but a run that is cancelled leaves what it has read. */
export async function readUntilCancelled(
  projects: readonly DatedProject[],
  context: OperationContext,
): Promise<SomeLastScans> {
  const { signal } = context
  const dated: DatedProject[] = []
  const unread: UnreadProject[] = []
  const notRead: DatedProject[] = []
  const read = async (project: DatedProject) => {
    if (signal.aborted) return () => notRead.push(project)
    try {
      const lastScan =
        project.lastScan ?? (await readLastScan(project, context))
      return () => dated.push({ ...project, lastScan })
    } catch (error) {
      if (signal.aborted) return () => notRead.push(project)
      return () => unread.push({ project, error })
    }
  }
  // In the order of the projects, whichever answer came first.
  const adds = await mapWithProgress(agesRead, projects, context, read)
  for (const add of adds) add()
  return { dated, unread, notRead }
}

const agesRead = { title: 'Ages read' }

/**
 * When a project was last scanned, in ISO 8601 and UTC; `undefined` when Mend
 * does not tell, since it keeps this for a limited time (facts 2). Request
 * tokens in the answer are masked.
 */
export async function readLastScan(
  { token: projectToken }: Pick<Candidate, 'token'>,
  { mend, log }: Pick<OperationContext, 'mend' | 'log'>,
): Promise<string | undefined> {
  const rows = await mend.call('getProjectLastModification', { projectToken })
  for (const { requestToken } of rows) if (requestToken) log.mask(requestToken)
  return newest(rows, 'SCAN')?.at
}

/**
 * How long ago a project was last scanned, in milliseconds, by the server's own
 * clock; `undefined` while either is not known.
 */
export function ageOf(
  { lastScan }: Pick<DatedProject, 'lastScan'>,
  { mend }: Pick<OperationContext, 'mend'>,
): number | undefined {
  const now = mend.serverTime()
  return lastScan === undefined || now === undefined
    ? undefined
    : now - Date.parse(lastScan)
}
