import { counted, grouped } from '../../domain/text/counted.ts'
import { formatDuration } from '../../domain/text/duration.ts'
import type { OperationContext } from '../operation.ts'

const intervalMs = 30_000

interface Job {
  /** What is done: `Ages read`. */
  readonly what: string
  readonly total: number
  /** What each of them is called. */
  readonly one?: string
}

/**
 * Counts what is done of a long job. Every 30 seconds it logs how much that is,
 * how fast it goes and how long the rest will take.
 *
 * `Ages read: 1,200 of 20,000 projects, 40 a second, 7m50s left`
 *
 * @returns to be called for each that is done
 */
export function progressOf(
  { what, total, one = 'project' }: Job,
  { clock, progress }: Pick<OperationContext, 'clock' | 'progress'>,
): () => void {
  const startMs = clock.now()
  let shownMs = startMs
  let done = 0
  return () => {
    done++
    const now = clock.now()
    if (now - shownMs < intervalMs || done === total) return
    shownMs = now
    const perSecond = (1_000 * done) / (now - startMs)
    const leftMs = (1_000 * (total - done)) / perSecond
    progress(
      `${what}: ${grouped(done)} of ${counted(total, one)}, ${rate(perSecond)}, ${formatDuration(leftMs)} left`,
    )
  }
}

function rate(perSecond: number): string {
  return perSecond < 1
    ? `${grouped(Math.round(60 * perSecond))} a minute`
    : `${grouped(Math.round(perSecond))} a second`
}
